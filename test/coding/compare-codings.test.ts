import { expect, test } from "vitest";
import { loadCorpus } from "../../loaders/load-corpus.ts";
import { readFolder } from "../../loaders/read.ts";
import { readerPosts } from "../../loaders/write/pages/reader-post.ts";
import { agreementOf, codersOf, comparedSentences, differing } from "../../src/coding/compare-codings.ts";
import type { ReaderPost } from "../../src/domain/reader.ts";

const folder = await readFolder("data");
const { rows, agreement } = loadCorpus(folder, { corpus_sha256: "", code_sha256: "" });
const posts = [...readerPosts(rows, folder)].map(
  ([post_id, reader]): ReaderPost => ({ ...reader, post_id, title: post_id }),
);

/** The code of coder b, as if b sat at the desk. */
const byB = ({ post_id, char_start }: { readonly post_id: string; readonly char_start: number }) =>
  posts.find((post) => post.post_id === post_id)?.sentences.find((d) => d.char_start === char_start)?.codes
    ?.b ?? null;

test("agreementOf(compared, frames) of two codings gives the figures that Method gives of them", () => {
  expect(codersOf(posts)).toEqual(["a", "b"]);
  const compared = comparedSentences(posts, ["a"], { id: "b", codeOf: byB });
  const ids = folder.frames.map(({ id }) => id);
  expect(agreementOf(compared, ids)).toEqual(agreement);
  expect(compared.length).toBe(agreement[0]?.units);
});

test("comparedSentences(posts, coders, desk) compares the files where nobody sits at the desk", () => {
  const files = comparedSentences(posts, ["a", "b"], null);
  expect(files).toEqual(comparedSentences(posts, ["a"], { id: "b", codeOf: byB }));
  expect(files.length).toBe(agreement[0]?.units);
});

test("differing(compared) are the sentences that one of two gave a frame and the other not", () => {
  const disputed = new Set(agreement.flatMap(({ only }) => Object.values(only).flat()));
  const found = differing(comparedSentences(posts, ["a"], { id: "b", codeOf: byB }));
  expect(new Set(found.map(({ post_id, ordinal }) => `${post_id}:${ordinal}`))).toEqual(disputed);
});

test("comparedSentences(posts, coders, codeOf) leaves out what one coder alone coded", () => {
  expect(comparedSentences(posts, ["a"], { id: "ada", codeOf: () => null })).toEqual([]);
  expect(comparedSentences(posts, ["a"], null)).toEqual([]);
  expect(comparedSentences(posts, [], null)).toEqual([]);
  expect(agreementOf([], ["cost"])).toMatchObject([{ units: 0, alpha: null }]);
});
