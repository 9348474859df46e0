import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "../../src/analysis/holm.ts";

test("holm(ps) gives what R's p.adjust does", () => {
  // p.adjust(c(.01, .04, .03, .005), "holm")
  const found = holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)));
  expect(found).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.6, 0.7])).toEqual([1, 1]);
  expect(holm([0.2])).toEqual([0.2]);
  expect(holm([])).toEqual([]);
});

test("holm(ps) is no smaller than p, no larger than Bonferroni's bound, and keeps the order", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (ps) => {
      const found = holm(ps);
      for (const [i, p] of ps.entries()) {
        expect(found[i]).toBeGreaterThanOrEqual(p);
        expect(found[i]).toBeLessThanOrEqual(Math.min(1, p * ps.length) + 1e-12);
        for (const [j, other] of ps.entries())
          if (p < other) expect(found[i]).toBeLessThanOrEqual(found[j] ?? 1);
      }
    }),
  );
});
