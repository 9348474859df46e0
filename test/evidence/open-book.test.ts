// @vitest-environment jsdom
import { expect, test } from "vitest";
import { openBook } from "../../src/evidence/open-book.ts";
import { postNames } from "../../src/evidence/post-name.ts";

const camps = [
  { id: "mill", label: "For the mill", writers: "writers for the mill", colour: 0 },
  { id: "weir", label: "For the weir", writers: "writers for the weir", colour: 1 },
];
const post = (post_id: string, camp: string, short: string, title: string | null) => ({
  post_id,
  camp,
  short,
  title,
  genre: null,
  published: null,
  published_basis: "unknown",
});
const posts = [
  post("a", "mill", "Grind now", "Grind now or stop"),
  post("b", "mill", "Grind now (again)", "Grind now or stop"),
  post("c", "weir", "The weir holds…", "The weir holds water"),
  post("d", "none", "Letter", null),
];
const textOf = (node: Element | null) => node?.textContent?.replace(/\s+/g, " ").trim();

test("postNames(posts) names a post by its title where that holds its short name and is its alone", () => {
  const nameOf = postNames(posts);
  expect(posts.map((d) => nameOf(d).name)).toEqual([
    "Grind now",
    "Grind now (again)",
    "The weir holds water",
    "Letter",
  ]);
  expect(nameOf({ short: "Mine", title: "A title without it" })).toEqual({
    name: "Mine",
    title: "A title without it",
  });
});

test("openBook(posts) keeps a post that is left out on its camp's page and says so", () => {
  const book = openBook(posts, camps, { b: "out", d: "out", c: "mill" }, (id) => id);
  const [mill, weir] = book.querySelectorAll(".camp");
  expect([...(mill?.querySelectorAll("li") ?? [])].map(textOf)).toEqual([
    "Grind now “Grind now or stop”, undated",
    "Grind now (again) left out; “Grind now or stop”, undated",
    "The weir holds water undated",
  ]);
  expect(textOf(weir?.querySelector("ul") ?? null)).toBe("no post");
  expect(textOf(book.querySelector(".between ul"))).toBe("Letter left out; undated");
  expect(book.querySelectorAll("[data-out]")).toHaveLength(2);
});
