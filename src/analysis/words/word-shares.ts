import { theseSentences } from "../../domain/selection.js";
import type { PlaceShare, PlaceShares, PostPlaceShare } from "../place-shares.js";
import type { SidePost } from "../sides.js";
import { postUses, type TermTable } from "./term-table.js";
import type { ListedWord } from "./word-list.js";
import type { WordSentences } from "./word-sentences.js";
import type { Written } from "./written-terms.js";

/** Each post's and each camp's use of some words of a table. `campOf` gives the camp that a post is counted in. */
export function wordShares(
  table: TermTable,
  words: readonly ListedWord[],
  posts: readonly SidePost[],
  campOf: (post: SidePost) => string,
  sentencesOf: WordSentences,
  written: Written,
): PlaceShares {
  const known = new Map(posts.map((post) => [post.post_id, post]));
  const parts = words.map((word): PlaceShares => {
    const { term } = word;
    const label = written(term);
    const behind = sentencesOf.byPost(term);
    const uses = postUses(table, word);
    const shares = [...uses.target, ...uses.reference].flatMap(
      ({ post_id, count, words: of }): PostPlaceShare[] => {
        const post = known.get(post_id);
        if (post === undefined) return [];
        const { sentences, selection } = behind.get(post_id) ?? {
          sentences: 0,
          selection: theseSentences([]),
        };
        return [
          {
            id: term,
            label,
            camp: campOf(post),
            post: post_id,
            short: post.short,
            count,
            of,
            sentences,
            selection,
          },
        ];
      },
    );
    return { posts: shares, camps: campTotals({ id: term, label }, shares, sentencesOf) };
  });
  return { posts: parts.flatMap((part) => part.posts), camps: parts.flatMap((part) => part.camps) };
}

function campTotals(
  term: Pick<PlaceShare, "id" | "label">,
  shares: readonly PostPlaceShare[],
  sentencesOf: WordSentences,
): PlaceShare[] {
  return [...new Set(shares.map(({ camp }) => camp))].map((camp) => {
    const own = shares.filter((share) => share.camp === camp);
    const sum = (of: "count" | "of"): number => own.reduce((total, share) => total + share[of], 0);
    return {
      ...term,
      camp,
      count: sum("count"),
      of: sum("of"),
      ...sentencesOf.in(term.id, [camp]),
    };
  });
}
