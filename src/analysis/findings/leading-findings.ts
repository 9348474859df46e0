import type { Finding } from "../../domain/finding.js";
import { isOfFrame } from "./frame-subject.js";

/** Most comparisons that lead: of which something may be said, and where nothing may be. */
const most = { telling: 8, others: 3 } as const;

/** Whether something may be said of a comparison of frames: that it is clear, or leans. */
const tellsOfFrames = ({ metric, strength }: Finding): boolean =>
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

/**
 * The frames that a front page draws: the first eight, in the order of the findings, of which something may be said, and whether there are more of these. Where
 * nothing may be said of any, those of the findings that lead.
 */
export function leadingFrames<F extends { readonly id: string }>(
  findings: readonly Finding[],
  frames: readonly F[],
): { readonly frames: readonly F[]; readonly isCut: boolean } {
  const telling = findings.filter(tellsOfFrames);
  const of = telling.length > 0 ? telling : leadingFindings(findings);
  const told = new Set(of.flatMap((found) => frames.filter(({ id }) => isOfFrame(found, id))));
  return { frames: [...told].slice(0, most.telling), isCut: told.size > most.telling };
}
