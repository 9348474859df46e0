import type { PlacementSetting } from "../../domain/contest.js";
import type { Strength } from "../../domain/finding.js";
import { groupBy } from "../group-by.js";
import type { FindingContext, FindingFrame, Group } from "./context.js";
import { named } from "./wording.js";

/** What becomes of a comparison when a disputed post is counted elsewhere. */
export type PlacementChange =
  | { readonly kind: "strength"; readonly from: Strength; readonly to: Strength }
  | { readonly kind: "turned" };

/** The change of a comparison when a disputed post is counted in another place; null where strength and direction stay. */
export function placementChange(
  context: FindingContext,
  frame: FindingFrame,
  pair: readonly [Group, Group],
  post: string,
  choice: string,
): PlacementChange | null {
  const moved = { ...context.settings, placements: { ...context.settings.placements, [post]: choice } };
  const [before, after] = [context.compare(frame, pair), context.compare(frame, pair, moved)];
  if (before.strength !== after.strength)
    return { kind: "strength", from: before.strength, to: after.strength };
  const turned = (before.difference ?? 0) * (after.difference ?? 0) < 0;
  return turned && speaks(before.strength) ? { kind: "turned" } : null;
}

/** Whether a strength says which side is higher. */
const speaks = (strength: Strength): boolean => strength === "clear in this set" || strength === "leaning";

/** Where a disputed post is counted now, and where else it may be. */
export function placesOf({ settings, posts }: FindingContext, setting: PlacementSetting) {
  const post = posts.find(({ post_id }) => post_id === setting.post);
  const here = settings.placements[setting.post] ?? post?.camp;
  return { post, here, others: post ? setting.choices.filter((choice) => choice !== here) : [] };
}

/** Which disputed posts change a comparison when they are counted elsewhere, in sentences: `If “The weir” were counted apart, this would be “leaning”.` */
export function placementCaveat(
  context: FindingContext,
  frame: FindingFrame,
  pair: readonly [Group, Group],
): string[] {
  return context.contest.settings.flatMap((setting) => {
    const { post, others } = placesOf(context, setting);
    if (post === undefined) return [];
    const changes = others.flatMap((choice) => {
      const change = placementChange(context, frame, pair, setting.post, choice);
      return change
        ? [{ choice, said: change.kind === "turned" ? "the other way round" : `“${change.to}”` }]
        : [];
    });
    return [...groupBy(changes, ({ said }) => said)].map(
      ([said, of]) =>
        `If ${named(post)} were ${of.map(({ choice }) => placeOf(context, choice)).join(" or ")}, this would be ${said}.`,
    );
  });
}

const placeOf = ({ groups }: FindingContext, choice: string): string =>
  choice === "out"
    ? "left out"
    : choice === "none"
      ? "counted apart"
      : `counted with ${groups.find(({ id }) => id === choice)?.writers ?? choice}`;
