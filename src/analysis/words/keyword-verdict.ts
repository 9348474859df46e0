import { leaveOneOut } from "../leave-one-out.js";
import type { Pool } from "../pooled-share.js";
import type { Interval } from "../wilson.js";
import { range } from "./range.js";
import { g2Line } from "./signed-g2.js";
import type { PostUse } from "./term-table.js";

/** What a word is to the camp that uses it at the higher rate. */
export type KeywordKind = "camp word" | "one writer's word" | "not distinct";

/** Times that a word of one post, found in no other, must stand there to be called its writer's. */
const repeatedLine = 3;

/**
 * What decided. `no words`: a side has none. `alike`: no difference. `slight`: one too small to speak of. `one post`: one post of the camp alone has the word. `one author`: its posts that have it are by one author. `flips in the
 * camp`, `flips outside`: the sign turns without a post of the camp, or of the other. `cannot be tried`: a side has one post or one author. `interval holds
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

export interface KeywordVerdict {
  readonly kind: KeywordKind;
  readonly rule: KeywordRule;
  /** The side with the higher rate; null where the rates are alike. */
  readonly side: "target" | "reference" | null;
  /** Whether the sign survives leaving any one post out; null where that cannot be tried. */
  readonly holds: boolean | null;
  /** The post whose removal closes or reverses the difference, the one that does so most; null where none does. */
  readonly flips: string | null;
  /** The post that alone uses the word on its side; null where several do. */
  readonly only: string | null;
}

/** What a verdict is decided from: each post's use of the word, and its measures. */
export interface KeywordEvidence {
  readonly target: readonly PostUse[];
  readonly reference: readonly PostUse[];
  /**
   * Times and words of target and reference, where the posts are fewer than all: those that use the word, and of the others on each side the
   * one with most words, for no other turns a sign that it does not; and where these are by one writer, a post by another.
   */
  readonly wholes?: readonly [Pool, Pool];
  readonly keyness: (Interval & { readonly g2: number }) | null;
}

/**
 * Whose word it is. A camp word is used by two posts of the camp or more that are not by one author, keeps its sign when any one post is left
 * out, and has an interval that excludes 0. A word used twice or more and past G2 3.84 that one post or one author of the camp alone uses, or whose
 * difference goes with one post of the camp, is one writer's; so is a word that stands three times in one post and
 * in no other. All else is not distinct.
 */
export function keywordVerdict({ target, reference, wholes, keyness }: KeywordEvidence): KeywordVerdict {
  const tried = leaveOneOut(
    target.filter(hasWords).map(shareOf),
    reference.filter(hasWords).map(shareOf),
    wholes,
  );
  const sign = Math.sign(keyness?.g2 ?? 0);
  const side = sign === 0 ? null : sign > 0 ? "target" : "reference";
  const [camp, other] = sign > 0 ? [target, reference] : [reference, target];
  const rule = keyness === null ? "no words" : side === null ? "alike" : ruleOf(camp, other, tried, keyness);
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
  camp: readonly PostUse[],
  other: readonly PostUse[],
  { holds, flips }: Pick<KeywordVerdict, "holds" | "flips">,
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
  if (flips !== null)
    return camp.some((post) => post.post_id === flips) ? "flips in the camp" : "flips outside";
  if (holds === null || isByOne(other)) return "cannot be tried";
  return excludes ? "clear" : "interval holds 0";
}

const isByOne = (uses: readonly PostUse[]): boolean =>
  uses.every(({ post_id, writer = post_id }) => writer === (uses[0]?.writer ?? uses[0]?.post_id));

const countOf = (uses: readonly PostUse[]): number => uses.reduce((sum, { count }) => sum + count, 0);

const hasWords = ({ words }: PostUse): boolean => words > 0;

const shareOf = ({ post_id, count, words }: PostUse) => ({ post_id, count, of: words, share: count / words });
