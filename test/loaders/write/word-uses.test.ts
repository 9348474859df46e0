import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeWords } from "../../../loaders/map/encode-words.ts";
import { WordStage } from "../../../loaders/write/words/staged-words.ts";
import { type WrittenUses, writeWordUses } from "../../../loaders/write/words/word-uses.ts";
import { groupBy } from "../../../src/analysis/group-by.ts";
import { lemmaTerm } from "../../../src/analysis/words/listed-terms.ts";
import { wordSentences } from "../../../src/analysis/words/word-sentences.ts";
import type { Corpus } from "../../../src/domain/tables.ts";
import { type WordSource, wordSource } from "../../../src/evidence/word-source.ts";
import { termIndex } from "../../analysis/words/term-index.ts";
import { load } from "../../contract/loaded-corpus.ts";

const { corpus } = await load("data");

let folder: string;
let told: WrittenUses;
let source: WordSource;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "word-uses-"));
  [told, source] = await written(corpus, "told.bin");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(
  of: Pick<Corpus, "posts" | "tokens">,
  name: string,
): Promise<[WrittenUses, WordSource]> {
  const made = await writeWordUses(of, null, join(folder, name));
  return [made, sourceOf(made.index, await readFile(join(folder, name)))];
}

const sourceOf = (index: WrittenUses["index"], bytes: Buffer): WordSource =>
  wordSource(index, async (from, past) => new Uint8Array(bytes.subarray(from, past)).buffer);

const everything = { source: "cue", voice: "all", headings: true, placements: {} } as const;

test("writeWordUses(corpus) counts what the table of term counts counts", async () => {
  const rows = await Promise.all(
    [1, 2, 3].map(async (n) => {
      const { posts, voices, terms, post, voice, term, count } = await source.uses(n);
      const sums = new Map<string, number>();
      term.forEach((place, i) => {
        const key = [posts[post[i] ?? -1], voices[voice[i] ?? -1], n, terms[place]].join("\t");
        sums.set(key, (sums.get(key) ?? 0) + (count[i] ?? 0));
      });
      return [...sums].map(([key, times]) => `${key}\t${times}`);
    }),
  );
  const wanted = corpus.term_counts.map((row) =>
    [row.post_id, row.voice, row.n, row.term, row.count].join("\t"),
  );
  expect(rows.flat().sort()).toEqual(wanted.sort());
});

test("writeWordUses(corpus) tells the words of each post as an index of all terms does", async () => {
  const { voices, words, posts } = await source.uses(2);
  const whole = termIndex(corpus.term_counts);
  whole.voices.forEach((voice, place) => {
    whole.posts.forEach((post, at) => {
      expect(words[voices.indexOf(voice)]?.[posts.indexOf(post)]).toBe(whole.words[place]?.[at]);
    });
  });
});

test("a source finds the sentences in which a term stands, by voice and scope, as many as its entries tell", async () => {
  const { posts } = corpus;
  const sentenceOf = (token: Corpus["tokens"][number]) => token.sentence_id;
  for (const text of ["the", "corbyn", "labour party", "of the labour"]) {
    const words = text.split(" ");
    const standing = corpus.tokens.flatMap((token, at) => {
      const run = corpus.tokens.slice(at, at + words.length);
      const isRun = run.every(
        (d, i) =>
          d.is_word && d.norm === words[i] && d.sentence_id === token.sentence_id && d.voice === token.voice,
      );
      return isRun && run.length === words.length ? [token] : [];
    });
    const term = { text, lemma: false, cased: false };
    const all = await source.sentences({ ...everything, term }, posts);
    expect(new Set(all)).toEqual(new Set(standing.map(sentenceOf)));
    const own = standing.filter(({ voice }) => ["own", "scare", "title", "imagined"].includes(voice));
    const heard = { ...everything, voice: "own", headings: false, term } as const;
    expect(new Set(await source.sentences(heard, posts))).toEqual(new Set(own.map(sentenceOf)));
    const [first] = posts;
    const here = await source.sentences({ ...everything, posts: [first?.post_id ?? ""], term }, posts);
    expect(new Set(here)).toEqual(
      new Set(standing.filter(({ post_id }) => post_id === first?.post_id).map(sentenceOf)),
    );
  }
  expect(
    await source.sentences(
      { ...everything, term: { text: "no-such-word", lemma: false, cased: false } },
      posts,
    ),
  ).toEqual([]);
  expect(await source.sentences(everything, posts)).toEqual([]);
});

test("a source finds the sentences of a lemma's forms together", async () => {
  const find = (text: string, lemma: boolean) =>
    source.sentences({ ...everything, term: { text, lemma, cased: false } }, corpus.posts);
  const [plain, possessive, both] = [
    await find("corbyn", false),
    await find("corbyn's", false),
    await find("corbyn", true),
  ];
  expect(possessive.length).toBeGreaterThan(0);
  expect(new Set(both)).toEqual(new Set([...plain, ...possessive]));
});

