import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { encodeWords } from "../../../loaders/map/encode-words.ts";
import { inOrder } from "../../../loaders/write/duckdb/write-duckdb.ts";
import { WordStage } from "../../../loaders/write/words/staged-words.ts";
import { writeWordIndex } from "../../../loaders/write/words/word-index.ts";
import { barcode } from "../../../src/analysis/concordance/barcode.ts";
import { collocates } from "../../../src/analysis/concordance/collocates.ts";
import { countNodes, searchedWords } from "../../../src/analysis/concordance/count-nodes.ts";
import { findNodes, type Heard } from "../../../src/analysis/concordance/find-nodes.ts";
import { indexLists, type WordIndex } from "../../../src/analysis/concordance/index-lists.ts";
import { type KwicLine, kwicLines, tokenText } from "../../../src/analysis/concordance/kwic-lines.ts";
import { nodeSpans } from "../../../src/analysis/concordance/node-spans.ts";
import { searchIndex } from "../../../src/analysis/concordance/search-index.ts";
import { groupBy } from "../../../src/analysis/group-by.ts";
import { loadedDefaults } from "../../contract/loaded-corpus.ts";
import { ask, everything } from "./told-tokens.ts";

const { corpus } = await loadedDefaults();
const tokens = inOrder(corpus.tokens, ["post_id", "position"]);
const folder = await mkdtemp(join(tmpdir(), "index-"));
const byPost = groupBy(tokens, ({ post_id }) => post_id);

/** The index of the default posts, handed over in an order of their own. */
async function indexOf(publish: (post_id: string) => string): Promise<WordIndex> {
  const path = join(folder, `${Math.random()}.duckdb`);
  const stage = await WordStage.open(`${path}.stage`);
  for (const [post_id, list] of [...byPost].reverse())
    stage.add(encodeWords([{ post_id, tokens: list }]), () => true);
  const posts = corpus.posts.map(({ post_id }) => ({ post_id, publish: publish(post_id) }));
  const reading = `${path}.bin`;
  const { reading: order } = await stage.close();
  await writeWordIndex(posts, order, { tables: path, reading }, { atOnce: 300 });
  const bytes = await readFile(reading);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`ATTACH '${path}' AS words (READ_ONLY)`);
  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });
  return {
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    read: async (from, past) =>
      Uint32Array.from({ length: past - from }, (_, i) => bytes.readUInt32LE(4 * (from + i))),
  };
}

const database = await indexOf(() => "full");

const voices: readonly Heard[] = [
  everything,
  { voice: "own", headings: false },
  { voice: "quoted", headings: true },
];

test.each([
  "the",
  "The",
  "of the",
  "in the *",
  "* of",
  "*'s",
  "*ing",
  "*e*",
  "he|she|they",
  "we|they are|have|will",
  "/^[aeiou].*s$/",
  "* * * *",
  "nowhere",
  "/(ed|ing)$/ the|a",
  "/^\\d/",
  "/ing (of|to) [a-m]/",
  "50_",
  "o'clock'--|x*",
  "the ~3 of",
  "of ~3 the",
  "in the ~6 *ing",
  "* ~1 of the",
  "*e* ~20 *e*",
  "nowhere ~5 the",
  "the ~3> of",
  "of ~6> the",
  "the ~4 of ~4 *e*",
  "* ~20 * ~20 the",
  "of the ~9> *ing ~6 a|in ~12 to",
  "*e* ~5 *a* ~2> *o* ~7 *i*",
  "the ~5 nowhere ~5 of",
])("searchIndex(database, %j) finds, counts and quotes what findNodes does in the tokens", async (text) => {
  for (const heard of voices)
    for (const caseSensitive of [false, true]) {
      const query = ask(text, caseSensitive);
      const nodes = findNodes(query, tokens, heard);
      const answer = await searchIndex(database, { query, heard, inScope: () => true });
      expect(answer.count).toBe(nodes.length);
      const counted = countNodes(nodes, corpus.posts, searchedWords(tokens, heard));
      expect(answer.posts).toEqual(
        counted.posts.map(({ post_id, count, words }) => ({ post_id, count, words })),
      );
      const lines = kwicLines(tokens, nodes).map(asIndexed);
      expect((await answer.lines(0, 30)).map(asIndexed)).toEqual(lines.slice(0, 30));
      expect((await answer.lines(7, 5)).map(asIndexed)).toEqual(lines.slice(7, 12));
      const spans = nodeSpans(tokens, nodes.slice(3, 30));
      expect(await answer.sentences(3, 27)).toEqual(spans);
    }
});

