import fc from "fast-check";
import { expect, test } from "vitest";
import { cutSpans } from "../../src/evidence/cut-spans.ts";

test("cutSpans(start, end, spans) cuts at every edge and keeps overlapping spans", () => {
  const a = { char_start: 2, char_end: 6, name: "a" };
  const b = { char_start: 4, char_end: 9, name: "b" };
  expect(
    cutSpans(0, 8, [a, b]).map(({ start, end, spans }) => [start, end, spans.map((s) => s.name).join("")]),
  ).toEqual([
    [0, 2, ""],
    [2, 4, "a"],
    [4, 6, "ab"],
    [6, 8, "b"],
  ]);
});

test("cutSpans(start, end, spans) covers the range once, whatever the spans", () => {
  const span = fc
    .tuple(fc.nat(50), fc.nat(50))
    .map(([x, y]) => ({ char_start: Math.min(x, y), char_end: Math.max(x, y) }));
  fc.assert(
    fc.property(fc.array(span), fc.nat(50), fc.nat(50), (spans, start, length) => {
      const stretches = cutSpans(start, start + length, spans);
      let at = start;
      for (const stretch of stretches) {
        expect(stretch.start).toBe(at);
        expect(stretch.end).toBeGreaterThan(at);
        at = stretch.end;
      }
      expect(at).toBe(start + length);
    }),
  );
});
