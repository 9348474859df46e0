import fc from "fast-check";
import { expect, test } from "vitest";
import { betaQuantile } from "../../../src/analysis/words/beta-quantile.ts";
import { logIncompleteBeta } from "../../../src/analysis/words/incomplete-beta.ts";
import { logBeta, logGamma } from "../../../src/analysis/words/log-gamma.ts";

const incompleteBeta = (x: number, a: number, b: number): number =>
  Math.exp(logIncompleteBeta(Math.log(x), a, b));

const relative = (measured: number, expected: number): number => Math.abs(measured / expected - 1);

/** x, a, b and scipy.special.betainc(a, b, x) of SciPy 1.17.1. */
const integrals = [
  [0.3, 2, 3, 0.34829999999999994],
  [0.999, 50, 0.5, 0.7523690199653766],
  [0.5, 1000, 1000, 0.5],
  [0.001, 3, 4000, 0.7623361842029827],
  [0.7, 0.1, 0.1, 0.5371958138844479],
  [0.34, 10000, 20000, 0.9927137480100278],
  [1e-9, 1, 5, 4.99999999e-9],
] as const;

test.each(integrals)("logIncompleteBeta(ln x, a, b): of %d, %d, %d, e to it is %d", (x, a, b, expected) => {
  expect(relative(incompleteBeta(x, a, b), expected)).toBeLessThan(1e-10);
});

/** p, a, b and scipy.special.betaincinv(a, b, p) of SciPy 1.17.1. */
const quantiles = [
  [0.05, 2, 3, 0.09761146288641434],
  [0.5, 2, 3, 0.3857275681323895],
  [0.975, 8, 1, 0.9968402764687481],
  [2.5e-6, 1, 100000, 2.5000031249739585e-11],
  [1.24e-6, 30, 22, 0.26572248466758863],
  [1e-8, 112, 7, 0.7502695899065822],
  [1e-12, 0.5, 0.5, 2.4674011002723395e-24],
  [0.3, 0.2, 5, 0.00034446498721551756],
  [0.999, 1e4, 2e4, 0.34177495409055464],
  [0.025, 1e5, 3, 0.999927756455468],
  [0.01, 3, 1e5, 4.360398540298303e-6],
  [0.4, 1e5, 1e5, 0.4997167489964049],
  [1e-10, 5000, 40, 0.981412013143699],
  [0.9, 0.3, 0.4, 0.9812695283421334],
] as const;

test.each(quantiles)("betaQuantile(%d, %d, %d) is %d", (p, a, b, expected) => {
  expect(relative(betaQuantile(p, a, b), expected)).toBeLessThan(1e-10);
});

test("logIncompleteBeta(u, a, b) is the logarithm of the tail of the binomial distribution for whole shapes", () => {
  const whole = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), whole, whole, (x, a, b) => {
      const n = a + b - 1;
      let [tail, ways] = [0, 1];
      for (let k = 0; k <= n; k++) {
        if (k >= a) tail += ways * x ** k * (1 - x) ** (n - k);
        ways = (ways * (n - k)) / (k + 1);
      }
      expect(incompleteBeta(x, a, b)).toBeCloseTo(tail, 11);
    }),
  );
});

test("betaQuantile(p, a, b) turns logIncompleteBeta(u, a, b) round", () => {
  const shape = fc.double({ min: 0.2, max: 5000, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      if (x > 1e-12 && x < 1 - 1e-9) expect(relative(incompleteBeta(x, a, b), p)).toBeLessThan(1e-7);
    }),
  );
});

test("betaQuantile(p, a, b) and logIncompleteBeta(u, a, b) stop at the ends of the unit interval", () => {
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
});

test("logGamma(x) is the logarithm of a factorial and logBeta(a, b) of its quotients", () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expect(relative(Math.exp(logGamma(n)), factorial)).toBeLessThan(1e-12);
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  expect(logGamma(0)).toBeNaN();
  expect(logBeta(3, 4)).toBeCloseTo(Math.log(1 / 60), 13);
  expect(logBeta(1, 1e6)).toBeCloseTo(-Math.log(1e6), 12);
});
