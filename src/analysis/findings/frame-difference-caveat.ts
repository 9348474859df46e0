import { capital, formatNumber, joinWords, numberWord } from "../../domain/format.js";
import type { FrameComparison } from "../compare-frame.js";
import { strengthRule } from "../comparison-strength.js";
import { countedPosts } from "../group-share.js";
import type { FindingContext, FindingFrame, Group } from "./context.js";
import { copiesCaveat } from "./copies-caveat.js";
import { leftOutCaveat } from "./left-out-caveat.js";
import { oneAuthorSide } from "./one-author-side.js";
import { placementCaveat } from "./placement-changes.js";
import { chanceWords, counted, integer, isAre, named } from "./wording.js";

/** What would change a comparison, in sentences: its posts, its settings, chance, and its coding. */
export function differenceCaveat(
  context: FindingContext,
  frame: FindingFrame,
  pair: readonly [Group, Group],
  found: FrameComparison,
): string[] {
  const placed = placementCaveat(context, frame, pair);
  const how = foundHow(context, frame);
  if (found.rule === "no group")
    return [
      ...placed,
      ...[found.target, found.reference].flatMap((side) => fullestPost(context, side)),
      ...how,
    ];
  if (found.strength === "too little to say") return [...placed, ...how];
  return [
    ...placed,
    ...postsCaveat(context, found),
    ...settingsCaveat(found),
    ...intervalCaveat(found),
    ...chanceCaveat(found),
    ...copiesCaveat(context, frame, pair, found),
    ...how,
  ];
}

/** Share of a side's sentences in one post from which that post is named. */
const concentrated = 0.75;

const bothFromOnePost = ({ target, reference }: FrameComparison): string[] =>
  [target, reference].every((side) => side.range === 1) && [target, reference].some(hasSeveral)
    ? ["On each side only one post speaks of it."]
    : [];

/** Whether a side has posts among which one can be named. */
const hasSeveral = (side: FrameComparison["target"]): boolean => countedPosts(side).length > 1;

const nameOf = (context: FindingContext, id: string): string =>
  named(context.posts.find((post) => post.post_id === id) ?? { short: id });

/** The post that has all sentences of a side with the frame, or most of them; nothing of a side of one post. */
function fullestPost(context: FindingContext, side: FrameComparison["target"]): string[] {
  const most = hasSeveral(side) ? side.posts.toSorted((a, b) => b.count - a.count)[0] : undefined;
  if (most === undefined || side.count === 0) return [];
  const name = nameOf(context, most.post_id);
  if (side.range === 1) return [`All these sentences are in one post, ${name}.`];
  return most.count >= concentrated * side.count
    ? [`${integer(most.count)} of the ${integer(side.count)} sentences are in one post, ${name}.`]
    : [];
}

function postsCaveat(context: FindingContext, found: FrameComparison): string[] {
  if (found.rule === "alike") return bothFromOnePost(found);
  const higher = (found.difference ?? 0) < 0 ? found.reference : found.target;
  const name = (id: string) => nameOf(context, id);
  const said = fullestPost(context, higher);
  if (found.rule === "one post") {
    const single = singlePosts(found).map(name);
    const alone =
      single.length === 1 ? "is the only post on its side" : "are each the only post on their side";
    said.push(`${joinWords(single)} ${alone}; a single post shows itself, not a camp.`);
  }
  if (found.rule === "one author") said.push(oneAuthorSide);
  if (found.rule === "mostly one writer" && said.length === 0)
    said.push("Nearly all these sentences are by one author.");
  if (found.rule === "overlap") said.push("Single posts on the two sides overlap.");
  if (found.rule === "slight")
    said.push(
      `The shares lie within ${integer(100 * strengthRule.visible)} percentage points of each other.`,
    );
  if (found.uncoded > 0)
    said.push(
      `${capital(counted(found.uncoded, "post"))} of the two sides ${isAre(found.uncoded)} not coded, and so not counted.`,
    );
  return [...said, ...leftOutCaveat(found, context.posts)];
}

/** The posts of sides that have a single one. */
const singlePosts = ({ target, reference }: FrameComparison): string[] =>
  [target, reference]
    .map(countedPosts)
    .flatMap((posts) => (posts.length === 1 ? posts.map(({ post_id }) => post_id) : []));

function settingsCaveat({ rule, agreeing: { tried, same } }: FrameComparison): string[] {
  if (rule === "untried") return ["No other way of counting was tried."];
  return tried > 1 && rule !== "alike"
    ? [`The direction is the same in ${integer(same)} of ${integer(tried)} ways of counting.`]
    : [];
}

/** How far the side that has more of it leads when posts are drawn anew; below zero the other side leads. Nothing where there are too few posts. */
function intervalCaveat({ difference, low, high }: FrameComparison): string[] {
  if (low === null || high === null) return [];
  const bounds = (difference ?? 0) < 0 ? [-high, -low] : [low, high];
  const [least, most] = bounds.map((bound) => formatNumber(100 * bound));
  return [
    `Resampling the posts puts the difference between ${least} and ${most} percentage points (95% interval).`,
  ];
}

const chanceCaveat = ({ p, drawn }: FrameComparison): string[] => (p === null ? [] : [chanceWords(p, drawn)]);

/** How the sentences were found, where that weakens the finding. */
function foundHow({ settings, agreement }: FindingContext, frame: FindingFrame): string[] {
  if (settings.source === "cue") return ["Sentences were found by cue words, not read for the frame."];
  const row = agreement.find(({ frame_id }) => frame_id === frame.id);
  const few = numberWord(strengthRule.positives);
  if (row?.reliability === "tentative") return ["Coders agree on this frame only tentatively."];
  if (row?.reliability === "not reliable") return ["Coders do not agree reliably on this frame."];
  if (row?.reliability === "counts only")
    return [`Coders marked it in fewer than ${few} sentences, too few to judge their agreement.`];
  return [];
}
