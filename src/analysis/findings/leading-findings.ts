import type { Finding } from "../../domain/finding.js";

/** Most comparisons that lead: of which something may be said, and where nothing may be. */
const most = { telling: 7, others: 3 } as const;

/**
 * The comparisons of frames that a front page leads with, in the order given: the first of those of which something may be said. Where
 * nothing may be said of any, some of the others, so that the page can say just that.
 */
export function leadingFindings(findings: readonly Finding[]): Finding[] {
  const frames = findings.filter(({ metric }) => metric === "frame");
  const telling = frames.filter(({ strength }) => strength === "clear in this set" || strength === "leaning");
  return telling.length > 0 ? telling.slice(0, most.telling) : frames.slice(0, most.others);
}