test.each([
  "the",
  "*e*",
  "of the",
  "the|a *",
  "nowhere",
  "/(ed|ing)$/",
  "the ~6 of",
  "*e* ~20 is|are *",
  "the ~6> of ~9 a*",
  "of ~9 the ~4 *s ~3 in",
])("searchIndex(database, %j) finds what collocates and barcode do in the tokens", async (text) => {
  const [first] = corpus.posts;
  for (const heard of voices)
    for (const inScope of [() => true, (id: string) => id === first?.post_id]) {
      const query = ask(text);
      const searched = tokens.filter(({ post_id }) => inScope(post_id));
      const nodes = findNodes(query, searched, heard);
      const answer = await searchIndex(database, { query, heard, inScope });
      const ids = corpus.posts.slice(0, 2).map(({ post_id }) => post_id);
      const marks = barcode(searched, nodes).filter(({ post_id }) => ids.includes(post_id));
      expect(await answer.marks(ids)).toEqual(marks);
      for (const window of [
        { left: 5, right: 5 },
        { left: 1, right: 10, least: 1 },
      ])
        expect(await answer.collocates(window)).toEqual(
          // Which sentences they stand in the index does not tell.
          collocates(searched, nodes, { ...heard, ...window }).map(({ sentences: _, ...d }) => d),
        );
    }
});

/** A line as the index gives it: whose the node is, and how each part reads. */
const asIndexed = ({ node, voice, left, middle, right }: KwicLine) => ({
  node,
  voice,
  parts: [left, middle, right].map((part) => ({
    text: tokenText(part),
    tokens: part.map(({ post_id, position, form, norm, is_word }) => ({
      post_id,
      position,
      form,
      norm,
      is_word,
    })),
  })),
});

test("searchIndex(database, request) agrees on phrases cut from the posts, with stars put in anywhere", async () => {
  const words = tokens.filter((token) => token.is_word);
  const place = fc.integer({ min: 0, max: words.length - 4 });
  const phrase = fc.tuple(
    place,
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 0, max: 4 }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(phrase, async ([from, length, star, caseSensitive]) => {
      const forms = words.slice(from, from + length).map(({ form }) => form);
      const text = forms.map((form) => `${form.slice(0, star)}*${form.slice(star + 2)}`).join(" ");
      const query = ask(text, caseSensitive);
      const answer = await searchIndex(database, { query, heard: everything, inScope: () => true });
      const nodes = findNodes(query, tokens, everything);
      expect((await answer.lines(0, nodes.length + 1)).map(({ node }) => node)).toEqual(nodes);
    }),
    { numRuns: 60 },
  );
});

test("searchIndex(database, request) agrees on words near one another, whatever they and their distance", async () => {
  const words = tokens.filter((token) => token.is_word);
  const form = fc.integer({ min: 0, max: words.length - 1 }).map((at) => words[at]?.form ?? "");
  const heard = fc.constantFrom(...voices);
  await fc.assert(
    fc.asyncProperty(
      form,
      form,
      fc.integer({ min: 1, max: 20 }),
      heard,
      async (one, other, within, heard) => {
        const query = ask(`${one.slice(0, 2)}* ~${within} ${other}`);
        const answer = await searchIndex(database, { query, heard, inScope: () => true });
        const nodes = findNodes(query, tokens, heard);
        expect((await answer.lines(0, nodes.length + 1)).map(({ node }) => node)).toEqual(nodes);
      },
    ),
    { numRuns: 60 },
  );
});

