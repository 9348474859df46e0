/** Least uses of a part that is sorted by itself, few enough to stay near the processor, and most parts. */
const [leastOfPart, mostParts] = [32_768, 4096];

/** Ranges of words whose uses are sorted together. */
export interface WordParts {
  /** The uses of each part. */
  readonly sizes: readonly number[];
  /** The part of each word. */
  readonly partOf: Int32Array;
}

/** Parts words into ranges of so many uses at most, as their number asks unless it is told; one word may have more. */
export function partWords(counts: Int32Array, atOnce?: number): WordParts {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = atOnce ?? Math.max(leastOfPart, Math.ceil(all / mostParts));
  const sizes: number[] = [];
  const partOf = new Int32Array(counts.length);
  counts.forEach((count, word) => {
    const last = sizes.length - 1;
    const held = sizes[last] ?? 0;
    if (last < 0 || (held > 0 && held + count > most)) sizes.push(count);
    else sizes[last] = held + count;
    partOf[word] = sizes.length - 1;
  });
  return { sizes, partOf };
}
