import { expect, test } from "vitest";
import type { FairnessPost } from "../../../src/analysis/fairness/camp-card.ts";
import { fairnessCard } from "../../../src/analysis/fairness/fairness-card.ts";

const camps = ["ferry", "bridge"].map((id, colour) => ({
  id,
  colour,
  label: `For the ${id}`,
  writers: `writers for the ${id}`,
}));

const post = (camp: string, n: number, more: Partial<FairnessPost> = {}): FairnessPost => ({
  post_id: `${camp}${n}`,
  short: `${camp} ${n}`,
  author: `${camp} author ${n}`,
  camp,
  published: `2016-08-0${n}`,
  genre: "blog",
  words: 500,
  quoted_words: 50,
  ...more,
});

const three = (camp: string, more?: Partial<FairnessPost>) => [1, 2, 3].map((n) => post(camp, n, more));

test("fairnessCard(camps, posts) of like camps has no doubt, and posts of no camp stand aside", () => {
  const prose = [1, 2].map((n) => ({ post_id: `ferry${n}`, sentences: n, words: 10 * n, syllables: 14 * n }));
  const posts = [...three("ferry"), ...three("bridge"), post("none", 1, { words: 9000 })];
  const card = fairnessCard(camps, posts, prose);
  expect(card.doubts).toEqual([]);
  expect(card.camps[0]).toEqual({
    id: "ferry",
    label: "For the ferry",
    posts: 3,
    words: 1500,
    quoted: 150,
    authors: 3,
    largest: { short: "ferry 1", words: 500 },
    dated: 3,
    first: "2016-08-01",
    last: "2016-08-03",
    genres: [["blog", 3]],
    prose: { sentences: 3, words: 30, syllables: 42 },
  });
});

test.each<[string, FairnessPost[], RegExp]>([
  ["few posts", [post("ferry", 1)], /^For the ferry: 1 post, so what a single writer/],
  ["no post", [], /^For the ferry: no post/],
  ["more words", three("ferry", { words: 1100 }), /^For the ferry: 3,300 words; For the bridge: 1,500/],
  ["one writer", three("ferry", { author: "Ada" }), /^For the ferry: Ada wrote 100% of the words/],
  [
    "one long post",
    [post("ferry", 1, { words: 1400 }), post("ferry", 2), post("ferry", 3)],
    /^For the ferry: “ferry 1” holds 58% of/,
  ],
  ["the day of the one post unknown", [post("ferry", 1, { published: null })], /: 1 of 1 post without a day/],
  ["days unknown", three("ferry", { published: null }), /^For the ferry: 3 of 3 posts without a day/],
  [
    "other days",
    three("ferry", { published: "2016-09-01" }),
    /^For the bridge: every dated post \(to .*\) is older than any of “For the ferry”/,
  ],
  ["another genre", three("ferry", { genre: "news" }), /^Not every camp has posts of the genres news, blog/],
  [
    "more quotation",
    three("ferry", { quoted_words: 200 }),
    /^For the ferry: 40% of the words are quoted; For the bridge: 10%/,
  ],
])("fairnessCard(camps, posts) doubts a comparison where one side has %s", (_, ferry, doubt) => {
  const { doubts } = fairnessCard(camps, [...ferry, ...three("bridge")], []);
  expect(doubts).toContainEqual(expect.stringMatching(doubt));
});

test("fairnessCard(camps, posts) compares the days of every two camps, whichever lies between them", () => {
  const three = ["a", "b", "c"].map((id, colour) => ({ id, colour, label: `Camp ${id}`, writers: id }));
  const days = { a: ["2016-01-01", "2016-01-03"], b: ["2016-01-02", "2016-03-01"], c: ["2016-02-01"] };
  const olderIn = (told: Readonly<Record<string, readonly string[]>>) =>
    fairnessCard(
      three,
      Object.entries(told).flatMap(([camp, list]) =>
        list.map((published, i) => post(camp, i, { published })),
      ),
      [],
    ).doubts.filter((doubt) => doubt.includes("is older than"));
  expect(olderIn(days)).toEqual([
    "Camp a: every dated post (to 3 January 2016) is older than any of “Camp c” (from 1 February 2016).",
  ]);
  expect(olderIn({ ...days, b: ["2016-01-04", "2016-03-01"] })).toEqual([
    "Camp a: every dated post (to 3 January 2016) is older than any of “Camp b” (from 4 January 2016) and “Camp c” (from 1 February 2016).",
  ]);
  expect(olderIn({ ...days, a: ["2016-01-01", "2016-02-01"] })).toEqual([]);
});

test("fairnessCard(camps, posts) of no posts doubts every camp", () => {
  expect(fairnessCard(camps, [], []).doubts).toHaveLength(2);
});

test("fairnessCard(camps, posts, prose, copies) names posts that repeat one of another camp, and no others", () => {
  const pair = (first: string, second: string) => ({ first, second, words: 200, share: 0.63 });
  const posts = [...three("ferry"), ...three("bridge"), post("none", 1)];
  const doubts = (...copies: ReturnType<typeof pair>[]) => fairnessCard(camps, posts, [], copies).doubts;
  expect(doubts(pair("ferry1", "ferry2"), pair("bridge1", "none1"), pair("ferry1", "gone"))).toEqual([]);
  expect(doubts(pair("bridge1", "ferry2"))).toEqual([
    "“bridge 1” (For the bridge) and “ferry 2” (For the ferry) share 63% of the shorter one’s words: the camps cannot differ in what both say.",
  ]);
  const all = ["ferry1", "ferry2", "ferry3"].flatMap((ferry) => [
    pair("bridge1", ferry),
    pair("bridge2", ferry),
  ]);
  expect(doubts(...all)[0]).toMatch(/words and 3 more pairs: the camps/);
});

test("fairnessCard(camps, posts) doubts posts of a camp that are hardly in English", () => {
  const foreign = [
    post("ferry", 1, { language: "other" }),
    post("ferry", 2, { language: "other" }),
    post("ferry", 3),
  ];
  const aside = post("none", 1, { language: "other" });
  expect(fairnessCard(camps, [...foreign, ...three("bridge", { language: "en" }), aside], []).doubts).toEqual(
    [
      "For the ferry: “ferry 1” and 1 more post are hardly in English, the language for which stop words, voices and judgements are made.",
    ],
  );
});

test("fairnessCard(camps, posts) doubts no camp of which a post or an author has just half, nor shares of quotation nearer than 15 of 100", () => {
  const half = [post("ferry", 1, { words: 1000 }), post("ferry", 2), post("ferry", 3)];
  expect(fairnessCard(camps, [...half, ...three("bridge")], []).doubts).toEqual([]);
  const quoting = (quoted_words: number) =>
    fairnessCard(camps, [...three("ferry", { quoted_words }), ...three("bridge")], []).doubts.length;
  expect([quoting(124), quoting(125)]).toEqual([0, 1]);
});
