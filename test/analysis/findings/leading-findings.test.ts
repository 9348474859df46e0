import { expect, test } from "vitest";
import { leadingFindings, leadingFrames } from "../../../src/analysis/findings/leading-findings.ts";
import type { Finding, Strength } from "../../../src/domain/finding.ts";

const found = (finding_id: string, strength: Strength, metric = "frame") =>
  ({ finding_id, strength, metric, posts: 4 }) as Finding;
const idsOf = (findings: readonly Finding[]) => leadingFindings(findings).map((d) => d.finding_id);

test("leadingFindings(findings) gives the comparisons of frames of which something may be said, in their order", () => {
  expect(
    idsOf([
      found("set", "clear in this set", "corpus"),
      found("race", "leaning"),
      found("class", "too little to say"),
      found("party", "clear in this set"),
      found("media", "no visible difference"),
    ]),
  ).toEqual(["race", "party"]);
});

test("leadingFindings(findings) ends after the eighth of these, and after the third of others", () => {
  const many = (strength: Strength) => Array.from({ length: 12 }, (_, i) => found(`f${i}`, strength));
  expect(idsOf(many("leaning"))).toEqual(["f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7"]);
  expect(idsOf(many("no visible difference"))).toEqual(["f0", "f1", "f2"]);
  expect(idsOf([])).toEqual([]);
});

test("leadingFindings(findings) leads with what the sides share where no comparison tells anything", () => {
  const none = { ...found("race", "too little to say"), posts: 0 };
  const shared = found("frames.shared", "clear in this set", "frames.shared");
  expect(idsOf([none, found("party", "no visible difference"), shared])).toEqual(["frames.shared", "party"]);
  expect(idsOf([shared, found("party", "leaning")])).toEqual(["party"]);
});

test("leadingFrames(findings, frames) gives the first eight frames that tell anything, each once, and says whether that cuts", () => {
  const frames = Array.from({ length: 10 }, (_, i) => ({ id: `f${i}` }));
  const of = (id: string, groups: string[], strength: Strength): Finding => ({
    ...found(`frame.${id}.${groups.join(".")}`, strength),
    groups,
  });
  const two = [
    of("f3", ["a", "rest"], "leaning"),
    of("f1", ["a", "rest"], "too little to say"),
    of("f3", ["b", "rest"], "clear in this set"),
    of("f0", ["b", "rest"], "leaning"),
  ];
  expect(leadingFrames(two, frames)).toEqual({ frames: [{ id: "f3" }, { id: "f0" }], isCut: false });
  const all = frames.map(({ id }) => of(id, ["a", "b"], "leaning"));
  expect(leadingFrames(all, frames)).toEqual({ frames: frames.slice(0, 8), isCut: true });
  expect(leadingFrames([of("f1", ["a", "b"], "no visible difference")], frames).frames).toEqual([
    { id: "f1" },
  ]);
});
