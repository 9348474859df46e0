/**
 * Middles for boxes of given heights, in order, as near as may be to where they want to be without overlap: boxes that would
 * meet form a block, which takes the mean of what its boxes want. No box starts above 0.
 * Source: isotonic regression by pooling adjacent violators.
 */
export function keepApart(wanted: readonly number[], heights: readonly number[]): number[] {
  const blocks: { first: number; count: number; top: number; height: number }[] = [];
  const want = (i: number): number => (wanted[i] ?? 0) - (heights[i] ?? 0) / 2;
  for (const i of wanted.keys()) {
    let block = { first: i, count: 1, top: Math.max(0, want(i)), height: heights[i] ?? 0 };
    for (
      let before = blocks.at(-1);
      before !== undefined && before.top + before.height > block.top;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      const top =
        (before.top * before.count + (block.top - before.height) * block.count) /
        (before.count + block.count);
      block = {
        first: before.first,
        count: before.count + block.count,
        top: Math.max(0, top),
        height: before.height + block.height,
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ first, count, top }) => {
    let at = top;
    return Array.from({ length: count }, (_, k) => {
      const height = heights[first + k] ?? 0;
      at += height;
      return at - height / 2;
    });
  });
}
