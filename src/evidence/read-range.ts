import { tokenBytes } from "../domain/reading-token.js";

/**
 * Reads tokens, by their places, from the file at an address, a request for each stretch. A server that answers with the whole
 * file instead is understood. Throws where it has none, or gives too little.
 */
export const rangeReader =
  (address: string) =>
  async (from: number, past: number): Promise<Uint32Array> => {
    if (past <= from) return new Uint32Array();
    const [first, end] = [from * tokenBytes, past * tokenBytes];
    const response = await fetch(address, { headers: { Range: `bytes=${first}-${end - 1}` } });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const bytes = await response.arrayBuffer();
    const wanted = response.status === 206 ? bytes : bytes.slice(first, end);
    if (wanted.byteLength !== end - first)
      throw new Error(`${wanted.byteLength} bytes of ${end - first} came back`);
    // The file is little-endian, as every machine that a browser runs on.
    return new Uint32Array(wanted);
  };
