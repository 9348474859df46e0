import { type Selection, theseSentences } from "../domain/selection.js";
import { groupBy } from "./group-by.js";
import { distinctIds, type Side, type SidePost } from "./sides.js";

/** What is counted in places, such as names, under one heading. */
export interface Counting {
  readonly id: string;
  readonly label: string;
  /** One row a place. */
  readonly rows: readonly { readonly post_id: string; readonly sentence_id: string }[];
}

/** Places of one kind in a post or a camp, `count` of `of`; it opens the `sentences` that hold them. */
export interface PlaceShare {
  readonly id: string;
  readonly label: string;
  readonly camp: string;
  readonly count: number;
  readonly of: number;
  readonly sentences: number;
  readonly selection: Selection;
}

export interface PostPlaceShare extends PlaceShare {
  readonly post: string;
  readonly short: string;
}

export interface PlaceShares {
  readonly posts: readonly PostPlaceShare[];
  /** Pooled over the posts of a side; none for posts outside the camps. */
  readonly camps: readonly PlaceShare[];
}

/** Places a post and a camp, out of what `of` says a post could hold. */
export function placeShares<P extends SidePost>(
  sides: readonly Side<P>[],
  countings: readonly Counting[],
  of: (post: P) => number,
): PlaceShares {
  const byPost = new Map(
    countings.map(({ id, rows }) => [id, groupBy(rows, ({ post_id }) => post_id)] as const),
  );
  const share = ({ id, label }: Counting, camp: string, posts: readonly P[]): PlaceShare => {
    const here = posts.flatMap(({ post_id }) => byPost.get(id)?.get(post_id) ?? []);
    const sentences = distinctIds(here.map(({ sentence_id }) => sentence_id));
    return {
      id,
      label,
      camp,
      count: here.length,
      sentences: sentences.length,
      of: posts.reduce((sum, post) => sum + of(post), 0),
      selection: theseSentences(sentences),
    };
  };
  return {
    posts: countings.flatMap((counting) =>
      sides.flatMap((side) =>
        side.posts.map((post) => ({
          ...share(counting, side.id, [post]),
          post: post.post_id,
          short: post.short,
        })),
      ),
    ),
    camps: countings.flatMap((counting) =>
      sides.filter(({ id }) => id !== "none").map((side) => share(counting, side.id, side.posts)),
    ),
  };
}
