// @vitest-environment jsdom
import { expect, test } from "vitest";
import { frameNames } from "../../src/evidence/frame-names.ts";

test("frameNames(frames) lists the frames that a reader would not know again in a sentence", () => {
  const listed = frameNames([
    { label: "Safety of crossing", noun: "safety" },
    { label: "Ferry against bridge", noun: "a ferry against the bridge" },
    { label: "Thrift", noun: null },
    { label: "Boat race", noun: "the contest" },
  ]);
  expect(listed?.textContent).toBe(
    "In sentences, the frame Safety of crossing is called “safety”, Boat race “the contest”.",
  );
});

test("frameNames(frames) is nothing where every frame has one name", () => {
  expect(frameNames([{ label: "Thrift", noun: "thrift" }])).toBeNull();
});
