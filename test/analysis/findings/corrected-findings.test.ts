import { expect, test } from "vitest";
import { correctedFindings } from "../../../src/analysis/findings/corrected-findings.ts";
import { findFindings } from "../../../src/analysis/findings/find-findings.ts";
import { correctedNote } from "../../../src/analysis/findings/frames-title.ts";
import type { Checks, Finding, Strength } from "../../../src/domain/finding.ts";
import { coded, contestOf, corpusOf, inputOf } from "./finding-corpora.ts";

const compared = (
  p: number | null,
  strength: Strength = "clear in this set",
  caveat = "Mind this.",
): Finding =>
  ({
    metric: "frame",
    estimate: 0.2,
    strength,
    caveat,
    checks: { p } as Checks,
  }) as Finding;

const corrected = (...findings: Finding[]) => correctedFindings(findings);
const staysOf = (findings: readonly Finding[]) => findings.map(({ checks }) => checks?.stays);

test("correctedFindings(findings) has a clear comparison say first that its p does not stay low", () => {
  const found = corrected(compared(0.03), compared(0.6, "leaning"), compared(0.001), compared(null));
  expect(staysOf(found)).toEqual([false, false, true, undefined]);
  expect(found.map(({ caveat }) => caveat)).toEqual([
    "Not clear once corrected for 3 comparisons: p = .03 becomes .06. Mind this.",
    "Mind this.",
    "Mind this.",
    "Mind this.",
  ]);
});

test("correctedFindings(findings) corrects nothing where one comparison alone has a p", () => {
  expect(staysOf(corrected(compared(0.04), compared(null)))).toEqual([undefined, undefined]);
});

test("correctedFindings(findings) leaves out of the number what has no estimate", () => {
  const alone = { ...compared(0.01), estimate: null };
  expect(corrected(compared(0.03), compared(0.04), alone)[0]?.caveat).toMatch(
    /^Not clear once corrected for 2 /,
  );
});

test.each<[string, Finding[]]>([
  ["Corrected for all 2 comparisons, none stays clear.", [compared(0.03), compared(0.04)]],
  [
    "Corrected for all 3 comparisons, one of the two clear ones stays clear.",
    [compared(0.03), compared(0.001), compared(0.5, "leaning")],
  ],
  ["", [compared(0.001), compared(0.002)]],
  ["", [compared(null), compared(null)]],
  ["", []],
])("correctedNote(findings) is %j", (note, findings) => {
  expect(correctedNote(corrected(...findings))).toBe(note);
});

test("findFindings(…) corrects over every pair of camps", () => {
  const posts = Object.fromEntries(
    ["ferry", "bridge", "ford"].flatMap((camp) =>
      Array.from({ length: 4 }, (_, i) => [
        `${camp}${i}`,
        coded(camp, camp === "ferry" ? 8 + i : i % 2, 20, "beauty"),
      ]),
    ),
  );
  const found = findFindings(inputOf(corpusOf(posts), contestOf("ferry", "bridge", "ford")));
  const bridge = found.find(({ finding_id }) => finding_id === "frame.beauty.ferry.bridge");
  expect(bridge).toMatchObject({ strength: "clear in this set", checks: { stays: false } });
  expect(bridge?.caveat).toMatch(/^Not clear once corrected for 18 comparisons: p = \.03 becomes /);
});
