import fc from "fast-check";
import { expect, test } from "vitest";
import { wordShift } from "../../../src/analysis/words/word-shift.ts";

const scores: Readonly<Record<string, number>> = { grim: -2, dull: -1, fine: 1, grand: 3 };
const scoreOf = (term: string) => scores[term] ?? null;
const row = (term: string, f1: number, f2: number) => ({ term, f1, f2 });

test("wordShift(terms, scoreOf) tells which words make the difference, largest first", () => {
  const shift = wordShift([row("grim", 0, 2), row("fine", 2, 2), row("road", 9, 1)], scoreOf);
  expect(shift).toMatchObject({ target: 1, reference: -0.5, difference: 1.5 });
  expect(shift?.parts.map(({ term, contribution }) => [term, contribution])).toEqual([
    ["grim", 1.125],
    ["fine", 0.375],
  ]);
});

test("wordShift(terms, scoreOf, { words }) averages over all words", () => {
  const shift = wordShift([row("grim", 0, 2), row("fine", 2, 2)], scoreOf, { words: [20, 40] });
  expect(shift?.parts.map(({ term, contribution }) => [term, contribution])).toEqual([
    ["grim", 0.1],
    ["fine", 0.05],
  ]);
  expect(shift?.difference).toBeCloseTo(0.15, 12);
});

test("wordShift(terms, scoreOf) is null where a group has no scored word", () => {
  expect(wordShift([row("grim", 0, 2)], scoreOf)).toBeNull();
  expect(wordShift([], scoreOf)).toBeNull();
});

const count = fc.integer({ min: 0, max: 40 });
const terms = fc
  .tuple(...Object.keys(scores).map((term) => fc.tuple(count, count).map(([f1, f2]) => row(term, f1, f2))))
  .map((all) => [...all, row("road", 5, 5)]);

test("wordShift(terms, scoreOf) has parts that add up to the difference, and negates where the sides are swapped", () => {
  fc.assert(
    fc.property(terms, fc.boolean(), (all, overAll) => {
      const options = overAll ? { words: [500, 700] as const } : {};
      const shift = wordShift(all, scoreOf, options);
      if (shift === null) return;
      const total = shift.parts.reduce((sum, part) => sum + part.contribution, 0);
      expect(total).toBeCloseTo(shift.difference, 10);
      const turned = all.map(({ term, f1, f2 }) => row(term, f2, f1));
      const back = wordShift(turned, scoreOf, overAll ? { words: [700, 500] } : {});
      const backOf = new Map(back?.parts.map((part) => [part.term, part.contribution]));
      for (const part of shift.parts) expect(backOf.get(part.term)).toBeCloseTo(-part.contribution, 10);
    }),
  );
});
