import fc from "fast-check";
import { expect, test } from "vitest";
import { attribute } from "../../loaders/attribute.ts";
import { segment } from "../../loaders/segment.ts";
import type { NameSpan } from "../../src/domain/name-span.ts";
import type { Row } from "../../src/domain/tables.ts";
import { voiceClass, voices } from "../../src/domain/voice.ts";
import { loadedDefaults } from "./loaded-corpus.ts";

type Token = Row<"tokens">;
type Quote = Pick<Row<"quotes">, "post_id" | "char_start" | "char_end" | "kind">;

interface Spoken {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
}

const sorted = <R extends { readonly char_start: number }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => a.char_start - b.char_start);

/** Characters of a text, white space aside, that the spans leave uncovered or cover twice. */
function miscovered(text: string, spans: readonly Pick<Token, "char_start" | "char_end">[]): number[] {
  const covers = new Array<number>(text.length).fill(0);
  for (const { char_start, char_end } of spans)
    for (let at = char_start; at < char_end; at++) covers[at] = (covers[at] ?? 0) + 1;
  return [...covers.keys()].filter((at) => {
    const blank = /[\s\p{Cf}]/u.test(text.charAt(at));
    return (covers[at] ?? 0) > 1 || (covers[at] === 0 && !blank);
  });
}

function expectPartition({ text, tokens, quotes }: Spoken): void {
  expect(tokens.filter(({ voice }) => !(voices as readonly string[]).includes(voice))).toEqual([]);
  expect(miscovered(text, tokens)).toEqual([]);
  const inOrder = sorted(quotes);
  expect(inOrder.slice(1).filter((row, i) => row.char_start < (inOrder[i]?.char_end ?? 0))).toEqual([]);
  const disagreeing = tokens.filter((token) => {
    const covering = quotes.find((q) => q.char_start <= token.char_start && token.char_end <= q.char_end);
    return covering !== undefined && token.voice !== covering.kind;
  });
  expect(disagreeing).toEqual([]);
  const unowned = tokens.filter(
    (token) =>
      token.is_word &&
      !["own", "heading"].includes(token.voice) &&
      !quotes.some((q) => q.char_start < token.char_end && token.char_start < q.char_end),
  );
  expect(unowned).toEqual([]);
}

const { corpus } = await loadedDefaults();

test.each(corpus.posts.map(({ post_id }) => post_id))("the voices of %s partition its tokens", (id) => {
  const of = <R extends { readonly post_id: string }>(rows: readonly R[]): R[] =>
    rows.filter((row) => row.post_id === id);
  expectPartition({
    text: of(corpus.posts)[0]?.text ?? "",
    tokens: of(corpus.tokens),
    quotes: of(corpus.quotes),
  });
});

test("a sentence has the voice of most of its words", () => {
  for (const sentence of corpus.sentences) {
    const words = corpus.tokens.filter((row) => row.sentence_id === sentence.sentence_id && row.is_word);
    const counts = new Map<string, number>();
    for (const { voice } of words) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    const most = Math.max(...counts.values(), 0);
    expect(counts.get(sentence.voice) ?? 0, sentence.sentence_id).toBe(most);
  }
});

test("words in own and in quoted voices add up to all the words of each post", () => {
  for (const post of corpus.posts) {
    const words = corpus.tokens.filter((row) => row.post_id === post.post_id && row.is_word);
    const own = words.filter(({ voice }) => voiceClass(voice) === "own").length;
    const quoted = words.filter(({ voice }) => voiceClass(voice) === "quoted").length;
    expect(own + quoted).toBe(post.words);
  }
});

const piece = fc.constantFrom(
  "the",
  "harbour",
  "is",
  "open",
  "and",
  "said",
  "told",
  "thought",
  "wrote",
  "that",
  "he",
  "claimed",
  "Ada Okafor",
  "Mr. Li",
  "the board’s",
  "it’s",
  "3,000",
  "No",
  "Why",
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "«",
  "»",
  "(",
  ")",
  ".",
  "..",
  "…",
  "?",
  "!",
  ",",
  ":",
  "—",
  "-",
  "\n",
  "\n\n",
  "> ",
  "# ",
  "\u00a0",
  "\u200b",
  "é",
  "🙂",
  "日本",
);

const names = (text: string): NameSpan[] =>
  [...text.matchAll(/Ada Okafor|Mr\. Li/g)].map((found) => ({
    char_start: found.index,
    char_end: found.index + found[0].length,
    surface: found[0],
    entity_id: found[0] === "Mr. Li" ? "li" : "ada",
    kind: "person",
    evaluative: false,
    rule: "alias",
    capitals: [],
  }));

test("segment and attribute: voices partition the tokens of any text of words, marks, names and line ends", () => {
  const texts = fc
    .array(fc.tuple(piece, fc.constantFrom(" ", " ", "")), { maxLength: 60 })
    .map((pieces) => pieces.flat().join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const post = { post_id: "p", text, ...segment("p", text) };
      const { tokens, quotes } = attribute(post, names(text), []);
      expectPartition({ text, tokens, quotes });
    }),
    { numRuns: 1500, seed: 7 },
  );
});
