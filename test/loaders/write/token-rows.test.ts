import { expect, test } from "vitest";
import { tokenRows } from "../../../loaders/write/words/token-rows.ts";
import { readTokens } from "../../../src/analysis/concordance/read-tokens.ts";
import { load } from "../../contract/loaded-corpus.ts";

const { measured, corpus } = await load("data");

test("readTokens(tokenRows(corpus)) gives the tokens of the table back", () => {
  const told = readTokens(measured.tokens);
  const wanted = corpus.tokens.map(({ lemma: _, ...token }) => token);
  const order = (a: (typeof told)[number], b: (typeof told)[number]) =>
    a.post_id < b.post_id ? -1 : a.post_id > b.post_id ? 1 : a.position - b.position;
  expect(told.toSorted(order)).toEqual(wanted.toSorted(order));
});

test("tokenRows(corpus) leaves out a post without its words, and a set too large for a page with its size", () => {
  const [first] = corpus.posts;
  const blank = corpus.tokens.map((token) =>
    token.post_id === first?.post_id ? { ...token, form: "", norm: "", lemma: "" } : token,
  );
  const rows = tokenRows({ tokens: blank });
  expect(rows.posts.map(({ post_id }) => post_id)).not.toContain(first?.post_id);
  expect(rows.posts).toHaveLength(corpus.posts.length - 1);
  expect(tokenRows(corpus, 10)).toMatchObject({ posts: [], forms: [], leftOut: corpus.tokens.length });
});
