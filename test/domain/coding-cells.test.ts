import { expect, test } from "vitest";
import { readFrameIds, readPosition } from "../../src/domain/coding-cells.ts";

test.each<[string, number | null]>([
  ["-1", -1],
  ["−1", -1],
  ["0", 0],
  ["1", 1],
  ["+1", 1],
  ["", null],
  ["2", null],
  ["-0.5", null],
  [" 1", null],
])("readPosition(%j) is %s", (text, position) => {
  expect(readPosition(text)).toBe(position);
});

test.each<[string, string[]]>([
  ["", []],
  ["toll", ["toll"]],
  ["toll; road,bell ", ["toll", "road", "bell"]],
  ["toll;;toll, ", ["toll"]],
])("readFrameIds(%j) names each frame once: %j", (text, ids) => {
  expect(readFrameIds(text)).toEqual(ids);
});
