/** Most bytes of a post's id in UTF-8. Files are named after it, with endings of some 20 bytes, and such a name has 255 at most. */
export const longestId = 200;

/** An id of at most so many bytes: one that is longer is its beginning and a hash of the whole. The same id gives the same. */
export function boundedId(id: string, most = longestId): string {
  // A unit of UTF-16 takes three bytes at most.
  if (id.length * 3 <= most) return id;
  const bytes = new TextEncoder().encode(id);
  if (bytes.length <= most) return id;
  const hash = hashOf(bytes);
  // What a stream decodes ends before a character that is cut.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const kept = decoder.decode(bytes.subarray(0, most - hash.length - 1), { stream: true });
  return `${kept}-${hash}`;
}

/** A hash of 64 bits in 14 letters and digits: FNV-1a from two starts (Fowler, Noll and Vo). */
function hashOf(bytes: Uint8Array): string {
  const fnv = (start: number): string => {
    let hash = start;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, "0");
  };
  return fnv(0x811c9dc5) + fnv(0x050c5d1f);
}
