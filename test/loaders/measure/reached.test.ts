import { expect, test } from "vitest";
import { reached } from "../../../loaders/measure/reached.ts";

const rows = [
  [0, 4],
  [4, 9],
  [10, 12],
  [13, 20],
].map(([char_start = 0, char_end = 0]) => ({ char_start, char_end }));
const starts = (char_start: number, char_end: number): number[] =>
  reached(rows, { char_start, char_end }).map((row) => row.char_start);

test("reached(rows, span) gives the rows that share a character with a span, none that only touch it", () => {
  expect(starts(4, 10)).toEqual([4]);
  expect(starts(3, 11)).toEqual([0, 4, 10]);
  expect(starts(8, 14)).toEqual([4, 10, 13]);
  expect(starts(9, 10)).toEqual([]);
  expect(starts(0, 20)).toEqual([0, 4, 10, 13]);
  expect(starts(20, 30)).toEqual([]);
  expect(reached([], { char_start: 0, char_end: 5 })).toEqual([]);
});
