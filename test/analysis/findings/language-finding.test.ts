import { expect, test } from "vitest";
import { doubtfulPosts } from "../../../src/analysis/doubtful-posts.ts";
import { doubtfulFindings } from "../../../src/analysis/findings/doubtful-findings.ts";
import { findFindings } from "../../../src/analysis/findings/find-findings.ts";
import { languageFinding } from "../../../src/analysis/findings/language-finding.ts";
import { coded, contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

const { camps } = contestOf("ferry", "bridge");
const settings = { source: "cue", voice: "own", headings: true, placements: {} } as const;
const post = (post_id: string, camp: string, language: string | null = "en") => ({
  post_id,
  camp,
  short: post_id.toUpperCase(),
  language,
});

test("languageFinding(input) names the posts of the camps that are hardly in English, and is none where none is", () => {
  const posts = [
    post("a", "ferry", "other"),
    post("b", "ferry"),
    post("c", "none", "other"),
    post("d", "bridge", null),
  ];
  expect(languageFinding({ camps, posts, settings }).map(({ title, text }) => [title, text])).toEqual([
    [
      "One post is hardly in English",
      "Among writers for the ferry, “A” is hardly in English and counts like any other. The rules for stop words, voices and judgements are made for English.",
    ],
  ]);
  const left = { ...settings, placements: { a: "out" } };
  expect(languageFinding({ camps, posts, settings: left })).toEqual([]);
  const many = ["a", "b", "c", "d", "e"].map((id) => post(id, "bridge", "other"));
  expect(languageFinding({ camps, posts: many, settings })[0]?.text).toMatch(
    /^Among writers for the bridge, “A”, “B”, “C” and two more posts are hardly in English and count like any other\./,
  );
});

test("findFindings(input) says so of a whole set", () => {
  const input = inputOf(corpusOf({ a: coded("ferry", 2, 10), b: coded("bridge", 2, 10) }));
  const ids = (found: ReturnType<typeof findFindings>) => found.map(({ finding_id }) => finding_id);
  const foreign = input.posts.map((d) => ({ ...d, language: d.post_id === "a" ? "other" : "en" }));
  expect(ids(findFindings({ ...input, posts: foreign }))).toContain("language");
  expect(ids(findFindings(input))).not.toContain("language");
});

test("doubtfulPosts(camps, posts, copies) offers each kind that there is to be left out", () => {
  const posts = [post("a", "ferry"), post("b", "ferry", "other"), post("c", "none", "other")];
  const copies = [{ first: "a", second: "b", words: 20, share: 0.9 }];
  expect(doubtfulPosts(camps, posts, copies).map(({ posts: ids, one }) => [ids, one])).toEqual([
    [["b"], "the post that repeats another"],
    [["b"], "the post that is hardly in English"],
  ]);
  expect(doubtfulPosts(camps, posts.slice(0, 1), [])).toEqual([]);
});

test("doubtfulFindings(input) says what speaks against posts, copies first", () => {
  const posts = [post("a", "ferry"), post("b", "ferry", "other")];
  const copies = [{ first: "a", second: "b", words: 20, share: 0.9 }];
  expect(doubtfulFindings({ camps, posts, copies, settings }).map(({ metric }) => metric)).toEqual([
    "copies",
    "language",
  ]);
});
