import { expect, test } from "vitest";
import { wordRows } from "../../../loaders/write/word-rows.ts";
import { load } from "../../contract/loaded-corpus.ts";

const { measured, corpus } = await load("data");

test("wordRows(corpus) counts what the table of term counts counts", () => {
  const { posts, voices, terms, post, voice, term, count } = measured.words;
  const told = term.map((place, i) => [posts[post[i] ?? -1], voices[voice[i] ?? -1], terms[place], count[i]]);
  const wanted = corpus.term_counts.map((row) => [row.post_id, row.voice, row.term, row.count]);
  const sorted = (rows: unknown[][]) => rows.map((row) => row.join("\t")).sort();
  expect(sorted(told)).toEqual(sorted(wanted));
});

test("wordRows(corpus) names sentences in which the term stands", () => {
  const { posts, terms, post, term, sentences } = measured.words;
  const texts = new Map(corpus.sentences.map((row) => [row.sentence_id, row.text]));
  const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
  const missing = term.flatMap((place, i) =>
    (sentences[i] ?? [])
      .map((ordinal) => `${posts[post[i] ?? -1]}:${ordinal}`)
      .filter((id) => !plain(texts.get(id) ?? "").includes(terms[place] ?? "?")),
  );
  expect(sentences.every((list) => list.length > 0)).toBe(true);
  expect(missing).toEqual([]);
});

test("wordRows(corpus) holds no word of a post whose words are taken out", () => {
  const [first] = corpus.posts;
  const tokens = corpus.tokens.map((token) =>
    token.post_id === first?.post_id ? { ...token, form: "", norm: "", lemma: "" } : token,
  );
  const rows = wordRows({ posts: corpus.posts, tokens });
  expect(rows.posts).not.toContain(first?.post_id);
  expect(rows.posts).toHaveLength(corpus.posts.length - 1);
  expect(rows.terms).not.toContain("");
});
