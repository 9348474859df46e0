import { expect, test } from "vitest";
import { framesTitle, partingTitle } from "../../../src/analysis/findings/frames-title.ts";
import type { Finding, Strength } from "../../../src/domain/finding.ts";

const titled = (title: string, strength: Strength, metric = "frame"): Finding =>
  ({ title, strength, metric }) as Finding;

test.each<[Finding[], string]>([
  [[titled("The posts", "clear in this set", "corpus"), titled("A leans", "leaning")], "A leans"],
  [[titled("Few", "too little to say"), titled("Alike", "no visible difference")], "Alike"],
  [[titled("Few", "too little to say")], "Too little is counted to compare the sides on any frame"],
  [[{ ...titled("Few", "too little to say"), estimate: null }], "Too little is counted on any frame"],
  [[titled("The posts", "clear in this set", "corpus")], "No frame could be compared"],
])("framesTitle(findings) of %j is %j", (findings, title) => {
  expect(framesTitle(findings)).toBe(title);
});

const frames = ["race", "party", "class"].map((id) => ({ id }));
const found = (frame: string, strength: Strength, groups = ["a", "b"], three = false): Finding =>
  ({
    finding_id: `frame.${frame}${three ? `.${groups.join(".")}` : ""}`,
    metric: "frame",
    title: `Of ${frame}`,
    groups,
    strength,
    estimate: 0.2,
  }) as Partial<Finding> as Finding;

test.each<[string, Finding[]]>([
  ["One frame separates the sides in this set", [found("race", "clear in this set")]],
  [
    "Two frames separate the sides in this set, one more leans",
    [found("race", "clear in this set"), found("class", "clear in this set"), found("party", "leaning")],
  ],
  [
    "No frame clearly separates the sides; two lean",
    [found("race", "leaning"), found("party", "leaning"), found("class", "too little to say")],
  ],
  ["Of race", [found("race", "no visible difference")]],
  ["No frame could be compared", []],
])("partingTitle(findings, frames) is %j", (title, findings) => {
  expect(partingTitle(findings, frames)).toBe(title);
});

const tested = (frame: string, stays: boolean): Finding => ({
  ...found(frame, "clear in this set"),
  checks: { stays } as Finding["checks"],
});

test.each<[string, Finding[]]>([
  [
    "Two frames separate the sides in this set (none if corrected for all comparisons), one more leans",
    [tested("race", false), tested("party", false), found("class", "leaning")],
  ],
  [
    "Two frames separate the sides in this set (one if corrected for all comparisons)",
    [tested("race", true), tested("party", false)],
  ],
  [
    "One frame separates the sides in this set (not if corrected for all comparisons)",
    [tested("race", false)],
  ],
  ["One frame separates the sides in this set", [tested("race", true)]],
])("partingTitle(findings, frames) is %j where comparisons have a p", (title, findings) => {
  expect(partingTitle(findings, frames)).toBe(title);
});

test("partingTitle(findings, frames) counts a frame of several pairs once, as the stronger", () => {
  const pairs = [
    found("race", "leaning", ["a", "rest"], true),
    found("race", "clear in this set", ["b", "rest"], true),
    found("race", "clear in this set", ["c", "rest"], true),
  ];
  expect(partingTitle(pairs, frames)).toBe("One frame separates the sides in this set");
});

test("partingTitle(findings, frames) says of a side that is compared with nothing what is found on it", () => {
  const alone = {
    ...found("race", "clear in this set"),
    estimate: null,
    title: "Writers for A speak of the race",
  };
  expect(partingTitle([alone], frames)).toBe("Writers for A speak of the race");
});
