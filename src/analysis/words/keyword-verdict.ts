import { type LeaveOneOut, leaveOneOut, type WeighedGroup, weighedGroup } from "../leave-one-out.js";
import type { Interval } from "../wilson.js";
import { range } from "./range.js";
import { g2Line } from "./signed-g2.js";
import type { PostUse } from "./term-table.js";

/** What a word is to the camp that uses it at the higher rate. */
export type KeywordKind = "camp word" | "one writer's word" | "not distinct";

/** Times that a word of one post, found in no other, must stand there to be called its writer's. */
export const repeatedLine = 3;

/**
 * What decided. `no words`: a side has none. `alike`: no difference. `slight`: one too small to speak of. `one post`: one post of the camp alone has the word. `one author`: its posts that have it are by one author. `flips in the
 * camp`, `flips outside`: the sign turns without a post or an author of the camp, or of the other. `cannot be tried`: a side has one post or one author. `interval holds
 * 0`. `clear`: all conditions hold.
 */
export type KeywordRule =
  | "no words"
  | "alike"
  | "slight"
  | "one post"
  | "one author"
  | "flips in the camp"
  | "flips outside"
  | "cannot be tried"
  | "interval holds 0"
  | "clear";

export interface KeywordVerdict extends LeaveOneOut {
  readonly kind: KeywordKind;
  readonly rule: KeywordRule;
  /** The side with the higher rate; null where the rates are alike. */
  readonly side: "target" | "reference" | null;
  /** The post that alone uses the word on its side; null where several do. */
  readonly only: string | null;
}

/** What a verdict is decided from: each post's use of the word, and its measures. */
export interface KeywordEvidence {
  readonly target: readonly PostUse[];
  readonly reference: readonly PostUse[];
  /**
   * Target and reference, where the posts are fewer than all: those that use the word, and of the others on each side the
   * one with most words, for no other turns a sign that it does not; and where these are by one writer, a post by another.
   */
  readonly groups?: readonly [WeighedGroup, WeighedGroup];
  readonly keyness: (Interval & { readonly g2: number }) | null;
}

/**
 * Whose word it is. A camp word is used by two posts of the camp or more that are not by one author, keeps its sign when any one post, or
 * all posts of a side by one author, are left out, and has an interval that excludes 0. A word used twice or more and past G2 3.84 that one post or one
 * author of the camp alone uses, or whose difference goes with one post or one author of the camp, is one writer's; so is a word that stands three times in one post and
 * in no other. All else is not distinct.
 */
export function keywordVerdict({ target, reference, groups, keyness }: KeywordEvidence): KeywordVerdict {
  const tried = leaveOneOut(...(groups ?? [weighedUses(target), weighedUses(reference)]));
  const sign = Math.sign(keyness?.g2 ?? 0);
  const side = sign === 0 ? null : sign > 0 ? "target" : "reference";
  const [camp, other] = sign > 0 ? [target, reference] : [reference, target];
  const rule =
    keyness === null ? "no words" : side === null ? "alike" : ruleOf(side, camp, other, tried, keyness);
  const kind =
    rule === "clear"
      ? "camp word"
      : rule === "one post" || rule === "one author" || rule === "flips in the camp"
        ? "one writer's word"
        : "not distinct";
  const users = camp.filter(({ count }) => count > 0);
  const only = side !== null && users.length === 1 ? (users[0]?.post_id ?? null) : null;
  return { kind, rule, side, only, ...tried };
}

function ruleOf(
  side: "target" | "reference",
  camp: readonly PostUse[],
  other: readonly PostUse[],
  { holds, flipsIn }: LeaveOneOut,
  keyness: NonNullable<KeywordEvidence["keyness"]>,
): KeywordRule {
  const excludes = keyness.low > 0 || keyness.high < 0;
  const differs = excludes || Math.abs(keyness.g2) > g2Line;
  // Where a side has few words, a word that it uses once passes any line.
  if (countOf(camp) < 2) return "slight";
  const isOneWriters = isByOne(camp.filter(({ count }) => count > 0));
  if (isOneWriters && (differs || (range(other) === 0 && countOf(camp) >= repeatedLine)))
    return range(camp) < 2 ? "one post" : "one author";
  if (!differs) return "slight";
  if (flipsIn !== null) return flipsIn === side ? "flips in the camp" : "flips outside";
  if (holds === null || isByOne(other)) return "cannot be tried";
  return excludes ? "clear" : "interval holds 0";
}

const isByOne = (uses: readonly PostUse[]): boolean =>
  uses.every(({ post_id, writer = post_id }) => writer === (uses[0]?.writer ?? uses[0]?.post_id));

const countOf = (uses: readonly PostUse[]): number => uses.reduce((sum, { count }) => sum + count, 0);

/** What each post with words says to a group. */
const weighedUses = (uses: readonly PostUse[]): WeighedGroup =>
  weighedGroup(
    uses.flatMap(({ post_id, writer, count, words }) =>
      words > 0 ? [{ post_id, writer, count, of: words }] : [],
    ),
  );