test("searchIndex(database, request) agrees on several words near one another, in order or not", async () => {
  const words = tokens.filter((token) => token.is_word);
  const near = fc.record({
    at: fc.integer({ min: 0, max: words.length - 1 }),
    letters: fc.integer({ min: 0, max: 2 }),
    within: fc.integer({ min: 1, max: 20 }),
    order: fc.constantFrom("", ">"),
  });
  const word = ({ at, letters }: { readonly at: number; readonly letters: number }): string =>
    `${words[at]?.form.slice(0, letters) ?? ""}*`;
  await fc.assert(
    fc.asyncProperty(
      near,
      fc.array(near, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...voices),
      async (first, more, heard) => {
        const query = ask(
          [word(first), ...more.map((each) => `~${each.within}${each.order} ${word(each)}`)].join(" "),
        );
        const answer = await searchIndex(database, { query, heard, inScope: () => true });
        const nodes = findNodes(query, tokens, heard);
        expect((await answer.lines(0, nodes.length + 1)).map(({ node }) => node)).toEqual(nodes);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test("a term of one to three words is found as often as the term counts say", () => {
  for (const n of [1, 2, 3]) {
    const counted = new Map<string, number>();
    for (const row of corpus.term_counts)
      if (row.n === n) counted.set(row.term, (counted.get(row.term) ?? 0) + row.count);
    const [term = "", count = 0] = [...counted].sort((a, b) => b[1] - a[1])[0] ?? [];
    expect(findNodes(ask(term), tokens, everything)).toHaveLength(count);
  }
});

test("statements over the index hold nothing that was typed", async () => {
  const asked: string[] = [];
  const watched: WordIndex = {
    ...database,
    query: (sql) => {
      asked.push(sql);
      return database.query(sql);
    },
  };
  const query = ask("o'clock'--|x* /y/ ~7 *e*");
  await searchIndex(watched, { query, heard: everything, inScope: () => true });
  expect(asked.length).toBeGreaterThan(2);
  for (const sql of asked) expect(sql).not.toMatch(/clock|--|'x|'y/);
});

test("searchIndex(database, request) searches the posts in scope alone", async () => {
  const [first] = corpus.posts;
  const query = ask("the");
  const answer = await searchIndex(database, {
    query,
    heard: everything,
    inScope: (id) => id === first?.post_id,
  });
  const nodes = findNodes(query, tokens, everything).filter(({ post_id }) => post_id === first?.post_id);
  expect(answer.posts).toEqual([expect.objectContaining({ post_id: first?.post_id, count: nodes.length })]);
  expect((await answer.lines(0, 1000)).map(({ node }) => node)).toEqual(nodes);
});

test("an index holds no word of a post that is not published in full", async () => {
  const hidden = corpus.posts[1]?.post_id ?? "";
  const partly = await indexOf((id) => (id === hidden ? "excerpt" : "full"));
  const answer = await searchIndex(partly, { query: ask("*"), heard: everything, inScope: () => true });
  expect(answer.posts.map(({ post_id }) => post_id)).not.toContain(hidden);
  expect(answer.count).toBe(tokens.filter((token) => token.is_word && token.post_id !== hidden).length);
});

test("searchIndex(database, request, {signal}) ends before its next step once it is told to", async () => {
  const steps: string[] = [];
  const stop = new AbortController();
  const onStep = (step: string) => {
    steps.push(step);
    if (step === "places") stop.abort(new Error("stopped"));
  };
  const request = { query: ask("the"), heard: everything, inScope: () => true };
  await expect(searchIndex(database, request, { signal: stop.signal, onStep })).rejects.toThrow("stopped");
  expect(steps).toEqual(["words", "places"]);
});

test("indexLists(index) asks again after a failure", async () => {
  let asked = 0;
  const flaky: WordIndex = {
    ...database,
    query: async (sql) => {
      asked += 1;
      if (asked === 1) throw new Error("gone");
      return database.query(sql);
    },
  };
  await expect(indexLists(flaky)).rejects.toThrow("gone");
  await indexLists(flaky);
  const answer = await searchIndex(flaky, { query: ask("the"), heard: everything, inScope: () => true });
  expect(answer.posts).toHaveLength(corpus.posts.length);
});

test("searchIndex(database, request) tells how much of the tokens collocates have read", async () => {
  const read: [number, number][] = [];
  const answer = await searchIndex(database, { query: ask("*e*"), heard: everything, inScope: () => true });
  await answer.collocates({}, (done, of) => read.push([done, of]));
  expect(read.at(-1)).toEqual([tokens.length, tokens.length]);
});
