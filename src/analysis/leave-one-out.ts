import { groupBy } from "./group-by.js";
import { differenceSign, type Pool, pool, pooledDifference, without } from "./pooled-share.js";

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

const most = (turned: readonly Turned[]): Turned | undefined =>
  turned.toSorted((x, y) => x.gap - y.gap || (x.id < y.id ? -1 : 1))[0];

/** Leaves out in turn each post of either group, and all posts of a group by one author. */
export function leaveOneOut(target: WeighedGroup, reference: WeighedGroup): LeaveOneOut {
  const groups = { target, reference };
  const sign = differenceSign(target.whole, reference.whole);
  const byAuthor = target.authors.length + reference.authors.length > 0;
  const none = { flips: null, flipsAuthor: null, flipsIn: null, byAuthor };
  if (!sign) return { ...none, holds: null };
  let complete = true;
  const posts: Turned[] = [];
  const authors: Turned[] = [];
  const leave = (turned: Turned[], id: string, side: Turned["side"], part: Pool): void => {
    const rest = without(groups[side].whole, part);
    const [a, b] = side === "target" ? [rest, reference.whole] : [target.whole, rest];
    const remains = differenceSign(a, b);
    if (remains === null) complete = false;
    else if (remains !== sign) turned.push({ id, side, gap: sign * (pooledDifference([a], [b]) ?? 0) });
  };
  for (const side of ["target", "reference"] as const) {
    for (const post of groups[side].posts) leave(posts, post.post_id, side, post);
    for (const author of groups[side].authors) leave(authors, author.author, side, author);
  }
  const [post, author] = [most(posts), most(authors)];
  if (post) return { ...none, holds: false, flips: post.id, flipsIn: post.side };
  if (author) return { ...none, holds: false, flipsAuthor: author.id, flipsIn: author.side };
  return { ...none, holds: complete || null };
}
