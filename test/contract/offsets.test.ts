import { expect, test } from "vitest";
import { loadedDefaults } from "./loaded-corpus.ts";

const { corpus } = await loadedDefaults();
const texts = new Map(corpus.posts.map(({ post_id, text }) => [post_id, text]));
const sentences = new Map(corpus.sentences.map((row) => [row.sentence_id, row]));
const paragraphs = new Map(corpus.paragraphs.map((row) => [`${row.post_id} ${row.paragraph}`, row]));

interface Span {
  readonly post_id: string;
  readonly char_start: number;
  readonly char_end: number;
}

/** Rows of every table that has offsets, each with the words that it says stand there; null where it says none. */
const spans: Readonly<Record<string, readonly (readonly [Span, string | null])[]>> = {
  paragraphs: corpus.paragraphs.map((row) => [row, null]),
  sentences: corpus.sentences.map((row) => [row, row.text]),
  tokens: corpus.tokens.map((row) => [row, row.form]),
  quotes: corpus.quotes.map((row) => [row, row.text]),
  mentions: corpus.mentions.map((row) => [row, row.surface]),
  frame_hits: corpus.frame_hits.map((row) => [row, null]),
  epithets: corpus.epithets.map((row) => [row, row.text]),
  actions: corpus.actions.map((row) => [row, null]),
  claims: corpus.claims.map((row) => [row, row.text]),
};

const within = (inner: Span, outer: Span | undefined): boolean =>
  outer !== undefined &&
  inner.post_id === outer.post_id &&
  outer.char_start <= inner.char_start &&
  inner.char_end <= outer.char_end;

test.each(Object.entries(spans))(
  "%s: each span lies in its post and holds the words that its row says",
  (_, rows) => {
    for (const [row, said] of rows) {
      const text = texts.get(row.post_id) ?? "";
      expect(row.char_start, JSON.stringify(row)).toBeGreaterThanOrEqual(0);
      expect(row.char_end, JSON.stringify(row)).toBeGreaterThan(row.char_start);
      expect(row.char_end, JSON.stringify(row)).toBeLessThanOrEqual(text.length);
      if (said !== null) expect(text.slice(row.char_start, row.char_end)).toBe(said);
    }
  },
);

test("the posts fill every table with offsets", () => {
  const empty = Object.entries(spans).filter(([, rows]) => rows.length === 0);
  expect(empty.map(([name]) => name)).toEqual([]);
});

test("sentences lie in their paragraph and tokens in their sentence", () => {
  const stray = corpus.sentences.filter(
    (row) => !within(row, paragraphs.get(`${row.post_id} ${row.paragraph}`)),
  );
  expect(stray).toEqual([]);
  expect(corpus.tokens.filter((row) => !within(row, sentences.get(row.sentence_id)))).toEqual([]);
});

test.each([
  ["quotes", corpus.quotes],
  ["mentions", corpus.mentions],
  ["frame_hits", corpus.frame_hits],
  ["epithets", corpus.epithets],
  ["claims", corpus.claims],
] as const)("%s start in the sentence that they name", (_, rows) => {
  const stray = rows.filter(
    ({ char_start, ...row }) =>
      !within({ ...row, char_start, char_end: char_start + 1 }, sentences.get(row.sentence_id)),
  );
  expect(stray).toEqual([]);
});

test("frame hits span their sentence where a coder gave them, and the words of their cue where a cue did", () => {
  for (const hit of corpus.frame_hits) {
    const sentence = sentences.get(hit.sentence_id);
    if (hit.source === "cue") expect(within(hit, sentence), JSON.stringify(hit)).toBe(true);
    else expect([hit.char_start, hit.char_end]).toEqual([sentence?.char_start, sentence?.char_end]);
  }
});

test("paragraphs, sentences and tokens follow one another without overlap, numbered in order", () => {
  for (const post_id of texts.keys()) {
    const of = <R extends Span>(rows: readonly R[]): R[] => rows.filter((row) => row.post_id === post_id);
    for (const rows of [of(corpus.paragraphs), of(corpus.sentences), of(corpus.tokens)])
      expect(rows.slice(1).filter((row, i) => row.char_start < (rows[i]?.char_end ?? 0))).toEqual([]);
    expect(of(corpus.paragraphs).map(({ paragraph }) => paragraph)).toEqual([
      ...of(corpus.paragraphs).keys(),
    ]);
    expect(of(corpus.tokens).map(({ position }) => position)).toEqual([...of(corpus.tokens).keys()]);
    expect(of(corpus.sentences).map((row) => [row.ordinal, row.sentence_id])).toEqual(
      of(corpus.sentences).map((_, i) => [i + 1, `${post_id}:${i + 1}`]),
    );
  }
});
