/** The bytes that were deflated into these (RFC 1950, as zlib writes it). Throws where they are not whole. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream("deflate");
  const writer = writable.getWriter();
  const [, whole] = await Promise.all([
    writer.write(bytes).then(() => writer.close()),
    new Response(readable).arrayBuffer(),
  ]);
  return new Uint8Array(whole);
}
