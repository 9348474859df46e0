import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { macroF1 } from "./macro-f1.ts";

const pairs = (list: string) =>
  list.split(" ").map((pair) => ({ expected: pair[0] ?? "", given: pair[1] ?? "" }));

describe("macroF1(pairs, values)", () => {
  it("is the mean of F1 over the classes in use", () => {
    // a: 2 right of 3 expected, 3 given: 2/3. b: 1 right of 2 expected, 2 given: 1/2.
    const found = macroF1(pairs("aa aa ab ba bb"), ["a", "b", "c"]);
    expect(found?.macro).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
    expect(
      found?.classes.map(({ value, right, expected, given }) => [value, right, expected, given]),
    ).toEqual([
      ["a", 2, 3, 3],
      ["b", 1, 2, 2],
    ]);
  });

  it("knows no precision of a class never given and no recall of one never expected", () => {
    const found = macroF1(pairs("ab"), ["a", "b"]);
    expect(found?.classes.map(({ precision, recall, f1 }) => [precision, recall, f1])).toEqual([
      [null, 0, 0],
      [0, null, 0],
    ]);
  });

  it("is null without pairs", () => {
    expect(macroF1([], ["a"])).toBeNull();
  });

  it("is F1 = 2PR / (P + R) in each class and 1 where all is right", () => {
    const letter = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.record({ expected: letter, given: letter }), { minLength: 1 }), (list) => {
        for (const { precision, recall, f1, right } of macroF1(list, ["a", "b", "c"])?.classes ?? [])
          if (precision !== null && recall !== null && right > 0)
            expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
        expect(
          macroF1(
            list.map(({ expected }) => ({ expected, given: expected })),
            ["a", "b", "c"],
          )?.macro,
        ).toBe(1);
      }),
    );
  });
});
