import type { Part, Strength } from "../../domain/finding.js";
import { strengthRule } from "../comparison-strength.js";
import { countedPosts, type GroupShare } from "../group-share.js";
import { verbOf } from "../one-writer.js";
import type { FindingContext, Group } from "./context.js";
import { postsFigure, selectionOf, shareOfSentences } from "./figures.js";
import { phrase } from "./phrase.js";
import { counted } from "./wording.js";

/** The one side of a comparison that has sentences, and how it is spoken of. */
export interface LoneSide extends Group {
  readonly share: GroupShare;
}

/** The camp that alone has sentences to count; null where both sides have some, or neither, or all camps but one. */
export function loneSide<S extends LoneSide>([one, two]: readonly [S, S]): S | null {
  if (one.share.of > 0 === two.share.of > 0) return null;
  const lone = one.share.of > 0 ? one : two;
  return lone.id === "rest" ? null : lone;
}

/**
 * What a side does that is compared with nothing, by its posts: in how many of them it speaks of a frame. Too little to say below five
 * sentences with the frame: null; leaning where one post brings them, or nearly all, which shows itself; clear where several do.
 */
export function loneWords(
  context: FindingContext,
  frame: { readonly id: string; readonly noun: string },
  { camps, writers, share }: LoneSide,
): { readonly strength: Strength; readonly title: Part[] } | null {
  if (share.count < strengthRule.positives) return null;
  const posts = countedPosts(share).length;
  const selection = selectionOf(context, { frame: frame.id, camps });
  const speak = `${writers} ${verbOf("speak", posts)} of ${frame.noun}`;
  const users = postsFigure(context, selection, { alone: true });
  const title =
    posts === 1
      ? phrase`${speak} in ${shareOfSentences(context, selection)}`
      : share.range === posts
        ? phrase`${speak} in each of ${postsFigure(context, selection)}`
        : phrase`${speak} in ${users} of ${counted(posts, "post")}`;
  const most = share.posts.reduce((fullest, post) => Math.max(fullest, post.count), 0);
  const isOnePosts = share.range < strengthRule.posts || most > strengthRule.largest * share.count;
  return { strength: isOnePosts ? "leaning" : "clear in this set", title };
}
