import { logBeta } from "./log-gamma.js";

const tiny = 1e-300;
const precision = 1e-16;
const mostSteps = 100_000;

/**
 * Logarithm of the regularised incomplete beta function at x = e^u: of the chance that a beta variable with shapes `a` and `b`, both above 0, is at most x. Never underflows;
 * 0 above the unit interval.
 *
 * Source: continued fraction of DLMF 8.17.22, evaluated by Lentz's method.
 */
export function logIncompleteBeta(u: number, a: number, b: number): number {
  if (u >= 0) return 0;
  const below = logTail(u, a, b);
  if (below !== null) return below;
  const above = logTail(Math.log(-Math.expm1(u)), b, a) ?? 0;
  return Math.log1p(-Math.exp(above));
}

/** ln of the tail below x = e^u; null past the mean, where the fraction converges slowly and the other tail serves. */
function logTail(u: number, a: number, b: number): number | null {
  const x = Math.exp(u);
  if (x > (a + 1) / (a + b + 2)) return null;
  const front = a * u + b * Math.log1p(-x) - logBeta(a, b) - Math.log(a);
  return front + Math.log(continuedFraction(x, a, b));
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= precision) break;
  }
  return value;
}

const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
