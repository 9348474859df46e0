import type { Finding } from "../../domain/finding.js";
import { strengthRule } from "../comparison-strength.js";
import { type FindingContext, nounOf } from "./context.js";
import { finding } from "./finding.js";
import { isOfFrame } from "./frame-subject.js";
import { type TestedFinding, testedFindings } from "./tested-findings.js";
import { firstOf, integer, isAre, statistic } from "./wording.js";

/** Most comparisons that are named one by one. */
const mostNamed = 3;

/** What a comparison compares: the frame and the two sides. */
function comparedWords({ frames, pairs, furtherPairs }: FindingContext, found: Finding): string {
  const frame = frames.find(({ id }) => isOfFrame(found, id));
  const sides = new Map([...pairs, ...furtherPairs].flat().map(({ id, writers }) => [id, writers]));
  return `${frame === undefined ? found.title : nounOf(frame)}, ${found.groups.map((id) => sides.get(id) ?? id).join(" against ")}`;
}

/**
 * How many comparisons of frames are made at once, those given, and how many of their p-values stay at .05 or below once that is allowed for (Holm's bound); none where fewer
 * than two have one.
 */
export function manyComparisons(context: FindingContext, made: readonly Finding[]): Finding[] {
  const tested = testedFindings(made);
  if (tested.length === 0) return [];
  const line = strengthRule.chance;
  const ranked = tested.toSorted((a, b) => a.bound - b.bound || a.p - b.p);
  const low = tested.filter(({ p }) => p <= line).length;
  const kept = ranked.filter(({ bound }) => bound <= line);
  const least = Math.min(...tested.map(({ found }) => found.checks?.floor ?? 0)) * tested.length;
  const name = ({ found, p, bound }: TestedFinding): string =>
    `${comparedWords(context, found)} (p ${statistic(p, [line])}, corrected ${statistic(bound, [line])})`;
  const named = firstOf(kept.map(name), mostNamed, "other");
  const [first] = ranked;
  const left =
    kept.length > 0
      ? `Corrected for that by Holm’s bound, ${integer(kept.length)} ${isAre(kept.length)}: ${named.join("; ")}.`
      : `Corrected for that by Holm’s bound, none is${first === undefined ? "" : `; the closest is ${name(first)}`}.${least > line ? " With so few posts no comparison could be: re-assigning them gives no p small enough." : ""}`;
  return [
    finding(context, {
      metric: "comparisons",
      posts: context.posts.length,
      estimate: kept.length,
      strength: "clear in this set",
      title: [
        `of ${integer(tested.length)} p-values, ${kept.length === 0 ? "none" : integer(kept.length)} ${kept.length > 1 ? "stay" : "stays"} at ${statistic(line)} or below once corrected for their number`,
      ],
      text: [
        `Frames are compared ${integer(made.length)} times here, and ${integer(tested.length)} of the comparisons have a p-value. If there were no difference at all, about one in ${integer(Math.round(1 / line))} of these would still be ${statistic(line)} or below; ${low === 0 ? "none" : integer(low)} ${low > 1 ? "are" : "is"}. ${left}`,
      ],
    }),
  ];
}
