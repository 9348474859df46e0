import { expect, test } from "vitest";
import { deedOf, frameKey, nextPosition, targetKey } from "../../src/coding/desk-keys.ts";

test.each([
  ["j", { kind: "next" }],
  ["ArrowUp", { kind: "back" }],
  ["Enter", { kind: "code" }],
  ["Backspace", { kind: "clear" }],
  ["1", { kind: "frame", index: 0 }],
  ["q", { kind: "frame", index: 10 }],
  ["s", { kind: "target", index: 1 }],
  ["w", null],
  ["d", null],
  ["J", null],
  ["Tab", null],
])("deedOf(key, 11 frames, 2 targets) of %s is %j", (key, deed) => {
  expect(deedOf(key, 11, 2)).toEqual(deed);
});

test("every frame, target and move has a key of its own", () => {
  const moves = ["j", "k"];
  const keys = [
    ...Array.from({ length: 20 }, (_, i) => frameKey(i)),
    ...Array.from({ length: 13 }, (_, i) => targetKey(i)),
    ...moves,
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain("");
  expect([frameKey(20), targetKey(13)]).toEqual(["", ""]);
});

test("nextPosition(position) goes round", () => {
  const round = [null, 1, -1, 0] as const;
  expect(round.map(nextPosition)).toEqual([1, -1, 0, null]);
});
