// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { wordList } from "../../src/analysis/words/word-list.ts";
import { wordSentences } from "../../src/analysis/words/word-sentences.ts";
import { defaultWordSettings } from "../../src/domain/word-settings.ts";
import { wordTable } from "../../src/evidence/word-table.ts";
import { tableOf, toldTerms } from "../analysis/words/term-corpora.ts";
import { usesOf } from "../analysis/words/told-uses.ts";

const corpus = toldTerms({
  b1: { camp: "bridge", words: "toll toll tollgate arch" },
  f1: { camp: "ferry", words: "boat toll" },
});

function shown(most?: number) {
  const open = vi.fn();
  const element = wordTable(wordList(tableOf(corpus)), {
    sides: { target: { label: "Bridge" }, reference: { label: "Ferry" } },
    camps: { target: ["bridge"], reference: ["ferry"] },
    sentencesOf: wordSentences(usesOf(corpus), corpus.posts, defaultWordSettings),
    written: usesOf(corpus).written,
    verdictOf: ({ verdict }) => verdict.kind,
    notes: [],
    open,
    ...(most !== undefined && { most }),
  });
  const terms = () => [...element.querySelectorAll("tbody td:first-child")].map((cell) => cell.textContent);
  return { element, open, terms, said: () => element.querySelector("[role=status]")?.textContent };
}

test("wordTable(words, options) lists terms with counts that open the sentences of their side", () => {
  const { element, open, terms } = shown();
  expect(terms().sort()).toEqual(["arch", "boat", "toll", "tollgate"]);
  const row = [...element.querySelectorAll("tbody tr")].find((d) => d.firstChild?.textContent === "toll");
  row?.querySelector<HTMLElement>("button, a[role=button], [data-evidence]")?.click();
  expect(open).toHaveBeenCalledWith(
    expect.objectContaining({
      count: 1,
      selection: expect.objectContaining({
        camps: ["bridge"],
        term: { text: "toll", lemma: false, cased: false },
      }),
    }),
  );
});

test("wordTable(words, options) of one camp has no column for another and puts the commonest first", () => {
  const one = toldTerms({ b1: { camp: "bridge", words: "arch toll toll toll boat boat" } });
  const element = wordTable(wordList(tableOf(one)), {
    sides: { target: { label: "Bridge" }, reference: { label: "nobody" } },
    camps: { target: ["bridge"], reference: [] },
    sentencesOf: wordSentences(usesOf(one), one.posts, defaultWordSettings),
    written: usesOf(one).written,
    verdictOf: ({ verdict }) => verdict.kind,
    notes: [],
    open: vi.fn(),
  });
  const heads = [...element.querySelectorAll("th")].map((head) => head.textContent);
  expect(heads).toEqual(["Term", "Bridge", "per 1,000", "Posts", "DPnorm"]);
  const rows = [...element.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].slice(0, 2).map((d) => d.textContent),
  );
  expect(rows).toEqual([
    ["toll", "3"],
    ["boat", "2"],
    ["arch", "1"],
  ]);
  expect([...element.querySelectorAll("tbody tr")].every((row) => row.children.length === heads.length)).toBe(
    true,
  );
});

test("wordTable(words, options) narrows to terms with the letters typed, and says how many of too many it lists", () => {
  const { element, terms, said } = shown(1);
  expect(said()).toBe("The first 1 of 4 terms; the CSV file has them all.");
  const box = element.querySelector("input");
  const type = (text: string) => {
    if (box) box.value = text;
    box?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  type("GATE");
  expect([terms(), said()]).toEqual([["tollgate"], "1 term."]);
  type("x");
  expect([terms(), said()]).toEqual([[], "No term contains these letters."]);
});
