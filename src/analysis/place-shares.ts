import { type Selection, theseSentences } from "../domain/selection.js";
import { groupBy } from "./group-by.js";
import { markedWords, type WordPlace } from "./marked-words.js";
import { distinctIds, type Side, type SidePost } from "./sides.js";

/** What is counted in places, such as names, under one heading. */
export interface Counting {
  readonly id: string;
  readonly label: string;
  /** One row a place. */
  readonly rows: readonly (WordPlace & { readonly post_id: string; readonly sentence_id: string })[];
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
  const [ofPosts, ofCamps]: [PostPlaceShare[], PlaceShare[]] = [[], []];
  for (const { id, label, rows } of countings) {
    const byPost = groupBy(rows, ({ post_id }) => post_id);
    const marked = markedWords(rows);
    for (const side of sides) {
      let [count, whole] = [0, 0];
      const ids: string[] = [];
      for (const post of side.posts) {
        const here = byPost.get(post.post_id) ?? [];
        const sentences = distinctIds(here.map(({ sentence_id }) => sentence_id));
        const words = of(post);
        // Written out, for there are many: copying a share into another object takes longer than making it.
        ofPosts.push({
          id,
          label,
          camp: side.id,
          post: post.post_id,
          short: post.short,
          count: here.length,
          of: words,
          sentences: sentences.length,
          selection: theseSentences(sentences, marked),
        });
        count += here.length;
        whole += words;
        for (const sentence of sentences) ids.push(sentence);
      }
      if (side.id === "none") continue;
      const [sentences, selection] = [ids.length, theseSentences(ids, marked)];
      ofCamps.push({ id, label, camp: side.id, count, of: whole, sentences, selection });
    }
  }
  return { posts: ofPosts, camps: ofCamps };
}
