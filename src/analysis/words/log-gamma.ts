const halfLogTwoPi = 0.9189385332046728;

/** Coefficients of the Stirling series in odd powers of 1/x: B(2k) / (2k (2k - 1)). */
const stirling = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;

/** What Stirling's formula leaves of ln gamma(x), for x of 10 and more. */
function stirlingRest(x: number): number {
  let sum = 0;
  for (let k = stirling.length - 1; k >= 0; k--) sum = (stirling[k] ?? 0) + sum / (x * x);
  return sum / x;
}

/**
 * Natural logarithm of the gamma function of x above 0; NaN elsewhere.
 *
 * Source: Abramowitz & Stegun 6.1.41, shifted to x of 10 and more by the recurrence 6.1.15.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let product = 1;
  let shifted = x;
  for (; shifted < 10; shifted++) product *= shifted;
  const large = (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + stirlingRest(shifted);
  return large - Math.log(product);
}

/**
 * Natural logarithm of the beta function of a and b above 0. Large arguments are not taken as a difference of
 * logarithms of gamma, which would lose the digits that they share.
 *
 * Source: Didonato & Morris 1992, ACM Algorithm 708.
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < 10) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const sum = small + large;
  const ratio = Math.log1p(-small / sum);
  const rest = stirlingRest(large) - stirlingRest(sum);
  if (small < 10) return logGamma(small) + rest + small - small * Math.log(sum) + (large - 0.5) * ratio;
  return (
    halfLogTwoPi -
    0.5 * Math.log(large) +
    stirlingRest(small) +
    rest +
    (small - 0.5) * Math.log(small / sum) +
    large * ratio
  );
}
