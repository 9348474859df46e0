import iconv from "iconv-lite";
import { accept, type Outcome, reject } from "../src/domain/outcome.ts";
import { binaryFault } from "./decode/binary.ts";
import { type ByteFault, faultRow } from "./decode/byte-fault.ts";
import { decodeDeclared } from "./decode/declared.ts";
import { decodeSingleByte } from "./decode/single-byte.ts";
import { suspectText } from "./decode/suspect-text.ts";
import { scanUtf8 } from "./decode/utf8.ts";

/**
 * The text of a file's bytes, line endings kept, its byte order mark left out. UTF-8 and, where a mark says
 * so, UTF-16 are read strictly; other bytes are read as the page or feed itself states, else as windows-1252 with a warning. Whatever
 * cannot be read for sure (binary, mixed encodings, lone surrogates, no text at all) is kept out with an
 * error that names the byte. `file` is the name that diagnostics give.
 */
export function decode(file: string, bytes: Uint8Array): Outcome<string> {
  const read = readText(file, bytes);
  if ("fault" in read) return reject(faultRow(file, bytes, "error", read.fault));
  if (!/[^\s\p{Cf}]/u.test(read.text)) {
    return reject(faultRow(file, bytes, "error", emptyFault(bytes)));
  }
  const faults = [...(read.warning ? [read.warning] : []), ...suspectText(read.text, bytes)];
  return accept(
    read.text,
    faults.map((fault) => faultRow(file, bytes, "warning", fault)),
  );
}

type Read = { readonly text: string; readonly warning: ByteFault | null } | { readonly fault: ByteFault };

function readText(file: string, bytes: Uint8Array): Read {
  const wide = wideFault(bytes);
  if (wide !== null) return { fault: wide };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readUtf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return readUtf16(bytes, "utf-16be");
  const fault = binaryFault(bytes);
  if (fault) return { fault };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const scan = scanUtf8(bytes);
  if (scan.invalid === null) return { text: new TextDecoder("utf-8").decode(bytes), warning: null };
  const declared = decodeDeclared(file, bytes);
  if (declared !== null) return { text: declared, warning: null };
  return decodeSingleByte(bytes, scan.invalid, marked ? 0 : scan.multiByte);
}

/** What shows that bytes are UTF-32, by its mark, of which that of UTF-16 is the first half; null where nothing does. */
function wideFault([a, b, c, d]: Uint8Array): ByteFault | null {
  const isLittle = a === 0xff && b === 0xfe && c === 0 && d === 0;
  const isBig = a === 0 && b === 0 && c === 0xfe && d === 0xff;
  if (!isLittle && !isBig) return null;
  const message = `UTF-32${isLittle ? "LE" : "BE"}, by its mark`;
  return { rule: "encoding", at: 0, message, remedy: "save the file as UTF-8" };
}

function readUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Read {
  const name = encoding.toUpperCase();
  const remedy = "save the file as UTF-8";
  if (bytes.length % 2 === 1) {
    const at = bytes.length - 1;
    return { fault: { rule: "encoding", at, message: `half a character in ${name}`, remedy } };
  }
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    return { fault: { rule: "binary", at: 2 + 2 * nul, message: `NUL character in ${name}`, remedy } };
  }
  const lone = text.search(/\p{Surrogate}/u);
  if (lone < 0) return { text, warning: null };
  const value = text.charCodeAt(lone).toString(16).toUpperCase();
  const message = `lone surrogate U+${value} in ${name}`;
  return { fault: { rule: "encoding", at: 2 + 2 * lone, message, remedy } };
}

function emptyFault(bytes: Uint8Array): ByteFault {
  const message = bytes.length === 0 ? "empty file" : `nothing but white space in ${bytes.length} bytes`;
  return { rule: "empty", at: null, message, remedy: "put the post's text in it, or remove the file" };
}
