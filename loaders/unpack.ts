import { gunzipSync } from "node:zlib";
import { accept, type Outcome, reject } from "../src/domain/outcome.ts";
import { diagnostic } from "./read/diagnostic.ts";
import { formatOf, unlistedFormat } from "./unpack/post-format.ts";
import { wordToHtml } from "./unpack/word-to-html.ts";

/** The most bytes that a packed file may hold. */
const largest = 50_000_000;

/**
 * Takes a file out of gzip, and a Word file's text out of its package as HTML; any other file of a format that is read passes as it
 * is. A file of another format, and a package that is damaged or holds more than 50 MB, is kept out with an error.
 */
export function unpack(file: string, bytes: Uint8Array): Outcome<Uint8Array> {
  if (formatOf(file) === null) return reject(unlistedFormat(file));
  const isGzip = /\.gz$/i.test(file);
  const isWord = formatOf(file) === "docx";
  try {
    const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes;
    return accept(isWord ? wordToHtml(plain, largest) : plain);
  } catch (error) {
    return reject(damaged(file, isGzip ? "gzip" : "Word", error));
  }
}

const remedies = {
  gzip: "pack it again, or put the file here as it is",
  Word: "open it in its program and save it again as .docx, or put its text into a .txt file",
};

function damaged(file: string, kind: keyof typeof remedies, error: unknown) {
  const why = error instanceof Error ? error.message : String(error);
  const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
  return diagnostic(
    "error",
    tooLarge ? "too-large" : "damaged",
    { file, line: null },
    tooLarge ? `more than ${largest} bytes when unpacked` : `no readable ${kind} file: ${why}`,
    tooLarge ? "split the file" : remedies[kind],
  );
}
