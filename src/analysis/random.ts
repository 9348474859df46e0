/** A source of numbers in [0, 1), passed to whatever samples so that a result can be had again. */
export type Random = () => number;

/**
 * Numbers in [0, 1) that depend on the seed alone, the same on every machine.
 * Source: Tommy Ettinger's mulberry32 (public domain), period 2^32.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to below `n`. */
export const randomBelow = (n: number, random: Random): number => Math.floor(random() * n);
