import fc from "fast-check";
import { expect, test } from "vitest";
import { dispersionDp } from "../../../src/analysis/words/dispersion-dp.ts";
import { informativePrior, logOdds } from "../../../src/analysis/words/log-odds.ts";
import { lrc } from "../../../src/analysis/words/lrc.ts";
import { signedG2 } from "../../../src/analysis/words/signed-g2.ts";
import { postUses } from "../../../src/analysis/words/term-table.ts";
import { readStopChanges } from "../../../src/domain/read-stop-changes.ts";
import { noStopChanges, stopList } from "../../../src/domain/stop-list.ts";
import { anyTold, tableOf, toldTerms } from "./term-corpora.ts";

const harbour = toldTerms({
  b1: { camp: "bridge", words: { own: "toll toll river the", scare: "toll", direct: "boat boat boat" } },
  b2: { camp: "bridge", words: "toll lane" },
  f1: { camp: "ferry", words: "boat the river boat" },
  n1: { camp: "none", words: "toll toll toll" },
});

const brief = (table: ReturnType<typeof tableOf>) =>
  table.rows.map(({ term, target, reference }) => [
    term,
    target.count,
    target.range,
    reference.count,
    reference.range,
  ]);

test("termTable(input) counts own voice, scare quotes included, and leaves other camps out", () => {
  const table = tableOf(harbour);
  expect(brief(table)).toEqual([
    ["boat", 0, 0, 2, 1],
    ["lane", 1, 1, 0, 0],
    ["river", 1, 1, 1, 1],
    ["the", 1, 1, 1, 1],
    ["toll", 4, 2, 0, 0],
  ]);
  expect([table.target.words, table.reference.words]).toEqual([7, 4]);
});

test("termTable(input) counts the voice and the places that the settings choose", () => {
  expect(brief(tableOf(harbour, undefined, { voice: "quoted" }))).toEqual([["boat", 3, 1, 0, 0]]);
  const placed = tableOf(harbour, undefined, { placements: { n1: "ferry", b2: "out" } });
  expect(brief(placed).at(-1)).toEqual(["toll", 3, 1, 3, 1]);
  expect(placed.reference.words).toBe(7);
});

test("termTable(input) sets stop words and names aside in the list, not in the number of words", () => {
  const names = new Set(["river"]);
  const listed = tableOf(harbour, undefined, { stopWords: false, names: false }, names);
  expect(listed.rows.map(({ term }) => term)).toEqual(["boat", "lane", "toll"]);
  expect([listed.target.words, listed.reference.words]).toEqual([7, 4]);
  expect(tableOf(harbour, undefined, {}, names).rows).toHaveLength(5);
});

test("termTable(input) sets aside what a contest or a reader names, a phrase where all its words are", () => {
  const listed = (text: string, stopWords: boolean) => {
    const list = stopList({ add: ["lane"], drop: ["the"] }, readStopChanges(text));
    return tableOf(harbour, undefined, { stopWords, stopList: list }).rows.map(({ term }) => term);
  };
  expect(listed("", false)).toEqual(["boat", "river", "the", "toll"]);
  expect(listed("toll the", false)).toEqual(["boat", "river"]);
  expect(listed("toll", true)).toEqual(["boat", "lane", "river", "the"]);
  const phrases = toldTerms({ b1: { camp: "bridge", words: "" }, f1: { camp: "ferry", words: "boat" } });
  const row = { post_id: "f1", voice: "own", count: 1 };
  const rows = ["boat toll", "of toll"].map((term) => ({ ...row, n: 2, term }));
  const list = stopList(noStopChanges, readStopChanges("toll"));
  const of = (stopWords: boolean) =>
    tableOf({ ...phrases, rows }, undefined, { n: 2, stopWords, stopList: list }).rows.map(
      ({ term }) => term,
    );
  expect([of(true), of(false)]).toEqual([["boat toll", "of toll"], ["boat toll"]]);
});

test("termTable(input) counts a possessive with its noun where lemmas are asked for, each post once", () => {
  const told = toldTerms({
    b1: { camp: "bridge", words: "mayor's mayor mayor's" },
    f1: { camp: "ferry", words: "it's it" },
  });
  expect(brief(tableOf(told, undefined, { lemma: true }))).toEqual([
    ["it", 0, 0, 1, 1],
    ["it's", 0, 0, 1, 1],
    ["mayor", 3, 1, 0, 0],
  ]);
  expect(brief(tableOf(told)).map(([term]) => term)).toEqual(["it", "it's", "mayor", "mayor's"]);
});

test("termTable(input) measures each term as the measures themselves do", () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const table = tableOf(toldTerms(told));
      const { words: n1 } = table.target;
      const { words: n2 } = table.reference;
      for (const row of table.rows) {
        const [f1, f2] = [row.target.count, row.reference.count];
        const uses = postUses(table, row);
        expect(uses.target.reduce((sum, { count }) => sum + count, 0)).toBe(f1);
        expect(row.target.dispersion?.dp ?? null).toEqual(near(dispersionDp(uses.target)?.dp));
        expect(row.reference.dispersion?.dpNorm ?? null).toEqual(near(dispersionDp(uses.reference)?.dpNorm));
        expect(row.keyness?.g2 ?? null).toBe(signedG2(f1, n1, f2, n2));
        const interval = lrc(f1, n1, f2, n2, { family: table.rows.length });
        expect(row.keyness?.lrc ?? null).toBe(interval?.lrc ?? null);
        const odds = logOdds(f1, n1, f2, n2, informativePrior(f1 + f2, n1 + n2, 500));
        if (row.keyness) expect(row.keyness.z).toBe(odds?.z ?? null);
      }
    }),
  );
});

const near = (value: number | null | undefined) =>
  value === null || value === undefined ? null : expect.closeTo(value, 10);

test("termTable(input) turns its signs where the sides are swapped", () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const corpus = toldTerms(told);
      const one = tableOf(corpus);
      const other = tableOf(corpus, ["ferry", "bridge"]);
      one.rows.forEach((row, i) => {
        const turned = other.rows[i];
        expect(turned?.term).toBe(row.term);
        expect(turned?.target).toEqual(row.reference);
        for (const measure of ["g2", "logRatio", "lrc", "z"] as const) {
          const value = row.keyness?.[measure] ?? null;
          if (value !== null) expect(turned?.keyness?.[measure]).toBeCloseTo(-value, 8);
        }
      });
    }),
  );
});

test("termTable(input) heeds neither the order of posts and rows nor a post without words", () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const corpus = toldTerms(told);
      const { rows } = tableOf(corpus);
      const turned = { posts: corpus.posts.toReversed(), rows: corpus.rows.toReversed() };
      expect(tableOf(turned).rows).toEqual(rows);
      const empty = { post_id: "p0", camp: "bridge" };
      expect(tableOf({ ...corpus, posts: [...corpus.posts, empty] }).rows).toEqual(rows);
    }),
  );
});

test("termTable(input) of a camp without words has counts and no measures", () => {
  const { rows } = tableOf(toldTerms({ b1: { camp: "bridge", words: "toll" } }));
  expect(rows).toEqual([
    {
      term: "toll",
      at: 0,
      keyness: null,
      target: { count: 1, rate: 1000, range: 1, isOneWriters: true, dispersion: { dp: 0, dpNorm: null } },
      reference: { count: 0, rate: null, range: 0, isOneWriters: false, dispersion: null },
    },
  ]);
  expect(tableOf({ posts: [], rows: [] }).rows).toEqual([]);
});
