import { groupBy } from "./group-by.js";
import { differenceSign, type Pool, pool } from "./pooled-share.js";

/** What becomes of the sign of a difference when posts are left out, one at a time or all of an author. */
export interface LeaveOneOut {
  /** Whether it survives each removal; null where there is no sign, or a removal would empty a group. */
  readonly holds: boolean | null;
  /** The post whose removal reverses or closes the difference, the one that does so most; null where none does. */
  readonly flips: string | null;
  /** Where no single post does, the author without whose posts on one side it goes; null where none does. */
  readonly flipsAuthor: string | null;
  /** The group that the post or the author is left out of. */
  readonly flipsIn: "target" | "reference" | null;
  /** Whether an author of several posts was left out too. */
  readonly byAuthor: boolean;
}

/** What a post adds to a group. */
export interface PostPart extends Pool {
  readonly post_id: string;
  /** Who wrote it; one whose author is not named has a writer of its own. */
  readonly writer?: string | undefined;
}

/** What an author of several posts adds to a group. */
export interface AuthorPart extends Pool {
  readonly author: string;
}

/** A group, and those of its parts whose removal can matter. */
export interface WeighedGroup {
  readonly whole: Pool;
  readonly posts: readonly PostPart[];
  readonly authors: readonly AuthorPart[];
}

/** A group of posts that all have something to count; its authors are those who wrote several of them. */
export const weighedGroup = (posts: readonly PostPart[]): WeighedGroup => ({
  whole: pool(posts),
  posts,
  authors: [...groupBy(posts, ({ post_id, writer = post_id }) => writer)].flatMap(([author, theirs]) =>
    theirs.length > 1 ? [{ author, ...pool(theirs) }] : [],
  ),
});

/** A removal that reverses or closes the difference; the gap that remains is at most 0. */
interface Turned {
  readonly id: string;
  readonly side: "target" | "reference";
  readonly gap: number;
}

/** What turns a difference, the part that does so most, and whether every removal left both groups something. */
interface Removals {
  turned: Turned | null;
  complete: boolean;
}

/** Leaves out in turn each post of either group, and all posts of a group by one author. */
export function leaveOneOut(target: WeighedGroup, reference: WeighedGroup): LeaveOneOut {
  const sign = differenceSign(target.whole, reference.whole);
  const byAuthor = target.authors.length + reference.authors.length > 0;
  if (!sign) return { holds: null, flips: null, flipsAuthor: null, flipsIn: null, byAuthor };
  const [posts, authors]: [Removals, Removals] = [
    { turned: null, complete: true },
    { turned: null, complete: true },
  ];
  for (const part of target.posts) leave(posts, sign, part.post_id, "target", target, reference, part);
  for (const part of reference.posts) leave(posts, sign, part.post_id, "reference", target, reference, part);
  for (const part of target.authors) leave(authors, sign, part.author, "target", target, reference, part);
  for (const part of reference.authors)
    leave(authors, sign, part.author, "reference", target, reference, part);
  const [post, author] = [posts.turned, authors.turned];
  const turned = post ?? author;
  return {
    holds: turned ? false : (posts.complete && authors.complete) || null,
    flips: post?.id ?? null,
    flipsAuthor: post ? null : (author?.id ?? null),
    flipsIn: turned?.side ?? null,
    byAuthor,
  };
}

/** Leaves a part out of its group and keeps it where it turns the difference most. Words are judged by the ten thousand, so nothing is made for a part that turns nothing. */
function leave(
  removals: Removals,
  sign: number,
  id: string,
  side: Turned["side"],
  { whole: a }: WeighedGroup,
  { whole: b }: WeighedGroup,
  part: Pool,
): void {
  const isTarget = side === "target";
  const [count, of] = [isTarget ? a.count - part.count : a.count, isTarget ? a.of - part.of : a.of];
  const [counted, among] = [isTarget ? b.count : b.count - part.count, isTarget ? b.of : b.of - part.of];
  if (of === 0 || among === 0) {
    removals.complete = false;
    return;
  }
  if (sign * (count * among - counted * of) > 0) return;
  const gap = sign * (count / of - counted / among);
  const { turned } = removals;
  if (turned === null || gap < turned.gap || (gap === turned.gap && id < turned.id))
    removals.turned = { id, side, gap };
}
