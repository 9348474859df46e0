import type { Finding } from "../../domain/finding.js";
import { holm } from "../holm.js";

/** A comparison with its p, and what that becomes when corrected for how many have one. */
export interface TestedFinding {
  readonly found: Finding;
  readonly p: number;
  /** Holm's bound. */
  readonly bound: number;
}

/** The comparisons that have a p, in their order, each with its bound; none where fewer than two have one. */
export function testedFindings(findings: readonly Finding[]): TestedFinding[] {
  const tested = findings.flatMap((found) => {
    const p = found.estimate === null ? null : (found.checks?.p ?? null);
    return p === null ? [] : [{ found, p }];
  });
  if (tested.length < 2) return [];
  const bounds = holm(tested.map(({ p }) => p));
  return tested.map((test, i) => ({ ...test, bound: bounds[i] ?? 1 }));
}
