// @vitest-environment jsdom
import { expect, test } from "vitest";
import { opinionScore } from "../../src/analysis/words/word-scores.ts";
import { defaultWordSettings } from "../../src/domain/word-settings.ts";
import { keynessFigure } from "../../src/figures/keyness.ts";
import { keywordsAgainstChance } from "../../src/figures/keywords-against-chance.ts";
import { termRates } from "../../src/figures/term-rates.ts";
import { wordScore } from "../../src/figures/word-score.ts";
import { wordsByPost } from "../../src/figures/words-by-post.ts";
import { type WordsContext, wordsContext } from "../../src/figures/words-context.ts";
import { toldTerms } from "../analysis/words/term-corpora.ts";
import { usesOf } from "../analysis/words/told-uses.ts";
import { contextOf, drawnOnPage, opened, wordsOf } from "./on-page.ts";

drawnOnPage();

const many = (word: string, times: number): string => Array.from({ length: times }, () => word).join(" ");
const filler = many("water", 60);

function harbour(posts: Parameters<typeof toldTerms>[0]): WordsContext {
  const corpus = toldTerms(posts);
  return wordsContext({
    ...contextOf(corpus.posts, opened()),
    comparison: 0,
    used: defaultWordSettings,
    uses: usesOf(corpus),
    names: new Set(),
  });
}

const facing = () =>
  harbour({
    b1: { camp: "bridge", words: `${many("toll", 40)} ${many("arch", 6)} ${filler}` },
    b2: { camp: "bridge", words: `${many("toll", 40)} ${filler}` },
    f1: { camp: "ferry", words: `toll ${many("boat", 5)} ${filler}` },
    f2: { camp: "ferry", words: `toll boat boat ${filler}` },
  });

const foundIn = ({ findings }: WordsContext, id: string) => {
  const found = findings.find(({ finding_id }) => finding_id === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
};
const click = (mark: Element | null | undefined) =>
  mark?.dispatchEvent(new MouseEvent("click", { bubbles: true }));

test("wordsContext(input) sets the first camp against the second, and knows what is found of both", () => {
  const context = facing();
  expect([context.sides.target.label, context.sides.reference.label]).toEqual([
    "For the bridge",
    "For the ferry",
  ]);
  expect([context.nothing, context.lone]).toEqual([null, null]);
  expect(context.findings.map(({ finding_id }) => finding_id)).toContain("words.camp");
});

test("wordsContext(input) of a set in which one side alone has words says so, and what that side uses", () => {
  const context = harbour({
    b1: { camp: "bridge", words: filler },
    b2: { camp: "bridge", words: `toll ${filler}` },
  });
  expect(context.nothing).toBe(
    "No word of writers for the ferry is counted, so the sides cannot be compared.",
  );
  expect(context.lone?.terms.map(({ term }) => term)).toEqual(["water"]);
});

test("keynessFigure(context, found) is titled by what is found and opens the sentences of a term on both sides", () => {
  const context = facing();
  const element = keynessFigure(context, foundIn(context, "words.camp"));
  expect(wordsOf(element).title).toBe(foundIn(context, "words.camp").title);
  const toll = context.here("toll");
  click(
    [...element.querySelectorAll("[data-evidence]")].find((d) =>
      d.getAttribute("aria-label")?.includes("toll"),
    ),
  );
  expect(context.open).toHaveBeenCalledWith({
    title: "“toll”",
    count: toll.sentences,
    selection: toll.selection,
  });
});

test("wordsByPost(context, found) draws the terms of the one side with words where only one has", () => {
  const context = harbour({
    b1: { camp: "bridge", words: filler },
    b2: { camp: "bridge", words: `toll ${filler}` },
  });
  const element = wordsByPost(context, foundIn(context, "words.writer"));
  expect(wordsOf(element).title).toBe(context.lone?.found.title);
  expect([...element.querySelectorAll("text")].map((d) => d.textContent)).toContain("water");
});

test("termRates(context, found, search) rings what a search finds, terms used once too, and says so", () => {
  const context = facing();
  const boat = context.words.filter(({ term }) => term === "boat");
  const found = foundIn(context, "words.parting");
  const plain = wordsOf(termRates(context, found, { asked: "", listed: [] })).subtitle;
  const searched = wordsOf(termRates(context, found, { asked: "boat", listed: boat })).subtitle;
  expect(searched).toBe(`${plain} Ringed, with its times on either side: what “boat” finds.`);
});

test("keywordsAgainstChance(context) says beside its chart what chance would give", () => {
  const part = keywordsAgainstChance(facing());
  expect(wordsOf(part).title).not.toBe("");
  expect(part.querySelector('p[data-finding="words.chance"]')?.textContent).toMatch(/\d/);
});

test("wordScore(context, scored) draws the words that carry a score, whatever the lists set aside", () => {
  const context = { ...facing(), used: { ...defaultWordSettings, stopWords: false } };
  const part = wordScore(context, {
    uses: context.uses,
    scoreOf: opinionScore({ valence: [["toll", -2]] }),
    frame: null,
  });
  const drawn = [...part.querySelectorAll("svg text")].map((d) => d.textContent ?? "");
  expect(drawn.some((text) => text.startsWith("toll"))).toBe(true);
  expect(drawn.some((text) => text.startsWith("boat"))).toBe(false);
});
