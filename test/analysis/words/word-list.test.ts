import fc from "fast-check";
import { expect, test } from "vitest";
import { findChance } from "../../../src/analysis/findings/find-chance.ts";
import { findWords } from "../../../src/analysis/findings/find-words.ts";
import { seededRandom } from "../../../src/analysis/random.ts";
import { keywordNull } from "../../../src/analysis/words/keyword-null.ts";
import { keywordVerdict } from "../../../src/analysis/words/keyword-verdict.ts";
import { settingEffects } from "../../../src/analysis/words/setting-effects.ts";
import { silences } from "../../../src/analysis/words/silence.ts";
import type { TermIndex } from "../../../src/analysis/words/term-index.ts";
import { postUses, termTable } from "../../../src/analysis/words/term-table.ts";
import { verdictWords } from "../../../src/analysis/words/verdict-words.ts";
import { wordList, wordsOfSide } from "../../../src/analysis/words/word-list.ts";
import { wordSentences } from "../../../src/analysis/words/word-sentences.ts";
import { wordShares } from "../../../src/analysis/words/word-shares.ts";
import { defaultWordSettings } from "../../../src/domain/word-settings.ts";
import { anyTold, type ToldCorpus, tableOf, toldTerms } from "./term-corpora.ts";
import { termIndex } from "./term-index.ts";
import { packedUses, usesOf } from "./told-uses.ts";

const many = (word: string, times: number): string => Array.from({ length: times }, () => word).join(" ");
const filler = many("water", 60);

const harbour = toldTerms({
  b1: { camp: "bridge", words: `${many("toll", 40)} ${many("arch", 6)} ${filler}` },
  b2: { camp: "bridge", words: `${many("toll", 40)} ${filler}` },
  f1: { camp: "ferry", words: `toll ${many("boat", 5)} ${filler}` },
  f2: { camp: "ferry", words: `toll boat boat ${filler}` },
});

