import { expect, test } from "vitest";
import { intervalNote } from "../../src/charts/interval-note.ts";
import { camps, shares } from "./sample.ts";

const side = (camp: string, posts: number, of = 9) =>
  Array.from({ length: posts }, (_, i) => ["toll", camp, `${camp}${i}`, 1, of] as const);
const noteOf = (...rows: ReturnType<typeof side>[]) => intervalNote(shares(rows.flat()), camps(2));

test("intervalNote(rows, camps) says that sides of few posts have no interval", () => {
  expect(noteOf(side("a", 2), side("b", 2))).toBe(" Two posts a side: no interval.");
  expect(noteOf(side("a", 1), side("b", 1))).toBe(" One post a side: no interval.");
});

test("intervalNote(rows, camps) names the smaller side where sides differ", () => {
  expect(noteOf(side("a", 12), side("b", 3))).toBe(" With a side of three posts there is no interval.");
});

test("intervalNote(rows, camps) is nothing where every side has posts enough, and of a single side", () => {
  expect(noteOf(side("a", 8), side("b", 9))).toBe("");
  expect(noteOf(side("a", 2))).toBe("");
  expect(noteOf()).toBe("");
});

test("intervalNote(rows, camps) counts no post without a sentence to count, and none outside the camps", () => {
  expect(noteOf(side("a", 8), side("b", 8, 0), side("none", 3))).toBe("");
  expect(noteOf(side("a", 8), [...side("b", 8, 0).slice(1), ...side("b", 1)])).toBe(
    " With a side of one post there is no interval.",
  );
});
