import { expect, test } from "vitest";
import { framesTitle } from "../../../src/analysis/findings/frames-title.ts";
import type { Finding, Strength } from "../../../src/domain/finding.ts";

const found = (title: string, strength: Strength, metric = "frame"): Finding =>
  ({ title, strength, metric }) as Finding;

test.each<[Finding[], string]>([
  [[found("The posts", "clear in this set", "corpus"), found("A leans", "leaning")], "A leans"],
  [[found("Few", "too little to say"), found("Alike", "no visible difference")], "Alike"],
  [[found("Few", "too little to say")], "Too little is counted to compare the sides on any frame"],
  [[found("The posts", "clear in this set", "corpus")], "No frame could be compared"],
])("framesTitle(findings) of %j is %j", (findings, title) => {
  expect(framesTitle(findings)).toBe(title);
});
