import type { Finding } from "../../domain/finding.js";
import { strengthRule } from "../comparison-strength.js";
import { holm } from "../holm.js";
import { type FindingContext, nounOf } from "./context.js";
import { finding } from "./finding.js";
import { firstOf, integer, isAre, statistic } from "./wording.js";

/** Most comparisons that are named one by one. */
const mostNamed = 3;

/**
 * How many comparisons of frames are made at once, and how many of their p-values stay at .05 or below once that is allowed for (Holm's bound); none where fewer
 * than two have one.
 */
export function manyComparisons(context: FindingContext): Finding[] {
  const pairs = [...context.pairs, ...context.furtherPairs];
  const made = pairs.flatMap((pair) =>
    context.frames.map((frame) => ({ frame, pair, found: context.compare(frame, pair) })),
  );
  const tested = made.flatMap(({ found, ...rest }) =>
    found.p === null || found.difference === null ? [] : [{ ...rest, p: found.p, floor: found.floor ?? 0 }],
  );
  if (tested.length < 2) return [];
  const line = strengthRule.chance;
  const bounds = holm(tested.map(({ p }) => p));
  const ranked = tested
    .map((test, i) => ({ ...test, bound: bounds[i] ?? 1 }))
    .sort((a, b) => a.bound - b.bound || a.p - b.p);
  const low = tested.filter(({ p }) => p <= line).length;
  const kept = ranked.filter(({ bound }) => bound <= line);
  const least = Math.min(...tested.map(({ floor }) => floor)) * tested.length;
  const name = ({ frame, pair: [a, b], p, bound }: (typeof ranked)[number]): string =>
    `${nounOf(frame)}, ${a.writers} against ${b.writers} (p ${statistic(p, [line])}, corrected ${statistic(bound, [line])})`;
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
