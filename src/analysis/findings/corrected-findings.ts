import type { Finding } from "../../domain/finding.js";
import { strengthRule } from "../comparison-strength.js";
import { isUndone } from "./frames-title.js";
import { testedFindings } from "./tested-findings.js";
import { equals, integer, statistic } from "./wording.js";

/**
 * Comparisons of frames, all that are made, and whether each p stays low when corrected for how many have one (Holm's bound). One that is called
 * clear and does not stay so says it before anything else that stands against it. As they are where fewer than two have a p.
 */
export function correctedFindings(findings: readonly Finding[]): Finding[] {
  const tested = testedFindings(findings);
  const told = new Map(
    tested.map(({ found, p, bound }) => [found, corrected(found, p, bound, tested.length)]),
  );
  return findings.map((found) => told.get(found) ?? found);
}

function corrected(found: Finding, p: number, bound: number, tested: number): Finding {
  const { checks, caveat } = found;
  const line = strengthRule.chance;
  const said = { ...found, checks: checks && { ...checks, stays: bound <= line } };
  if (!isUndone(said)) return said;
  const words = `Not clear once corrected for ${integer(tested)} comparisons: p ${equals(p)}${statistic(p, [line])} becomes ${statistic(bound, [line])}.`;
  return { ...said, caveat: [words, caveat].filter(Boolean).join(" ") };
}
