import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { packRows } from "../../src/domain/packed-rows.ts";
import { packings, packPosts } from "../../src/domain/page-packing.ts";
import type { ListedPost } from "../../src/domain/page-rows.ts";
import { rowsFile } from "../../src/domain/rows-file.ts";
import { claimsIn, postsIn } from "../../src/evidence/attached-rows.ts";
import { claim } from "../analysis/spans.ts";

const fileOf = (value: unknown) => ({
  arrayBuffer: async () => new Uint8Array(deflateSync(rowsFile(value))).buffer,
});

const post = (post_id: string, more: Partial<ListedPost> = {}): ListedPost => ({
  post_id,
  title: `Title of ${post_id}`,
  short: post_id,
  author: null,
  outlet: null,
  published: "2016-07-01",
  published_basis: "stated",
  published_within: null,
  published_note: null,
  camp: "ferry",
  camp_basis: "stated",
  camp_note: null,
  genre: null,
  language: "en",
  words: 300,
  own_words: 200,
  quoted_words: 100,
  sentences: 20,
  source_url: null,
  publish: "full",
  ...more,
});

test("postsIn(file) are the posts that were packed", async () => {
  const posts = [post("a"), post("b", { title: null, camp: "none", words: 7 })];
  expect(await postsIn(fileOf(packPosts(posts)))).toEqual(posts);
  expect(await postsIn(fileOf(packPosts([])))).toEqual([]);
});

test("claimsIn(file, posts) names the post of each row by its place in the list", async () => {
  const posts = [post("a"), post("b"), post("c")];
  const claims = [claim("c:1"), claim("a:4", { value: null, voice: "direct" })];
  const ids = posts.map(({ post_id }) => post_id);
  const file = fileOf(packRows(claims, packings.claims, ids));
  expect(await claimsIn(file, Promise.resolve(posts))).toEqual(claims);
});
