/**
 * Offsets that keep marks in one row from covering each other: marks nearer than `apart` are moved off the line,
 * evenly to both sides and by at most `most` pixels. Returns one offset a position, 0 where there is room.
 */
export function spread(positions: readonly number[], apart: number, most: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const offsets = positions.map(() => 0);
  let group: number[] = [];
  const settle = (): void => {
    const step = Math.min(apart, (2 * most) / Math.max(1, group.length - 1));
    for (const [k, i] of group.entries()) offsets[i] = (k - (group.length - 1) / 2) * step;
    group = [];
  };
  for (const i of order) {
    const before = group.at(-1);
    if (before !== undefined && (positions[i] ?? 0) - (positions[before] ?? 0) >= apart) settle();
    group.push(i);
  }
  settle();
  return offsets;
}
