// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { IndexAnswer } from "../../src/analysis/concordance/search-index.ts";
import { type IndexEngine, indexSearch } from "../../src/evidence/index-search.ts";
import { ask } from "../analysis/concordance/told-tokens.ts";

const posts = ["one", "two"].map((post_id, i) => ({
  post_id,
  short: `Post ${post_id}`,
  camp: i === 0 ? "a" : "b",
}));
const camps = [
  { id: "a", label: "For A", writers: "writers for A", colour: 0 },
  { id: "b", label: "For B", writers: "writers for B", colour: 1 },
];

/** An index of two posts of three words, "the old quay", "the" asked for. */
const told = (sql: string): unknown[] => {
  if (sql.includes("FROM words.posts"))
    return posts.map(({ post_id }, post) => ({ post, post_id, first: 3 * post, tokens: 3 }));
  if (sql.includes("FROM words.types"))
    return ["old", "quay", "the"].map((form) => ({ form, norm: form, is_word: true }));
  if (sql.includes("GROUP BY post") && sql.includes("hits"))
    return [
      { post: 0, n: 1 },
      { post: 1, n: 1 },
    ];
  if (sql.includes("words.heard"))
    return [
      { post: 0, n: 3 },
      { post: 1, n: 3 },
    ];
  return [];
};

const search = (engine: Partial<IndexEngine>, onAnswer: (answer: IndexAnswer | null) => void = () => {}) =>
  indexSearch({
    asked: "the",
    query: ask("the"),
    heard: { voice: "all", headings: true } as const,
    posts,
    camps,
    placements: {},
    onAnswer,
    engine: async () => ({
      query: async (sql: string) => told(sql),
      read: async () => new Uint32Array(),
      end: async () => undefined,
      ...engine,
    }),
  });

test("indexSearch(options) counts each side and hands on what it found", async () => {
  const onAnswer = vi.fn();
  const element = search({}, onAnswer);
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(2));
  expect(onAnswer.mock.calls[0]).toEqual([null]);
  expect(onAnswer.mock.calls[1]?.[0]).toMatchObject({ count: 2 });
  expect(element.querySelector("p")?.textContent).toBe("“the” appears 2 times in 2 of 2 posts.");
  expect([...element.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual([
    "For A13333 per 1,000 words1 of 1",
    "For B13333 per 1,000 words1 of 1",
  ]);
});

test("indexSearch(options) stops when it is told to, ends the engine, and can search again", async () => {
  const end = vi.fn(async () => undefined);
  const element = search({ query: () => new Promise(() => undefined), end });
  await vi.waitFor(() =>
    expect(element.querySelector("[role=status]")?.textContent).toBe("Looking up the words…"),
  );
  element.querySelector("button")?.click();
  await vi.waitFor(() => expect(element.textContent).toContain("The search was stopped."));
  expect(end).toHaveBeenCalledOnce();
  expect(element.querySelector("button")?.textContent).toBe("Search again");
});

test("indexSearch(options) says why words cannot be looked up", async () => {
  const element = search({ query: () => Promise.reject(new Error("no such table")) });
  await vi.waitFor(() =>
    expect(element.querySelector("[role=alert]")?.textContent).toContain("no such table"),
  );
});
