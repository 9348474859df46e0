import { expect, test } from "vitest";
import { fillGaps } from "../../../loaders/extract/fill-gaps.ts";

const [one, two, lost] = ["harbour", "quay", "crane"].map(
  (word) => `The ${word} is the heart of this town and will stay so.`,
);
const textOf = (...paragraphs: (string | undefined)[]): string => paragraphs.join("\n\n");

test("fillGaps(article, page) puts a lost sentence where it stood, also before or after a heading", () => {
  const page = textOf(one, lost, "## Why", two);
  expect(fillGaps(textOf(one, "## Why", two), page)).toBe(page);
  const after = textOf(one, "## Why", lost, two);
  expect(fillGaps(textOf(one, "## Why", two), after)).toBe(after);
});

test("fillGaps(article, page) goes by no heading that comes twice, and adds nothing before or after the article", () => {
  const page = textOf(lost, one, "## Why", lost, two, "## Why", lost);
  expect(fillGaps(textOf(one, two, "## Why"), page)).toBe(textOf(one, lost, two, "## Why"));
  expect(fillGaps(textOf(one), textOf(lost, one, lost))).toBe(one);
});
