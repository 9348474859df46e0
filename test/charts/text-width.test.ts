import fc from "fast-check";
import { expect, test } from "vitest";
import { fitText, nameRoom, textWidth, wrapText } from "../../src/charts/text-width.ts";

test("textWidth(text, size) grows with the size and the letters, narrow ones less than wide ones", () => {
  expect(textWidth("", 12)).toBe(0);
  expect(textWidth("toll", 24)).toBe(2 * textWidth("toll", 12));
  expect(textWidth("mill", 12)).toBeCloseTo(textWidth("mi", 12) + textWidth("ll", 12));
  const widths = ["i", "e", "E", "M", "桥"].map((letter) => textWidth(letter, 10));
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(5);
  expect(textWidth("桥", 10)).toBeLessThan(12);
});

test("fitText(text, width, size) keeps what fits, and cuts the rest to the width with an ellipsis", () => {
  expect(fitText("toll", textWidth("toll", 12), 12)).toBe("toll");
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
      const fitted = fitText(text, width, 12);
      expect(textWidth(fitted, 12)).toBeLessThanOrEqual(width);
      expect(fitted === text || text.startsWith(fitted.slice(0, -1))).toBe(true);
    }),
  );
});

test("wrapText(text, width, size, most) breaks between words where the next does not fit", () => {
  const width = textWidth("the old", 12);
  expect(wrapText("the old mill", width, 12)).toEqual(["the old", "mill"]);
  expect(wrapText("  the \n old  ", width, 12)).toEqual(["the old"]);
  expect(wrapText("the old mill", width - 1, 12)).toEqual(
    ["the", "old mill"].flatMap((d) => wrapText(d, width - 1, 12)),
  );
  expect(wrapText("", width, 12)).toEqual([]);
});

test("wrapText(text, width, size, most) ends the last of its lines in an ellipsis where words are left", () => {
  const width = textWidth("the old ones", 12);
  expect(wrapText("the old mill in the far north", width, 12, 2)).toEqual(["the old mill", "in the far…"]);
  expect(wrapText("the old mill", width, 12, 1)).toEqual(["the old mill"]);
});

test("nameRoom(names, size, least, most) is what the longest takes, within bounds", () => {
  const room = nameRoom(["a", "Northern line"], 12, 0, 1000);
  expect(room).toBeGreaterThan(textWidth("Northern line", 12) + 12);
  expect(nameRoom(["a", "Northern line"], 12, 0, 50)).toBe(50);
  expect(nameRoom(["a"], 12, 90, 1000)).toBe(90);
  expect(nameRoom([], 12, 90, 1000)).toBe(90);
});
