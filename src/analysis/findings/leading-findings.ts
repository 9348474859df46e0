import type { Finding } from "../../domain/finding.js";

/**
 * The comparisons of frames that a front page leads with, in the order given: those of which something may be said,
 * at most `most`. Where nothing may be said of any, the first three, so that the page can say just that.
 */
export function leadingFindings(findings: readonly Finding[], most = 7): Finding[] {
  const frames = findings.filter(({ metric }) => metric === "frame");
  const telling = frames.filter(({ strength }) => strength === "clear in this set" || strength === "leaning");
  return telling.length > 0 ? telling.slice(0, most) : frames.slice(0, 3);
}
