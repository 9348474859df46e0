import { expect, test } from "vitest";
import { claimVerdicts } from "../../../src/analysis/claims/claim-verdicts.ts";
import { verdictMeanings } from "../../../src/analysis/claims/verdict-meanings.ts";
import { contestOf } from "../findings/finding-corpora.ts";
import { claim } from "../spans.ts";

test("claimVerdicts(claims, camps, posts) puts the unchecked last and counts claims, not sentences", () => {
  const posts = [
    { post_id: "a", short: "A", camp: "ferry" },
    { post_id: "c", short: "C", camp: "bridge" },
  ];
  const claims = [
    claim("a:1"),
    claim("a:1"),
    claim("a:2", { verdict: "near" }),
    claim("c:1", { verdict: "not checked" }),
  ];
  const { posts: cells } = claimVerdicts(claims, contestOf("ferry", "bridge").camps, posts);
  expect(cells.map((d) => [d.label, d.post, d.count, d.of, d.sentences])).toEqual([
    ["Near", "a", 1, 3, 1],
    ["Near", "c", 0, 1, 0],
    ["Not checked", "a", 2, 3, 1],
    ["Not checked", "c", 1, 1, 1],
  ]);
});

test("verdictMeanings(verdicts) explains those that are given and known, once each", () => {
  expect(verdictMeanings(["near", "near", "not checked", "odd"]).map(({ verdict }) => verdict)).toEqual([
    "near",
    "not checked",
  ]);
});
