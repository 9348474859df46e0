// @vitest-environment jsdom
import { expect, test } from "vitest";
import { postHead, unknownPost } from "../../src/evidence/post-head.ts";

const camps = [{ id: "ferry", label: "For the ferry", writers: "writers for the ferry", colour: 0 }];
const said = (post: Parameters<typeof postHead>[0]) =>
  postHead(post, camps).textContent?.replace(/\s+/g, " ").trim();

test("postHead(post, camps) says what is known of a post and how", () => {
  const post = {
    ...unknownPost("p"),
    title: "Row on",
    camp: "ferry",
    camp_basis: "stated",
    words: 1200,
    sentences: 60,
  };
  expect(said({ ...post, published: "1907-05-02", published_basis: "stated" })).toBe(
    "Row on For the ferry (stated) · post · 2 May 1907 (stated) · 1,200 words in 60 sentences · all posts",
  );
});

test("postHead(post, camps) of a post that the site does not have names what was asked for", () => {
  expect(said(unknownPost("missing"))).toMatch(
    /^No post missing outside the camps \(unknown\) · post · undated ·/,
  );
  expect(said(unknownPost(""))).toMatch(/^No post is named/);
});
