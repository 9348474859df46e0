import type { Selection } from "../../domain/selection.js";
import { theseSentences } from "../../domain/selection.js";
import type { SidePost } from "../sides.js";
import type { TermTable } from "./term-table.js";
import type { ListedWord } from "./word-list.js";
import type { WordSentences } from "./word-sentences.js";

/** A post's or a camp's use of a word, out of its words; `sentences` open. */
export interface WordShare {
  readonly id: string;
  readonly label: string;
  readonly camp: string;
  readonly count: number;
  readonly of: number;
  readonly sentences: number;
  readonly selection: Selection;
}

export interface PostWordShare extends WordShare {
  readonly post: string;
  readonly short: string;
}

export interface WordShares {
  readonly posts: PostWordShare[];
  readonly camps: WordShare[];
}

/** Posts of each side of a table by id, as the table's matrix has them. */
export const sidePosts = ({
  matrix,
  target,
  reference,
}: TermTable): { target: string[]; reference: string[] } => {
  const ids = (places: readonly number[]): string[] => places.map((place) => matrix.posts[place] ?? "");
  return { target: ids(target.posts), reference: ids(reference.posts) };
};

/** Each post's and each camp's use of some words. `campOf` gives the camp that a post is counted in. */
export function wordShares(
  words: readonly ListedWord[],
  posts: readonly SidePost[],
  campOf: (post: SidePost) => string,
  sentencesOf: WordSentences,
): WordShares {
  const known = new Map(posts.map((post) => [post.post_id, post]));
  const shares = words.flatMap(({ term, uses }) =>
    [...uses.target, ...uses.reference].flatMap(({ post_id, count, words: of }): PostWordShare[] => {
      const post = known.get(post_id);
      if (post === undefined) return [];
      const ids = sentencesOf(term, [post_id]);
      return [
        {
          ...{ id: term, label: term, camp: campOf(post), post: post_id, short: post.short, count, of },
          sentences: ids.length,
          selection: theseSentences(ids),
        },
      ];
    }),
  );
  return { posts: shares, camps: words.flatMap(({ term }) => campTotals(term, shares)) };
}

function campTotals(term: string, shares: readonly PostWordShare[]): WordShare[] {
  const here = shares.filter(({ id }) => id === term);
  return [...new Set(here.map(({ camp }) => camp))].map((camp) => {
    const own = here.filter((share) => share.camp === camp);
    const sum = (of: "count" | "of" | "sentences"): number =>
      own.reduce((total, share) => total + share[of], 0);
    return {
      ...{ id: term, label: term, camp, count: sum("count"), of: sum("of"), sentences: sum("sentences") },
      selection: theseSentences(own.flatMap(({ selection }) => selection.sentences ?? [])),
    };
  });
}
