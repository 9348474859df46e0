import { joinWords } from "../../domain/format.js";
import { inferenceRule } from "../../domain/inference-rule.js";
import type { FrameComparison } from "../compare-frame.js";
import { verbOf } from "../one-writer.js";
import { sideCopies } from "../reuse/side-copies.js";
import type { FindingContext, FindingFrame, Group } from "./context.js";
import { equals, named, statistic } from "./wording.js";

/** That posts of the two sides of a comparison repeat each other, and what counting them once does to it. */
export function copiesCaveat(
  context: FindingContext,
  frame: FindingFrame,
  pair: readonly [Group, Group],
  found: FrameComparison,
): string[] {
  const once = context.once();
  if (once === null) return [];
  const { contest, posts, copies = [], settings } = context;
  const camps = new Set(pair.flatMap((group) => group.camps));
  const here = sideCopies(copies, contest.camps, posts, settings.placements).filter(({ side }) =>
    camps.has(side.id),
  );
  const repeats = here.flatMap((side) => side.repeats);
  if (repeats.length === 0) return [];
  const who = repeats.length > 3 ? `${repeats.length} posts` : joinWords(repeats.map(named));
  const then = once.compare(frame, pair);
  const verdict =
    found.rule === "copies"
      ? "this would not be clear, so it is not called clear"
      : then.strength === found.strength
        ? "the verdict is the same"
        : `the verdict is “${then.strength}”`;
  const p =
    then.p === null
      ? found.p === null
        ? ""
        : " and there is no p"
      : `, with p ${equals(then.p)}${statistic(then.p, [inferenceRule.chance])}`;
  return [
    `${who} ${verbOf("repeat", repeats.length)} most of another post on the same side and ${verbOf("count", repeats.length)} in addition to it; counted once, ${verdict}${p}.`,
  ];
}
