import type { Finding } from "../../domain/finding.js";

/** Most comparisons that lead: of which something may be said, and where nothing may be. */
const most = { telling: 8, others: 3 } as const;

/** Whether something may be said of a comparison of frames: that it is clear, or leans. */
export const tellsOfFrames = ({ metric, strength }: Finding): boolean =>
  metric === "frame" && (strength === "clear in this set" || strength === "leaning");

/**
 * The comparisons of frames that a front page leads with, in the order given: the first of those of which something may be said. Where
 * nothing may be said of any, some of the others, so that the page can say just that.
 */
export function leadingFindings(findings: readonly Finding[]): Finding[] {
  const telling = findings.filter(tellsOfFrames);
  return telling.length > 0
    ? telling.slice(0, most.telling)
    : findings.filter(({ metric }) => metric === "frame").slice(0, most.others);
}
