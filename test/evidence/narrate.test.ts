// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { Figure } from "../../src/domain/finding.ts";
import { theseSentences } from "../../src/domain/selection.ts";
import { narrate, number } from "../../src/evidence/narrate.ts";

const figure: Figure = {
  value: "81",
  unit: "places",
  count: 3,
  selection: theseSentences(["a:1", "a:2", "a:3"]),
};

function narrated(...parts: (string | Figure)[]) {
  const open = vi.fn();
  const paragraph = document.createElement("p");
  paragraph.append(...narrate(parts, "A title", open));
  return { paragraph, open, together: paragraph.querySelector(".together")?.textContent };
}

test("narrate(parts, title, open) keeps the text and opens its numbers", () => {
  const { paragraph, open } = narrated("They say “whilst” (", figure, "), not ", figure, " more.");
  expect(paragraph.textContent).toBe("They say “whilst” (81), not 81 more.");
  paragraph.querySelector("button")?.click();
  expect(open).toHaveBeenCalledWith(figure, "A title");
});

test("narrate(parts, title, open) keeps a number and the marks that cling to it together", () => {
  expect(narrated("in all (", figure, "), they").together).toBe("(81),");
  expect(narrated("in ", figure, " of them").together).toBeUndefined();
  expect(narrated(figure, ".").together).toBe("81.");
});

test("number(figure, title, open) says of a zero that it shows what was looked for", () => {
  const titleOf = (count: number) => number({ ...figure, count }, "A title", vi.fn()).title;
  expect([titleOf(3), titleOf(0)]).toEqual(["Show the sentences", "Show what was looked for"]);
});
