/**
 * Reads bytes of the file at an address. A server that answers with the whole file instead is understood. Throws where it has none, or
 * gives too little.
 */
export const byteReader =
  (address: string) =>
  async (from: number, past: number): Promise<ArrayBuffer> => {
    if (past <= from) return new ArrayBuffer(0);
    const response = await fetch(address, { headers: { Range: `bytes=${from}-${past - 1}` } });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const bytes = await response.arrayBuffer();
    const wanted = response.status === 206 ? bytes : bytes.slice(from, past);
    if (wanted.byteLength !== past - from)
      throw new Error(`${wanted.byteLength} bytes of ${past - from} came back`);
    return wanted;
  };
