// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { findTerms } from "../../src/analysis/words/find-terms.ts";
import { wordList } from "../../src/analysis/words/word-list.ts";
import { wordSentences } from "../../src/analysis/words/word-sentences.ts";
import { defaultWordSettings } from "../../src/domain/word-settings.ts";
import { foundTerms } from "../../src/evidence/found-terms.ts";
import { tableOf, toldTerms } from "../analysis/words/term-corpora.ts";
import { termIndex } from "../analysis/words/term-index.ts";
import { usesOf } from "../analysis/words/told-uses.ts";

function shown(asked: string, words: string) {
  const corpus = toldTerms({ b1: { camp: "bridge", words }, f1: { camp: "ferry", words: "boat toll" } });
  const open = vi.fn();
  const index = termIndex(corpus.rows);
  const found = findTerms(asked, wordList(tableOf(corpus)), { index, settings: defaultWordSettings });
  const element = foundTerms(asked, found, {
    sides: { target: { label: "Bridge" }, reference: { label: "Ferry" } },
    camps: { target: ["bridge"], reference: ["ferry"] },
    sentencesOf: wordSentences(usesOf(corpus), corpus.posts, defaultWordSettings),
    written: usesOf(corpus).written,
    verdictOf: ({ verdict }) => verdict.kind,
    open,
  });
  return { element, open };
}

test("foundTerms(found, options) lists terms with times and rates a side, whose word each is, and opens their sentences", () => {
  const { element, open } = shown("toll", "toll toll arch arch");
  const cells = [...(element?.querySelectorAll("tbody td") ?? [])].map((cell) => cell.textContent);
  expect(cells).toEqual(["toll", "not distinct", "2", "500.0", "1", "500.0"]);
  element?.querySelectorAll<HTMLElement>("[data-evidence]")[1]?.click();
  expect(open).toHaveBeenCalledWith(
    expect.objectContaining({ title: "“toll”", selection: expect.objectContaining({ camps: ["ferry"] }) }),
  );
});

test("foundTerms(found, options) says how many of many it lists, and leads to the concordance where none is listed", () => {
  const many = Array.from({ length: 30 }, (_, i) => `arch${i}`).join(" ");
  const { element } = shown("arch*", many);
  expect(element?.querySelectorAll("tbody tr")).toHaveLength(20);
  expect(element?.querySelector(".note")?.textContent).toBe(
    "The first 20 of 30 terms; the list of every term has the others.",
  );
  for (const asked of ["pier", "old pier", "old ~3 pier"])
    expect(shown(asked, "toll").element?.querySelector("a")?.getAttribute("href")).toBe(
      `./concordance?q=${encodeURIComponent(asked)}`,
    );
  expect(shown("/(/", "toll").element).toBe(null);
});