const sentencesIn = (corpus: ToldCorpus, settings: typeof defaultWordSettings) => {
  const { uses, bytesOf } = packedUses(corpus);
  return wordSentences(uses, corpus.posts, settings, bytesOf);
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

test("wordList(table) counts a post once that has a noun and its possessive, whatever index they come from", () => {
  const told = toldTerms({
    b1: { camp: "bridge", words: `${many("mayor", 6)} ${many("mayor's", 6)} ${filler}` },
    b2: { camp: "bridge", words: `${filler} arch` },
    f1: { camp: "ferry", words: `${filler} mayor mayor's boat` },
    f2: { camp: "ferry", words: `${filler} boat` },
  });
  const settings = { ...defaultWordSettings, lemma: true };
  const sides = { target: ["bridge"], reference: ["ferry"] };
  const listOf = (index: TermIndex) => wordList(termTable({ index, posts: told.posts, settings, ...sides }));
  const [packed, written] = [listOf(usesOf(told)), listOf(termIndex(told.rows))];
  expect(packed).toEqual(written);
  const mayor = packed.find(({ term }) => term === "mayor");
  expect([mayor?.target.range, mayor?.reference.range]).toEqual([1, 1]);
  expect(mayor?.target.dispersion?.dpNorm).toBeCloseTo(61 / 72, 10);
  expect(mayor?.verdict.kind).toBe("one writer's word");
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
          term,
          kind: verdict.kind,
          side: verdict.side,
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

test("wordList(table) gives a word to its author where all posts of the camp that use it are by one", () => {
  const by = (author: string | null) =>
    wordList(
      tableOf({
        ...harbour,
        posts: harbour.posts.map((row) => ({ ...row, author: row.camp === "bridge" ? author : null })),
      }),
    );
  const toll = (words: ReturnType<typeof by>) => words.find(({ term }) => term === "toll");
  expect(toll(by(null))?.verdict.kind).toBe("camp word");
  expect(toll(by("Pen"))?.verdict).toMatchObject({ kind: "one writer's word", rule: "one author" });
});

const postId = fc.constantFrom("p1", "p2", "p3", "p4", "p5", "p6");

test("wordList(table) decides as from every post, though it hands on only those that can matter", () => {
  fc.assert(
    fc.property(anyTold, fc.dictionary(postId, fc.constantFrom("Pen", "Ink")), (told, authors) => {
      const { posts, rows } = toldTerms(told);
      const signed = posts.map((row) => ({ ...row, author: authors[row.post_id] ?? null }));
      const table = tableOf({ posts: signed, rows });
      for (const word of wordList(table)) {
        const { only, ...decided } = keywordVerdict({ ...postUses(table, word), keyness: word.keyness });
        expect(word.verdict).toEqual({ ...decided, only });
      }
    }),
  );
});

test("wordSentences(uses, posts, settings) counts a term's sentences in the voices heard, in the camps asked for, each once", () => {
  const told = toldTerms({
    b1: { camp: "bridge", words: { own: "toll's toll", direct: "toll boat" } },
    f1: { camp: "ferry", words: "toll" },
  });
  const find = (settings: Partial<typeof defaultWordSettings>) =>
    sentencesIn(told, { ...defaultWordSettings, ...settings });
  const counted = (settings: Partial<typeof defaultWordSettings>, term: string, camps: string[]) =>
    find(settings).in(term, camps).sentences;
  expect(counted({}, "toll", ["bridge", "ferry"])).toBe(2);
  expect(counted({ voice: "all" }, "toll", ["bridge"])).toBe(2);
  expect(counted({ voice: "quoted" }, "toll", ["ferry"])).toBe(0);
  expect(counted({ lemma: true }, "toll", ["bridge"])).toBe(1);
  expect(counted({ lemma: true, voice: "all" }, "toll", ["bridge", "ferry"])).toBe(3);
  expect(find({ lemma: true }).byPost("toll").get("b1")?.sentences).toBe(1);
  expect(counted({}, "boat", ["bridge"])).toBe(0);
  expect(counted({ placements: { f1: "bridge" } }, "toll", ["bridge"])).toBe(2);
  const byPost = [...find({ voice: "all" }).byPost("toll")];
  expect(byPost.map(([id, { sentences }]) => [id, sentences])).toEqual([
    ["b1", 2],
    ["f1", 1],
  ]);
  expect(find({}).in("toll", ["ferry"]).selection).toMatchObject({
    term: { text: "toll", lemma: false, cased: false },
    camps: ["ferry"],
    voice: "own",
    headings: true,
  });
});

test("wordShares(table, words, posts, campOf, sentencesOf) adds posts up to camps and opens their sentences", () => {
  const table = tableOf(harbour);
  const toll = wordList(table).filter(({ term }) => term === "toll");
  const posts = harbour.posts.map((post) => ({ ...post, short: post.post_id.toUpperCase() }));
  const shares = wordShares(
    table,
    toll,
    posts,
    ({ camp }) => camp,
    sentencesIn(harbour, defaultWordSettings),
    (term) => term.toUpperCase(),
  );
  expect(new Set([...shares.posts, ...shares.camps].map(({ label }) => label))).toEqual(new Set(["TOLL"]));
  expect(shares.posts.map(({ short, count, sentences }) => [short, count, sentences])).toEqual([
    ["B1", 40, 1],
    ["B2", 40, 1],
    ["F1", 1, 1],
    ["F2", 1, 1],
  ]);
  expect(shares.camps.map(({ camp, count, sentences }) => [camp, count, sentences])).toEqual([
    ["bridge", 80, 2],
    ["ferry", 2, 2],
  ]);
  expect(shares.camps[0]?.selection).toMatchObject({ term: { text: "toll" }, camps: ["bridge"] });
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
      silences: silences(table),
      sentencesOf: sentencesIn(corpus, defaultWordSettings),
      written: (term: string) => (term === "toll" ? "Toll" : term),
      writers: { target: "writers for the bridge", reference: "writers for the ferry" },
    };
  };
  const findings = findWords(inputOf(harbour));
  expect(findings.map(({ finding_id }) => finding_id)).toEqual([
    "words.camp",
    "words.writer",
    "words.parting",
    "words.silence",
  ]);
  expect(findings[0]?.text).toContain("“Toll” (80)");
  const figures = findings.flatMap(({ parts }) => parts).filter((part) => typeof part !== "string");
  expect(figures.length).toBeGreaterThan(0);
  for (const { count, selection } of figures) {
    expect(count).toBeGreaterThan(0);
    expect(selection.term?.text).not.toBe("");
  }
  expect(findings[2]?.text).toMatch(
    /^Of four terms used twice or more, (?:none|\d) (?:is|are) a camp’s and (?:none|\d) (?:is|are) one writer’s\.$/,
  );
  expect(findWords(inputOf(toldTerms({ b1: { camp: "bridge", words: "toll" } }))).length).toBe(4);
});

test("findWords(input) leans where terms part the sides, and shows no difference where none does", () => {
  const found = (corpus: ToldCorpus) => {
    const table = tableOf(corpus);
    return findWords({
      table,
      words: wordList(table),
      silences: silences(table),
      sentencesOf: sentencesIn(corpus, defaultWordSettings),
      written: (term) => term,
      writers: { target: "writers for the bridge", reference: "writers for the ferry" },
    }).map(({ title, strength, estimate }) => [title, strength, estimate]);
  };
  expect(found(harbour).slice(0, 3)).toEqual([
    ["Three terms are a camp’s own, led by “toll”", "leaning", 3],
    ["One term rests on a single writer", "leaning", 1],
    ["Of four terms used twice or more, 3 are a camp’s and 1 is one writer’s", "leaning", 4],
  ]);
  const alike = Object.fromEntries(
    ["b1", "b2", "f1", "f2"].map((id) => [
      id,
      { camp: id.startsWith("b") ? "bridge" : "ferry", words: "toll boat boat" },
    ]),
  );
  expect(found(toldTerms(alike))).toEqual([
    ["No term can be called a camp’s own", "no visible difference", 0],
    ["No term rests on a single writer", "no visible difference", 0],
    ["Of two terms used twice or more, none separates the sides", "no visible difference", 0],
    ["No side is silent on a term that the other’s use would lead one to expect", "no visible difference", 0],
  ]);
});

test("findWords(input) says whose term it is that one post of a side alone uses, where the other never does", () => {
  const corpus = toldTerms({
    b1: { camp: "bridge", words: `${many("toll", 9)} ${many("arch", 9)} ${filler}` },
    b2: { camp: "bridge", words: `toll ${filler}` },
    f1: { camp: "ferry", words: `${many("boat", 9)} ${filler} ${filler}` },
  });
  const table = tableOf(corpus);
  const found = findWords({
    table,
    words: wordList(table),
    silences: silences(table),
    sentencesOf: sentencesIn(corpus, defaultWordSettings),
    written: (term) => term,
    writers: { target: "writers for the bridge", reference: "one writer for the ferry" },
  });
  expect(found[3]?.text.replace(/, where \S+ uses were expected/g, "")).toBe(
    "What a side leaves unsaid: “toll”, never said by one writer for the ferry (10 by writers for the bridge); “boat”, never said by writers for the bridge (9 by one writer for the ferry); “arch”, never said by one writer for the ferry (9 by one writer for the bridge).",
  );
});

test("findWords(input) says of a side without a word that nothing can be compared, not that terms are used alike", () => {
  const corpus = toldTerms({
    b1: { camp: "bridge", words: { own: "toll", direct: many("arch", 4) } },
    f1: { camp: "ferry", words: "boat" },
  });
  const table = tableOf(corpus, undefined, { voice: "quoted" });
  const words = wordList(table);
  const found = findWords({
    table,
    words,
    silences: silences(table),
    sentencesOf: sentencesIn(corpus, defaultWordSettings),
    written: (term) => term,
    writers: { target: "writers for the bridge", reference: "one writer for the ferry" },
  });
  const text = "No word of one writer for the ferry is counted, so the sides cannot be compared.";
  for (const finding of found) expect(finding).toMatchObject({ strength: "too little to say", text });
  expect(words.map((word) => verdictWords(word, (id) => id))).toEqual(["not compared: a side has no word"]);
});

test("terms too rare to have entries widen every interval, and are told", () => {
  const input = {
    posts: harbour.posts,
    settings: defaultWordSettings,
    target: ["bridge"],
    reference: ["ferry"],
  };
  const index = termIndex(harbour.rows);
  const rare = { ...index, unlisted: [{ terms: 5000, least: 3 }, ...index.unlisted.slice(1)] };
  const [all, cut] = [termTable({ ...input, index }), termTable({ ...input, index: rare })];
  const widthOf = (table: typeof all) => {
    const { low = 0, high = 0 } = table.rows.find(({ term }) => term === "toll")?.keyness ?? {};
    return high - low;
  };
  expect(widthOf(cut)).toBeGreaterThan(widthOf(all));
  const [found] = findWords({
    table: cut,
    words: wordList(cut),
    silences: [],
    sentencesOf: sentencesIn(harbour, defaultWordSettings),
    written: (term) => term,
    writers: { target: "writers for the bridge", reference: "writers for the ferry" },
  });
  expect(found?.caveat).toContain("5,000 terms used fewer than 3 times");
});

test("with capitals apart, lists set aside stop words and names however they are written", () => {
  const corpus = toldTerms({
    b1: { camp: "bridge", words: "The the Toll toll Smith's Bridge" },
    f1: { camp: "ferry", words: "The boat" },
  });
  const listed = (settings: Partial<typeof defaultWordSettings>) =>
    tableOf(corpus, ["bridge", "ferry"], { cased: true, ...settings }, new Set(["smith"])).rows.map(
      ({ term }) => term,
    );
  expect(listed({})).toContain("The");
  expect(listed({ stopWords: false, names: false })).toEqual(["Bridge", "Toll", "boat", "toll"]);
  expect(listed({ lemma: true })).toContain("Smith");
});

test("findChance(table, nulls) sets the camps beside other splits, and says where there is none", () => {
  const chanceOf = (corpus: ToldCorpus) => {
    const table = tableOf(corpus);
    return findChance(table, keywordNull(table, { random: seededRandom(1) }));
  };
  expect(chanceOf(harbour).text).toContain("Every other split of the same posts, 2 in all");
  expect(chanceOf(harbour).text).toContain("no test by post can give a p below .33");
  const even = toldTerms({
    b1: { camp: "bridge", words: "toll" },
    b2: { camp: "bridge", words: "toll" },
    f1: { camp: "ferry", words: "toll" },
    f2: { camp: "ferry", words: "toll" },
  });
  expect(chanceOf(even).text).toContain("2 in all, gives 0; 2 give as many or more.");
  expect(chanceOf(toldTerms({ b1: { camp: "bridge", words: "toll" } })).strength).toBe("too little to say");
});

test("findChance(table, nulls) takes floor and splits from the posts that have words in the voice heard", () => {
  const quoting = (camp: string, word: string) => ({ camp, words: { own: filler, direct: many(word, 40) } });
  const silent = (camp: string) => ({ camp, words: { own: filler } });
  const corpus = toldTerms({
    b1: quoting("bridge", "toll"),
    b2: quoting("bridge", "toll"),
    b3: silent("bridge"),
    b4: silent("bridge"),
    f1: quoting("ferry", "boat"),
    f2: quoting("ferry", "boat"),
    f3: silent("ferry"),
    f4: silent("ferry"),
  });
  const table = tableOf(corpus, ["bridge", "ferry"], { voice: "quoted" });
  const found = findChance(table, keywordNull(table, { random: seededRandom(1) }));
  expect(found).toMatchObject({ posts: 4, strength: "too little to say" });
  expect(found.text).toContain("2 in all");
  expect(found.text).toContain("no test by post can give a p below .33");
  expect(found.caveat).toContain("Four posts with no word that is counted are in no split.");

  const mute = tableOf(corpus, ["bridge", "none"], { voice: "quoted" });
  expect(keywordNull(mute, { random: seededRandom(1) })).toBeNull();
  expect(findChance(mute, null)).toMatchObject({
    posts: 2,
    strength: "too little to say",
  });
});

test.each([
  [1, /^1 term passes the usual log-likelihood threshold/],
  [2, /^2 terms pass the usual log-likelihood threshold/],
])("findChance(table, nulls) counts %i term past the line as %j", (g2, said) => {
  const count = { posts: [], g2, lrc: 0 };
  const nulls = { observed: count, splits: [count], exact: true, atLeast: { g2: 1, lrc: 0 } };
  expect(findChance(tableOf(harbour), nulls).text).toMatch(said);
});

test("findChance(table, nulls) decides title and strength by one rule", () => {
  const side = (camp: string, id: string, word: string, posts: number) =>
    Object.fromEntries(
      Array.from({ length: posts }, (_, i) => [`${id}${i}`, { camp, words: `${many(word, 9)} ${filler}` }]),
    );
  const said = (posts: number, atLeast: number, splits: number) => {
    const table = tableOf(
      toldTerms({ ...side("bridge", "b", "toll", posts), ...side("ferry", "f", "boat", posts) }),
    );
    const count = (g2: number) => ({ posts: [], g2, lrc: 0 });
    const { strength, title } = findChance(table, {
      observed: count(5),
      splits: Array.from({ length: splits }, (_, i) => count(i < atLeast ? 5 : 1)),
      exact: false,
      atLeast: { g2: atLeast, lrc: 0 },
    });
    return [strength, title];
  };
  const [clear, often] = ["clear in this set", "too little to say"];
  expect(said(6, 0, 199)).toEqual([clear, "The camps separate more terms than any other split of the posts"]);
  expect(said(6, 5, 199)).toEqual([clear, "Few splits that ignore the camps separate as many terms"]);
  expect(said(6, 9, 199)).toEqual([clear, "Few splits that ignore the camps separate as many terms"]);
  expect(said(6, 10, 199)).toEqual([often, "Splits that ignore the camps separate as many terms"]);
  expect(said(4, 1, 34)).toEqual([often, "Splits that ignore the camps separate as many terms"]);
  const few = "The posts can be split in too few other ways to tell camps from chance";
  expect(said(2, 0, 2)).toEqual([often, few]);
  expect(said(3, 0, 9)).toEqual([often, few]);
});
