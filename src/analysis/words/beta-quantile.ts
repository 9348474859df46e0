import { logIncompleteBeta } from "./incomplete-beta.js";
import { logBeta } from "./log-gamma.js";

const mostSteps = 200;
const precision = 1e-14;

/**
 * The x at which the regularised incomplete beta function of shapes `a` and `b`, both above 0, is `p`, to about ten
 * digits of x. 0 for p of 0 or less, 1 for p of 1 or more.
 *
 * Source: Newton's method on ln I over ln x, which is concave for b of 1 and more, so that steps from below never
 * overshoot; bisection where a step leaves the bracket.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return p > 0.5 ? 1 - Math.exp(logQuantile(1 - p, b, a)) : Math.exp(logQuantile(p, a, b));
}

/** ln x for p up to one half. */
function logQuantile(p: number, a: number, b: number): number {
  const target = Math.log(p);
  const beta = logBeta(a, b);
  let low = Number.NEGATIVE_INFINITY;
  let high = 0;
  let u = Math.min(-1e-12, (target + Math.log(a) + beta) / a);
  for (let step = 0; step < mostSteps; step++) {
    const value = logIncompleteBeta(u, a, b);
    if (value < target) low = u;
    else high = u;
    const density = a * u + (b - 1) * Math.log(-Math.expm1(u)) - beta;
    const newton = u + (target - value) * Math.exp(value - density);
    const next = newton > low && newton < high ? newton : between(low, high);
    if (Math.abs(next - u) <= precision * Math.max(1, Math.abs(next))) return next;
    u = next;
  }
  return u;
}

const between = (low: number, high: number): number =>
  low === Number.NEGATIVE_INFINITY ? 2 * Math.min(high, -1) : (low + high) / 2;
