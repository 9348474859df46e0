import fc from "fast-check";
import { expect, test } from "vitest";
import { findWords } from "../../../src/analysis/findings/find-words.ts";
import { seededRandom } from "../../../src/analysis/random.ts";
import { keywordNull } from "../../../src/analysis/words/keyword-null.ts";
import { settingEffects } from "../../../src/analysis/words/setting-effects.ts";
import { silences } from "../../../src/analysis/words/silence.ts";
import { termIndex } from "../../../src/analysis/words/term-index.ts";
import { verdictWords } from "../../../src/analysis/words/verdict-words.ts";
import { wordIndex } from "../../../src/analysis/words/word-index.ts";
import { wordList, wordsOfSide } from "../../../src/analysis/words/word-list.ts";
import { wordSentences } from "../../../src/analysis/words/word-sentences.ts";
import { sidePosts, wordShares } from "../../../src/analysis/words/word-shares.ts";
import type { WordRows } from "../../../src/domain/page-rows.ts";
import { defaultWordSettings } from "../../../src/domain/word-settings.ts";
import { anyTold, type ToldCorpus, tableOf, toldTerms } from "./term-corpora.ts";

const many = (word: string, times: number): string => Array.from({ length: times }, () => word).join(" ");
const filler = many("water", 60);

const harbour = toldTerms({
  b1: { camp: "bridge", words: `${many("toll", 40)} ${many("arch", 6)} ${filler}` },
  b2: { camp: "bridge", words: `${many("toll", 40)} ${filler}` },
  f1: { camp: "ferry", words: `toll ${many("boat", 5)} ${filler}` },
  f2: { camp: "ferry", words: `toll boat boat ${filler}` },
});

/** The columns of a told corpus; each row is told to stand in sentence 1, or 2 where it is quoted. */
function rowsOf({ rows }: ToldCorpus): WordRows {
  const names = (of: "post_id" | "voice" | "term") => [...new Set(rows.map((row) => row[of]))].sort();
  const [posts, voices, terms] = [names("post_id"), names("voice"), names("term")];
  return {
    ...{ posts, voices, terms },
    post: rows.map((row) => posts.indexOf(row.post_id)),
    voice: rows.map((row) => voices.indexOf(row.voice)),
    term: rows.map((row) => terms.indexOf(row.term)),
    count: rows.map(({ count }) => count),
    sentences: rows.map(({ voice }) => [voice === "direct" ? 2 : 1]),
    valence: [],
    leftOut: 0,
  };
}

const sentencesIn = (corpus: ToldCorpus, settings: typeof defaultWordSettings) => {
  const rows = rowsOf(corpus);
  return wordSentences(rows, wordIndex(rows))(settings);
};

test("wordList(table) puts camp words first, then one writer's, then the rest, and says why", () => {
  const words = wordList(tableOf(harbour));
  const said = Object.fromEntries(words.map((word) => [word.term, verdictWords(word, (id) => id)]));
  expect(words[0]?.term).toBe("toll");
  expect(said.toll).toBe("camp word: holds without any one post");
  expect(said.arch).toBe("one writer’s word: “b1”");
  const order = words.map(({ verdict }) =>
    ["camp word", "one writer's word", "not distinct"].indexOf(verdict.kind),
  );
  expect(order).toEqual(order.toSorted((x, y) => x - y));
  expect(wordsOfSide(words, "reference", 1).map(({ verdict }) => verdict.side)).toEqual(["reference"]);
});

test("wordList(table) keeps its order of terms and turns every side when the camps swap", () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const corpus = toldTerms(told);
      const one = wordList(tableOf(corpus));
      const two = wordList(tableOf(corpus, ["ferry", "bridge"]));
      const turned = { target: "reference", reference: "target" } as const;
      const brief = (words: typeof one) =>
        words.map(({ term, verdict, keyness }) => ({
          ...{ term, kind: verdict.kind, side: verdict.side },
          ratio: keyness?.logRatio ?? null,
        }));
      const mirrored = brief(two).map((word) => ({
        ...word,
        side: word.side === null ? null : turned[word.side],
        ratio: word.ratio === null ? null : 0 - word.ratio,
      }));
      const byTerm = (list: ReturnType<typeof brief>) => list.toSorted((a, b) => (a.term < b.term ? -1 : 1));
      for (const [i, word] of byTerm(brief(one)).entries()) {
        const other = byTerm(mirrored)[i];
        expect({ ...other, ratio: 0 }).toEqual({ ...word, ratio: 0 });
        expect(other?.ratio ?? 0).toBeCloseTo(word.ratio ?? 0, 9);
      }
    }),
  );
});

test("wordList(table) does not heed the order of posts, nor a post without words", () => {
  const words = wordList(tableOf(harbour));
  const shuffled = { posts: harbour.posts.toReversed(), rows: harbour.rows.toReversed() };
  expect(wordList(tableOf(shuffled))).toEqual(words);
  const padded = { ...harbour, posts: [...harbour.posts, { post_id: "z", camp: "ferry" }] };
  const brief = (list: typeof words) =>
    list.map(({ term, verdict, keyness }) => ({ term, verdict, keyness }));
  expect(brief(wordList(tableOf(padded)))).toEqual(brief(words));
});

