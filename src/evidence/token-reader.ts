import { tokenBytes } from "../domain/reading-token.js";
import { byteReader } from "./read-range.js";

/** Reads tokens, by their places, from the file at an address, as {@link byteReader} reads bytes. */
export function tokenReader(address: string): (from: number, past: number) => Promise<Uint32Array> {
  const read = byteReader(address);
  // The file is little-endian, as every machine that a browser runs on.
  return async (from, past) => new Uint32Array(await read(from * tokenBytes, past * tokenBytes));
}
