/** Parts words into ranges of so many uses at most, one word may have more: the uses of each, and the part of each word. */
export function partWords(
  counts: Int32Array,
  atOnce: number,
): { readonly parts: readonly number[]; readonly partOf: Int32Array } {
  const parts: number[] = [];
  const partOf = new Int32Array(counts.length);
  counts.forEach((count, word) => {
    const last = parts.length - 1;
    const held = parts[last] ?? 0;
    if (last < 0 || (held > 0 && held + count > atOnce)) parts.push(count);
    else parts[last] = held + count;
    partOf[word] = parts.length - 1;
  });
  return { parts, partOf };
}
