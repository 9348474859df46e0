import type { ByteFault } from "./byte-fault.ts";

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive or an office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an RTF document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["an old Office document", [0xd0, 0xcf, 0x11, 0xe0]],
];

const remedy = "save the post as UTF-8 text, or remove the file";

/**
 * What shows that bytes are no text in a byte encoding: a known signature, a NUL, or control characters in
 * more than one byte of a hundred. Null where nothing does.
 */
export function binaryFault(bytes: Uint8Array): ByteFault | null {
  for (const [name, signature] of signatures) {
    if (signature.every((byte, i) => bytes[i] === byte)) {
      return { rule: "binary", at: 0, message: `not text but ${name}`, remedy };
    }
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { rule: "binary", at: nul, message: `NUL in ${nulGuess(bytes)}`, remedy };
  return controlFault(bytes);
}

function controlFault(bytes: Uint8Array): ByteFault | null {
  let count = 0;
  let first = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if ((byte >= 32 && byte !== 127) || (byte >= 9 && byte <= 13)) continue;
    if (count++ === 0) first = i;
  }
  if (count * 100 <= bytes.length) return null;
  const message = `binary: ${count} control characters in ${bytes.length} bytes, the first`;
  return { rule: "binary", at: first, message, remedy };
}

/** English in UTF-16 has a NUL in every second byte. */
function nulGuess(bytes: Uint8Array): string {
  const counts: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) counts[i % 2 === 0 ? 0 : 1]++;
  const most = bytes.length * 0.4;
  if (counts[1] > most && counts[0] === 0) return "what looks like UTF-16LE without a byte order mark";
  if (counts[0] > most && counts[1] === 0) return "what looks like UTF-16BE without a byte order mark";
  return "a binary file";
}
