import { expect, test } from "vitest";
import { CountingSort, isAscending } from "../../../loaders/write/words/counting-sort.ts";
import { randomBelow, seededRandom } from "../../../src/analysis/random.ts";

const random = seededRandom(7);
const sorter = new CountingSort();
const keysOf = (size: number, most: number): Int32Array =>
  Int32Array.from({ length: size }, () => randomBelow(most, random) - 3);

const byComparing = (rows: readonly number[], key: Int32Array): number[] =>
  rows.toSorted((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || rows.indexOf(a) - rows.indexOf(b));

test.each([
  [0, 5],
  [1, 5],
  [300, 1],
  [300, 40],
  [700, 5_000],
  [500, 2 ** 31 - 1],
])(
  "%i rows of keys up to %i are sorted as by comparing them, however large the sort before",
  (size, most) => {
    const key = keysOf(size, most);
    expect([...sorter.sort([key])]).toEqual(byComparing([...key.keys()], key));
  },
);

test("rows that are not held are left out; the first key goes before the second", () => {
  const [first, second] = [keysOf(400, 12), keysOf(400, 9)];
  const isHeld = (row: number): boolean => row % 3 > 0;
  const held = [...first.keys()].filter(isHeld);
  const sorted = sorter.sort([first, second], isHeld);
  expect([...sorted]).toEqual(byComparing(byComparing(held, second), first));
});

test("isAscending allows the same value twice", () => {
  expect([
    isAscending(Int32Array.of(1, 1, 2)),
    isAscending(Int32Array.of(1, 0)),
    isAscending(new Int32Array()),
  ]).toEqual([true, false, true]);
});
