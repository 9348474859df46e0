/** Places from one up to, not including, another. */
export type Places = readonly [from: number, past: number];

/** Places in order, those with at most `gap` between them as one: what is read for nothing costs less than a request. */
export function joinPlaces(places: readonly Places[], gap: number): Places[] {
  const found: [number, number][] = [];
  for (const [from, past] of [...places].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1] + gap) last[1] = Math.max(last[1], past);
    else found.push([from, past]);
  }
  return found;
}
