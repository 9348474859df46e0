import { expect, test } from "vitest";
import type { Page } from "../../src/charts/facing-pages.ts";
import { lettersOf, type PagePost } from "../../src/charts/post-letters.ts";
import { growth, linear } from "../cost.ts";

const page = (camp: string): Page => ({ camp }) as Page;
const postsOn = (on: Page, many: number): PagePost[] =>
  Array.from({ length: many }, (_, i) => ({ page: on, post: `${on.camp}-${i}`, short: `${i}` }));

test("lettersOf(posts) letters the posts of pages that hold few, across the pages, and none of a full one", () => {
  const letters = lettersOf([
    ...postsOn(page("oak"), 2),
    ...postsOn(page("elm"), 8),
    ...postsOn(page("ash"), 1),
  ]);
  expect([...letters]).toEqual([
    ["oak-0", "A"],
    ["oak-1", "B"],
    ["ash-0", "C"],
  ]);
  expect(lettersOf([])).toEqual(new Map());
});

test("lettersOf(posts) takes time in proportion to the posts", () => {
  const oak = page("oak");
  expect(growth((many) => lettersOf(postsOn(oak, many)), 4_000)).toBeLessThan(linear);
});
