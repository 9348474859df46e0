import type { Finding } from "../../domain/finding.js";

const of =
  (...metrics: readonly string[]) =>
  (findings: readonly Finding[]): Finding[] =>
    findings.filter(({ metric }) => metrics.includes(metric));

/** What is said before any comparison: what speaks against counting some posts as others, and what nobody has coded. */
export const remarks = of("copies", "language", "coding.part", "uncoded");

/** What is said of comparisons as a whole: how many there are, what a disputed post does to them, and what stands outside the camps. */
export const doubts = of("comparisons", "setting", "outside");
