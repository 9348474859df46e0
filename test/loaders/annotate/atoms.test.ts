import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atomsOf } from "../../../loaders/annotate/names/atoms.ts";

const pattern = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00AD\u200B-\u200D\u2060]*/gu;

describe("atomsOf(text)", () => {
  it("cuts where a pattern of letters, digits, marks and joiners would, in any script", () => {
    const unit = fc.constantFrom(
      "a",
      "É",
      "e\u0301",
      "\u00AD",
      "3",
      "_",
      "-",
      "’",
      " ",
      "ß",
      "漢",
      "😀",
      "𝐂",
      "\ud83d",
      ".",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 25 }), (units) => {
        const text = units.join("");
        const { atoms } = atomsOf(text);
        expect(atoms.map(({ start, end }) => text.slice(start, end))).toEqual(text.match(pattern) ?? []);
      }),
    );
  });

  it("gives forms in NFC without soft hyphens, and their lower case", () => {
    expect(atomsOf("Cafe\u0301 Hol\u00ADt").atoms.map(({ form, lower }) => [form, lower])).toEqual([
      ["Café", "café"],
      ["Holt", "holt"],
    ]);
  });

  it("gives gaps in canonical form", () => {
    const { gapAfter } = atomsOf("Mr. Holt’s\u00A0pier‑head\n\nEnd https://a.example/Holt of");
    expect([0, 1, 2, 3, 4, 5, 6].map(gapAfter)).toEqual([" ", "'", " ", "-", "\n\n", "\n\n", "\n\n"]);
  });
});
