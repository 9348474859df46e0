// @vitest-environment jsdom
import { expect, test } from "vitest";
import { type Shares, sharesFigure } from "../../src/figures/shares-figure.ts";
import { contextOf, drawnOnPage, opened, wordsOf } from "./on-page.ts";

drawnOnPage();

const posts = [
  { post_id: "b1", camp: "bridge" },
  { post_id: "f1", camp: "ferry" },
];
const share = (camp: string, count: number, of: number, sentences?: number) => ({
  id: "toll",
  label: "Toll",
  camp,
  count,
  of,
  ...(sentences === undefined ? {} : { sentences }),
  selection: { camp, count },
});
const shares: Shares = {
  posts: posts.map(({ post_id, camp }, i) => ({
    ...share(camp, 3 + i, 100, 2),
    post: post_id,
    short: post_id,
  })),
  camps: posts.map(({ camp }, i) => share(camp, 3 + i, 100, 2)),
};
const told = { title: "Both speak of it", measure: "Share of words.", name: "toll" };

test("sharesFigure(context, shares, options) opens the sentences of a row, not the words that it counts, under its label", () => {
  const evidence = opened();
  const element = sharesFigure(contextOf(posts, evidence), shares, {
    ...told,
    unit: "word",
    titleOf: (label) => `“${label}”`,
  });
  const marks = [...element.querySelectorAll("[data-evidence]")];
  expect(marks).toHaveLength(4);
  for (const mark of marks) mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  const requests = evidence.open.mock.calls.map(([request]) => request);
  expect(requests.map(({ title, count }) => [title, count])).toEqual(Array(4).fill(["“Toll”", 2]));
  expect(requests.map(({ selection }) => selection)).toContainEqual({ camp: "ferry", count: 4 });
});

test("sharesFigure(context, shares, options) says what is measured, of many posts how many are drawn", () => {
  const element = sharesFigure(contextOf(posts, opened()), shares, told);
  expect(wordsOf(element)).toEqual({ title: "Both speak of it", subtitle: "Share of words.", caveat: null });
  const crowd = Array.from({ length: 300 }, (_, i) => ({ post_id: `p${i}`, camp: "bridge" }));
  const many = sharesFigure(contextOf(crowd, opened()), shares, told);
  expect(wordsOf(many).subtitle).toMatch(/^Share of words\. Of many posts 200 of 300 are drawn/);
});

test("sharesFigure(context, shares, options) says every share to who cannot see them, unless it is told in other words", () => {
  const aloud = (element: HTMLElement) => element.querySelector("svg")?.getAttribute("aria-label");
  expect(aloud(sharesFigure(contextOf(posts, opened()), shares, told))).toContain("3 of 100");
  expect(aloud(sharesFigure(contextOf(posts, opened()), shares, { ...told, alt: "Little." }))).toBe(
    "Little.",
  );
});

test("sharesFigure(context, no shares, {empty}) says why nothing is drawn", () => {
  const element = sharesFigure(
    contextOf(posts, opened()),
    { posts: [], camps: [] },
    { ...told, empty: "Nobody." },
  );
  expect(element.querySelector(".figure-chart")?.textContent).toBe("Nobody.");
});
