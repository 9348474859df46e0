import iconv from "iconv-lite";
import type { ByteFault } from "./byte-fault.ts";

const remedy = "save the file as UTF-8";

type Read = { readonly text: string; readonly warning: ByteFault } | { readonly fault: ByteFault };

/**
 * Bytes that are not UTF-8, read as windows-1252 if nothing speaks against it. Against it speak well-formed
 * UTF-8 elsewhere in the file (`multiByte`, the offset of such a sequence), an encoded surrogate, a byte
 * that windows-1252 leaves undefined, an accented capital inside a word, and too many accented letters.
 */
export function decodeSingleByte(bytes: Uint8Array, invalid: number, multiByte: number | null): Read {
  const refuse = (at: number, message: string): Read => ({
    fault: { rule: "encoding", at, message, remedy },
  });
  if (multiByte !== null) {
    return refuse(invalid, `mixed encodings: UTF-8 at byte ${multiByte}, but no UTF-8`);
  }
  const surrogate = encodedSurrogate(bytes);
  if (surrogate >= 0) return refuse(surrogate, "lone surrogate encoded as UTF-8");
  const undefinedByte = bytes.findIndex((byte) => undefinedIn1252.has(byte));
  if (undefinedByte >= 0) return refuse(undefinedByte, "neither UTF-8 nor windows-1252");
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), "windows-1252");
  const capital = text.search(/\p{Ll}[À-ÖØ-Þ]/u);
  if (capital >= 0) return refuse(capital + 1, "not UTF-8, and not windows-1252 (Mac OS Roman?)");
  if (accentedShare(bytes) > 0.25) return refuse(invalid, "not UTF-8, and not English in windows-1252");
  const message = "not UTF-8, read as windows-1252 (a guess); the first byte that is not UTF-8 is";
  return { text, warning: { rule: "encoding", at: invalid, message, remedy } };
}

const undefinedIn1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function encodedSurrogate(bytes: Uint8Array): number {
  const continues = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
  return bytes.findIndex(
    (byte, i) =>
      byte === 0xed && (bytes[i + 1] ?? 0) >= 0xa0 && continues(bytes[i + 1]) && continues(bytes[i + 2]),
  );
}

/** Share of letters that are accented, were the bytes windows-1252. Above a quarter no Western language goes. */
function accentedShare(bytes: Uint8Array): number {
  let plain = 0;
  let accented = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) accented++;
    else if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) plain++;
  }
  return accented / Math.max(1, plain + accented);
}
