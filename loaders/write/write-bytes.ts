import { writeSync } from "node:fs";

/** Writes all bytes to an open file. Throws an error that names the file, for one of a number alone says nothing. */
export function writeBytes(file: number, bytes: Uint8Array, path: string): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: ${reason}; the corpus is as it was: make room and load again`, {
      cause: error,
    });
  }
}
