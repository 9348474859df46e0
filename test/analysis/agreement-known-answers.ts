/** Published agreement figures, each with its source. Units run along a row; null is a missing rating. */
const _ = null;

/** Krippendorff 2011, four coders by twelve units; figures as in the fast-krippendorff and NLTK test suites. */
export const krippendorff2011 = {
  ratings: [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ],
  alpha: { nominal: 0.743421052632, ordinal: 0.815, interval: 0.849107142857, ratio: 0.797402774712 },
  ac1: 0.77544,
} as const;

/** The README of the R package irrCAC: one coder's categories down, the other's across. */
export const gwet3x3 = {
  table: [
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ],
  ac1: 0.8493305,
  alpha: 0.7972585,
  observed: 0.89,
} as const;

/** Artstein & Poesio's example, as in the data of NLTK: statements, requests and checks, one coder down, the other across. */
export const artsteinPoesio = {
  table: [
    [46, 0, 0],
    [6, 32, 6],
    [0, 0, 10],
  ],
  observed: 0.88,
  pi: 0.79953,
} as const;

/** Feinstein & Cicchetti's paradox: agreement nearly perfect, kappa below zero. */
export const kappaParadox = {
  table: [
    [118, 5],
    [2, 0],
  ],
  observed: 0.944,
  ac1: 0.9408,
} as const;

/** The two coders' ratings that a table of counts stands for; categories are row and column numbers. */
export function ratingsOf(table: readonly (readonly number[])[]): [number[], number[]] {
  const a: number[] = [];
  const b: number[] = [];
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      a.push(...Array<number>(count).fill(i));
      b.push(...Array<number>(count).fill(j));
    });
  });
  return [a, b];
}
