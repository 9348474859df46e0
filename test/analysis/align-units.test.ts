import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignUnits } from "../../src/analysis/align-units.ts";

/** Sentences of these lengths, a space between them. */
const spans = (lengths: readonly number[]) => {
  let at = 0;
  return lengths.map((length) => {
    const char_start = at;
    at += length + 1;
    return { char_start, char_end: char_start + length };
  });
};

/** Of each unit coded on a text of the first lengths, the place of its sentence in a text of the second; null where it has none. */
const placesOf = (before: readonly number[], after: readonly number[]): (number | null)[] => {
  const [units, sentences] = [spans(before), spans(after)];
  const aligned = alignUnits(units, sentences);
  return units.map((unit) => {
    const sentence = aligned.get(unit);
    return sentence === undefined ? null : sentences.indexOf(sentence);
  });
};

const text = [40, 12, 15, 60, 11, 14, 30];

describe("alignUnits(units, sentences)", () => {
  it.each([
    ["nothing was edited", text, [0, 1, 2, 3, 4, 5, 6]],
    [
      "the first sentence grew by the length of the next",
      [53, 12, 15, 60, 11, 14, 30],
      [0, 1, 2, 3, 4, 5, 6],
    ],
    ["a sentence grew past half of what it was", [40, 12, 15, 160, 11, 14, 30], [0, 1, 2, null, 4, 5, 6]],
    ["a sentence was put before", [13, ...text], [1, 2, 3, 4, 5, 6, 7]],
    ["a sentence was taken out", [40, 12, 60, 11, 14, 30], [0, 1, null, 2, 3, 4, 5]],
    ["two places were edited", [44, 12, 15, 60, 20, 11, 14, 33], [0, 1, 2, 3, 5, 6, 7]],
    ["nothing is left", [], [null, null, null, null, null, null, null]],
  ])("follows the sentences where %s", (_title, after, places) => {
    expect(placesOf(text, after)).toEqual(places);
  });

  it("does not ask in which order units come", () => {
    const [units, sentences] = [spans(text), spans([50, ...text.slice(1)])];
    const placed = (list: typeof units) => units.map((unit) => alignUnits(list, sentences).get(unit));
    expect(placed(units.toReversed())).toEqual(placed(units));
  });

  it("moves every unit behind a sentence that was put in front of the text with its sentence", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 3, max: 200 }), { minLength: 3, maxLength: 30 }),
        fc.integer({ min: 201, max: 400 }),
        (lengths, added) => {
          expect(placesOf(lengths, [added, ...lengths])).toEqual(lengths.map((_, at) => at + 1));
        },
      ),
    );
  });
});
