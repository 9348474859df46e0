import { expect, test } from "vitest";
import { findFindings } from "../../../src/analysis/findings/find-findings.ts";
import { coded, contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

const corpus = (n: number, high: number) =>
  corpusOf(
    Object.fromEntries(
      ["ferry", "bridge"].flatMap((camp) =>
        Array.from({ length: n }, (_, i) => [
          `${camp}${i}`,
          coded(camp, camp === "ferry" ? high + i : i % 2, 20),
        ]),
      ),
    ),
  );
const told = (n: number, high: number) =>
  findFindings(inputOf(corpus(n, high), contestOf("ferry", "bridge"))).find(
    ({ metric }) => metric === "comparisons",
  );

test("manyComparisons(context) says how many comparisons have a p and what Holm's bound leaves", () => {
  const found = told(6, 8);
  expect(found?.text).toMatch(
    /^Frames are compared 3 times here, and 3 of the comparisons have a p-value\. .*; 1 is\. Corrected for that by Holm’s bound, 1 is: thrift, writers for the ferry against writers for the bridge \(p \.0022, corrected \.0065\)\.$/,
  );
  expect(found?.estimate).toBe(1);
});

test("manyComparisons(context) says where so few posts leave no p that could stay", () => {
  const found = told(4, 8);
  expect(found?.text).toContain("none is; the closest is thrift");
  expect(found?.text).toMatch(/With so few posts no comparison could be/);
});

test("manyComparisons(context) says nothing where no p is shown", () => {
  expect(told(2, 8)).toBeUndefined();
});