test("doubling every count keeps the log ratio's sign and narrows its interval", () => {
  const doubled = { ...harbour, rows: harbour.rows.map((row) => ({ ...row, count: row.count * 2 })) };
  const [one, two] = [tableOf(harbour), tableOf(doubled)];
  for (const [i, row] of one.rows.entries()) {
    const [a, b] = [row.keyness, two.rows[i]?.keyness];
    if (!a || !b || !Number.isFinite(a.high - a.low)) continue;
    expect(b.high - b.low).toBeLessThan(a.high - a.low);
    expect(Math.abs(b.logRatio - a.logRatio)).toBeLessThan(0.75);
  }
});

test("wordIndex(rows) is the index that term counts give", () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const corpus = toldTerms(told);
      const order = (row: (typeof corpus.rows)[number]) => `${row.post_id} ${row.term} ${row.voice}`;
      const sorted = corpus.rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
      expect(wordIndex(rowsOf({ ...corpus, rows: sorted }))).toEqual(termIndex(sorted));
    }),
  );
});

test("wordSentences(rows, index)(settings) finds a term's sentences in the voices heard, in the posts asked for", () => {
  const told = toldTerms({
    b1: { camp: "bridge", words: { own: "toll's toll", direct: "toll boat" } },
    f1: { camp: "ferry", words: "toll" },
  });
  const find = (settings: Partial<typeof defaultWordSettings>) =>
    sentencesIn(told, { ...defaultWordSettings, ...settings });
  expect(find({})("toll", ["b1", "f1"])).toEqual(["b1:1", "f1:1"]);
  expect(find({ voice: "all" })("toll", ["b1"])).toEqual(["b1:1", "b1:2"]);
  expect(find({ voice: "quoted" })("toll", ["f1"])).toEqual([]);
  expect(find({ lemma: true })("toll", ["b1"])).toEqual(["b1:1"]);
  expect(find({})("boat", ["b1"])).toEqual([]);
});

test("wordShares(words, posts, campOf, sentencesOf) adds posts up to camps and opens their sentences", () => {
  const table = tableOf(harbour);
  const toll = wordList(table).filter(({ term }) => term === "toll");
  const posts = harbour.posts.map((post) => ({ ...post, short: post.post_id.toUpperCase() }));
  const shares = wordShares(toll, posts, ({ camp }) => camp, sentencesIn(harbour, defaultWordSettings));
  expect(shares.posts.map(({ short, count, sentences }) => [short, count, sentences])).toEqual([
    ["B1", 40, 1],
    ["B2", 40, 1],
    ["F1", 1, 1],
    ["F2", 1, 1],
  ]);
  expect(shares.camps.map(({ camp, count, selection }) => [camp, count, selection.sentences])).toEqual([
    ["bridge", 80, ["b1:1", "b2:1"]],
    ["ferry", 2, ["f1:1", "f2:1"]],
  ]);
  expect(sidePosts(table)).toEqual({ target: ["b1", "b2"], reference: ["f1", "f2"] });
});

test("settingEffects(input, words, choices) tells what another choice brings in and drops", () => {
  const input = {
    index: termIndex(harbour.rows),
    posts: harbour.posts,
    settings: defaultWordSettings,
    names: new Set(["arch"]),
    target: ["bridge"],
    reference: ["ferry"],
  };
  const [same, without] = settingEffects(input, wordList(tableOf(harbour)), [
    { label: "as it is", settings: defaultWordSettings },
    { label: "names set aside", settings: { ...defaultWordSettings, names: false } },
  ]);
  expect(same).toMatchObject({ enters: [], leaves: [] });
  expect(without).toMatchObject({ enters: [], leaves: ["arch"] });
});

test("findWords(input) names words with the sentences behind them, and nothing for an empty side", () => {
  const inputOf = (corpus: ToldCorpus) => {
    const table = tableOf(corpus);
    return {
      table,
      words: wordList(table),
      nulls: keywordNull(table, { random: seededRandom(1) }),
      silences: silences(table),
      sentencesOf: sentencesIn(corpus, defaultWordSettings),
      writers: { target: "writers for the bridge", reference: "writers for the ferry" },
    };
  };
  const findings = findWords(inputOf(harbour));
  expect(findings.map(({ finding_id }) => finding_id)).toEqual([
    "words.camp",
    "words.writer",
    "words.chance",
    "words.silence",
  ]);
  expect(findings[0]?.text).toContain("“toll” (80)");
  for (const { parts, evidence } of findings)
    for (const part of parts)
      if (typeof part !== "string") {
        expect(part.count).toBe(part.selection.sentences?.length);
        expect(evidence).toEqual(expect.arrayContaining([...(part.selection.sentences ?? [])]));
      }
  expect(findings[2]?.text).toContain("no test by post can give a p under .33");
  const alone = findWords(inputOf(toldTerms({ b1: { camp: "bridge", words: "toll" } })));
  expect(alone.map(({ strength }) => strength)).toContain("too little to say");
});