test("a lemma counts as many sentences as are found, one with both its forms once", async () => {
  const [uses, places] = [await source.uses(1), await source.places(1)];
  const settings = { ...everything, lemma: true, cased: false };
  const sentencesOf = wordSentences(uses, corpus.posts, settings, places);
  const camps = [...new Set(corpus.posts.map(({ camp }) => camp))];
  const lemmas = uses.terms.flatMap((term) => (term.endsWith("'s") ? [lemmaTerm(term)] : []));
  expect(lemmas.length).toBeGreaterThan(0);
  for (const lemma of new Set(lemmas)) {
    const { sentences, selection } = sentencesOf.in(lemma, camps);
    expect(await source.sentences(selection, corpus.posts)).toHaveLength(sentences);
  }
});

test("a source keeps capitals apart where it is asked to, and small letters and capitals come to the same", async () => {
  const [small, cased] = [await source.uses(1), await source.uses(1, true)];
  const timesOf = ({ terms, term, count }: typeof small, wanted: (word: string) => boolean): number =>
    term.reduce((sum, place, i) => sum + (wanted(terms[place] ?? "") ? (count[i] ?? 0) : 0), 0);
  const tokens = corpus.tokens.filter(({ is_word }) => is_word);
  for (const word of ["Labour", "labour", "The", "the"])
    expect(timesOf(cased, (term) => term === word)).toBe(tokens.filter(({ form }) => form === word).length);
  expect(timesOf(small, (term) => term === "labour")).toBe(
    timesOf(cased, (term) => term.toLowerCase() === "labour"),
  );
  const of = (text: string) =>
    source.sentences({ ...everything, term: { text, lemma: false, cased: true } }, corpus.posts);
  expect(new Set(await of("The"))).toEqual(
    new Set(tokens.filter(({ form }) => form === "The").map(({ sentence_id }) => sentence_id)),
  );
});

test("writeWordUses(corpus, staged) writes the bytes that tokens in memory give, all at once or a part at a time", async () => {
  const stage = await WordStage.open(join(folder, "words.stage"));
  const byPost = groupBy(corpus.tokens, ({ post_id }) => post_id);
  for (const [post_id, tokens] of byPost) stage.add(encodeWords([{ post_id, tokens }]), () => true);
  const words = await stage.close();
  for (const [name, atOnce] of [
    ["staged.bin", 1_000_000],
    ["parted.bin", 200],
  ] as const) {
    const staged = await writeWordUses(corpus, words, join(folder, name), { atOnce });
    expect(staged).toEqual(told);
    expect(await readFile(join(folder, name))).toEqual(await readFile(join(folder, "told.bin")));
  }
});

test.each([
  ["terms", { terms: 60, entries: 1_000_000 }],
  ["entries", { terms: 1_000_000, entries: 150 }],
] as const)(
  "writeWordUses(corpus, staged, target, limits) keeps what is used most, within a limit of %s",
  async (_, limit) => {
    const stage = await WordStage.open(join(folder, "cut.stage"));
    for (const [post_id, tokens] of groupBy(corpus.tokens, (token) => token.post_id))
      stage.add(encodeWords([{ post_id, tokens }]), () => true);
    const limits = { limits: [limit, limit, limit] };
    const { index } = await writeWordUses(corpus, await stage.close(), join(folder, "cut.bin"), limits);
    const cut = sourceOf(index, await readFile(join(folder, "cut.bin")));
    for (const n of [1, 2, 3]) {
      const totals = [
        ...groupBy(
          corpus.term_counts.filter((row) => row.n === n),
          ({ term }) => term,
        ).values(),
      ].map((rows) => rows.reduce((sum, { count }) => sum + count, 0));
      const block = index.blocks[n - 1];
      expect(block?.terms).toBeLessThanOrEqual(limit.terms);
      const { term, post, voice } = await cut.uses(n);
      const entries = new Set(Array.from(term, (place, i) => `${place} ${post[i]} ${voice[i]}`));
      expect(entries.size).toBeLessThanOrEqual(limit.entries);
      expect(block?.terms).toBe(totals.filter((times) => times >= (block?.least ?? 0)).length);
      expect((block?.terms ?? 0) + (block?.unlisted ?? 0)).toBe(totals.length);
    }
    expect(index.words).toEqual(told.index.words);
  },
);

test("writeWordUses(corpus) holds no word of a post that is not published in full", async () => {
  const [first] = corpus.posts;
  const posts = corpus.posts.map((post) => (post === first ? { ...post, publish: "excerpt" } : post));
  const [{ index }] = await written({ posts, tokens: corpus.tokens }, "part.bin");
  expect(index.posts).toEqual(told.index.posts.filter((id) => id !== first?.post_id));
  expect(index.words.every((ofPosts) => ofPosts.length === index.posts.length)).toBe(true);
});

test("writeWordUses(corpus) of no posts is empty", async () => {
  const [{ index }, none] = await written({ posts: [], tokens: [] }, "none.bin");
  expect(index.blocks.map(({ terms, entries }) => [terms, entries])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect((await none.uses(1)).terms).toEqual([]);
});
