import { gunzipSync } from "node:zlib";
import { accept, type Outcome, reject } from "../src/domain/outcome.ts";
import { diagnostic } from "./read/diagnostic.ts";
import { wordToHtml } from "./unpack/word-to-html.ts";

/** The most bytes that a packed file may hold. */
const largest = 50_000_000;

/**
 * Takes a file out of gzip, and a Word file's text out of its package as HTML; any other file passes as it is. A package
 * that is damaged or holds more than 50 MB is kept out with an error.
 */
export function unpack(file: string, bytes: Uint8Array): Outcome<Uint8Array> {
  const isGzip = /\.gz$/i.test(file);
  const isWord = /\.docx(?:\.gz)?$/i.test(file);
  try {
    const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes;
    return accept(isWord ? wordToHtml(plain, largest) : plain);
  } catch (error) {
    return reject(damaged(file, isGzip ? "gzip" : "Word", error));
  }
}

function damaged(file: string, kind: string, error: unknown) {
  const why = error instanceof Error ? error.message : String(error);
  const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
  return diagnostic(
    "error",
    tooLarge ? "too-large" : "damaged",
    { file, line: null },
    tooLarge ? `more than ${largest} bytes when unpacked` : `no readable ${kind} file: ${why}`,
    tooLarge ? "split the file" : "save it again, or put its text into a .txt file",
  );
}
