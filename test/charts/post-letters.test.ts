import { expect, test } from "vitest";
import { campStyle } from "../../src/charts/camp-style.ts";
import type { Page, Pages } from "../../src/charts/facing-pages.ts";
import { letterKey, lettersOf, type PagePost } from "../../src/charts/post-letters.ts";
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

test("lettersOf(posts) letters seven posts of a page, and as many posts as there are letters", () => {
  expect(lettersOf(postsOn(page("oak"), 7)).size).toBe(7);
  const many = Array.from({ length: 10 }, (_, i) => postsOn(page(`p${i}`), 6)).flat();
  const letters = [...lettersOf(many).values()];
  expect(letters).toHaveLength(52);
  expect(new Set(letters).size).toBe(52);
  expect(letters.every((letter) => /^[A-Za-z]$/.test(letter))).toBe(true);
});

test("letterKey(posts, letters, layout, width, top) sets what each letter is under the heading of its page", () => {
  const wide = (camp: string, zero: number, direction: 1 | -1, length = 200): Page => ({
    camp,
    label: camp,
    style: campStyle(0),
    zero,
    direction,
    length,
    room: 20,
  });
  const key = (length: number) => {
    const [oak, elm] = [wide("oak", 100, -1, length), wide("elm", 300, 1, length)];
    const posts = [
      { page: oak, post: "o1", short: "The toll" },
      { page: oak, post: "o2", short: "The old mill" },
      { page: elm, post: "e1", short: "Grind" },
    ];
    const layout: Pages = {
      pages: [oak, elm],
      stacked: false,
      label: { x: 0, width: 0, anchor: "start" },
      brief: false,
    };
    return letterKey(posts, lettersOf(posts), layout, 400, 50);
  };
  const told = (length: number) =>
    key(length).lines.map(({ x, y, side, text }) => [x, y, side, text.replaceAll("\u00a0", " ")]);
  expect(told(400)).toEqual([
    [100, 50, -1, "A The toll   B The old mill"],
    [300, 50, 1, "C Grind"],
  ]);
  expect(told(100)).toEqual([
    [100, 50, -1, "A The toll"],
    [100, 65, -1, "B The old mill"],
    [300, 50, 1, "C Grind"],
  ]);
  expect(key(100).height).toBe(2 * key(400).height);
  const across = key(20);
  expect(across.lines.map(({ x }) => x)).toEqual([0]);
  expect(across.lines[0]?.text.replace(/\s+/g, " ").trim()).toBe("● A The toll ● B The old mill ● C Grind");
});
