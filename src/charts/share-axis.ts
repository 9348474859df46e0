/** Round shares to mark on an axis that ends at `end`, 0 first: steps of 5, 10, 20 or 25 points, two to four of them. */
export function shareTicks(end: number): number[] {
  const step = end <= 0.12 ? 0.05 : end <= 0.32 ? 0.1 : end <= 0.7 ? 0.2 : 0.25;
  const count = Math.floor(end / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Math.round(i * step * 100) / 100);
}

/** Round rates to mark on an axis that ends at `end`, 0 first, from two to five of them; a rate is a share of words. */
export function rateTicks(end: number): number[] {
  const size = 10 ** Math.floor(Math.log10(end));
  const step = [0.2, 0.5, 1, 2].map((d) => d * size).find((d) => end / d < 5) ?? end;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) => i * step);
}
