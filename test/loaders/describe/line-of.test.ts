import { expect, test } from "vitest";
import { lineOf } from "../../../loaders/describe/line-of.ts";

test("lineOf(source, text, at) counts lines where the text is all of the file", () => {
  const text = "We met Rowntree.\r\n\nThen came Rowntre\nand left.";
  expect(lineOf(text, text, text.indexOf("Rowntre\n"))).toBe(3);
  expect(lineOf(text, text, 0)).toBe(1);
});

test("lineOf(source, text, at) looks the words up where the file has more, and is null where it writes them otherwise", () => {
  const source = "---\ntitle: A\n---\nThe *old* quay.\n\nNobody rows.";
  const text = "The old quay.\n\nNobody rows.";
  expect(lineOf(source, text, text.indexOf("Nobody"))).toBe(6);
  expect(lineOf(source, text, 0)).toBeNull();
  expect(lineOf("Nobody rows.\nThe rest.", "Nobody rows.", 0)).toBe(1);
  expect(lineOf(source, text, text.length)).toBeNull();
});
