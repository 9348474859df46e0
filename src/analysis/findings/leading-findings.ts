import type { Finding } from "../../domain/finding.js";

/** Most comparisons that lead: of which something may be said, and where nothing may be. */
const most = { telling: 8, others: 3 } as const;

/** Whether something may be said of a comparison of frames: that it is clear, or leans. */
export const tellsOfFrames = ({ metric, strength }: Finding): boolean =>
  metric === "frame" && (strength === "clear in this set" || strength === "leaning");

/**
 * The findings of frames that a front page leads with, in the order given: the first of those comparisons of which something may be said. Where
 * nothing may be said of any, what the sides share and some of the others, so that the page can say just that; nothing where no side has a sentence.
 */
export function leadingFindings(findings: readonly Finding[]): Finding[] {
  const telling = findings.filter(tellsOfFrames);
  if (telling.length > 0) return telling.slice(0, most.telling);
  const shared = findings.filter(({ metric }) => metric === "frames.shared");
  const others = findings.filter(({ metric, posts }) => metric === "frame" && posts > 0);
  return [...shared, ...others.slice(0, most.others)];
}
