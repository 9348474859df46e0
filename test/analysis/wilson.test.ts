import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../src/analysis/wilson.ts";

test("wilson(count, of) gives Newcombe's published intervals", () => {
  const published = [
    { count: 81, of: 263, low: 0.2553, high: 0.3662 },
    { count: 15, of: 148, low: 0.0624, high: 0.1605 },
    { count: 0, of: 20, low: 0, high: 0.1611 },
    { count: 1, of: 29, low: 0.0061, high: 0.1718 },
  ];
  for (const { count, of, low, high } of published) {
    expect(wilson(count, of)?.low).toBeCloseTo(low, 4);
    expect(wilson(count, of)?.high).toBeCloseTo(high, 4);
  }
});

test("wilson(0, 0) is null", () => {
  expect(wilson(0, 0)).toBeNull();
});

test("wilson(count, of) holds the share and stays inside 0 and 1", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (count, rest) => {
      const of = count + rest + 1;
      const interval = wilson(count, of);
      expect(interval?.low).toBeGreaterThanOrEqual(0);
      expect(interval?.high).toBeLessThanOrEqual(1);
      expect(interval?.low).toBeLessThanOrEqual(count / of);
      expect(interval?.high).toBeGreaterThanOrEqual(count / of);
    }),
  );
});
