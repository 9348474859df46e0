import { readSync, writeSync } from "node:fs";

/**
 * Writes all bytes to an open file, after those that were written last or at a place. Throws an error that names the file, for one of a number alone
 * says nothing.
 */
export function writeBytes(file: number, bytes: Uint8Array, path: string, place: number | null = null): void {
  try {
    for (let at = 0; at < bytes.length; )
      at += writeSync(file, bytes, at, bytes.length - at, place === null ? null : place + at);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: ${reason}`, {
      cause: error,
    });
  }
}

/** Fills `bytes` from a place of an open file. Throws where the file ends before. */
export function readBytes(file: number, bytes: Uint8Array, from: number, path: string): void {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at);
    if (read === 0) throw new Error(`${path}: ends at ${from + at}, before ${from + bytes.length}`);
    at += read;
  }
}
