import type { Camp } from "../../domain/contest.js";
import type { PostProse } from "../../domain/page-rows.js";
import type { Row } from "../../domain/tables.js";
import { groupBy } from "../group-by.js";
import type { ProseCount } from "../reading-ease.js";

/** A post as the card compares it. */
export type FairnessPost = Pick<
  Row<"posts">,
  "post_id" | "short" | "author" | "camp" | "published" | "genre" | "words" | "quoted_words"
> &
  Partial<Pick<Row<"posts">, "language">>;

/** What a camp brings to a comparison. */
export interface CampCard {
  readonly id: string;
  readonly label: string;
  readonly posts: number;
  readonly words: number;
  /** Words that are somebody else's. */
  readonly quoted: number;
  /** Writers that are named. */
  readonly authors: number;
  /** The post with most of the camp's words; null without posts. */
  readonly largest: { readonly short: string; readonly words: number } | null;
  /** Posts with a day, and the first and last of these. */
  readonly dated: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Genres with their posts, the commonest first; posts without one are not counted. */
  readonly genres: readonly (readonly [genre: string, posts: number])[];
  /** Sentences that are a writer's own throughout. */
  readonly prose: ProseCount;
}

/** The card of a camp from its posts, each with its prose by post id. */
export function campCard(
  { id, label }: Camp,
  posts: readonly FairnessPost[],
  proseOf: ReadonlyMap<string, PostProse>,
): CampCard {
  const sum = (of: (post: FairnessPost) => number): number =>
    posts.reduce((total, post) => total + of(post), 0);
  const days = posts.flatMap(({ published }) => published ?? []).sort();
  const [largest] = [...posts].sort((a, b) => b.words - a.words);
  const genres = groupBy(
    posts.filter(({ genre }) => genre !== null),
    ({ genre }) => genre ?? "",
  );
  return {
    id,
    label,
    posts: posts.length,
    words: sum(({ words }) => words),
    quoted: sum(({ quoted_words }) => quoted_words),
    authors: new Set(posts.flatMap(({ author }) => author ?? [])).size,
    largest: largest === undefined ? null : { short: largest.short, words: largest.words },
    dated: days.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    genres: [...genres]
      .map(([genre, list]): [string, number] => [genre, list.length])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    prose: {
      sentences: sum(({ post_id }) => proseOf.get(post_id)?.sentences ?? 0),
      words: sum(({ post_id }) => proseOf.get(post_id)?.words ?? 0),
      syllables: sum(({ post_id }) => proseOf.get(post_id)?.syllables ?? 0),
    },
  };
}
