import { type Finding, strengths } from "../../domain/finding.js";

/** Findings by strength, then by size of the estimate, then by how much their first number counts, then by id; those without an estimate last in their strength. */
export const rankFindings = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      strengths.indexOf(a.strength) - strengths.indexOf(b.strength) ||
      Math.abs(b.estimate ?? 0) - Math.abs(a.estimate ?? 0) ||
      firstCount(b) - firstCount(a) ||
      (a.finding_id < b.finding_id ? -1 : a.finding_id > b.finding_id ? 1 : 0),
  );

const firstCount = ({ parts }: Finding): number => parts.find((part) => typeof part !== "string")?.count ?? 0;
