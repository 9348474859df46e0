import type { Camp } from "../../domain/contest.js";
import type { SpokenRow, VoiceWords } from "../../domain/page-rows.js";
import { type Selection, type Settings, theseSentences } from "../../domain/selection.js";
import type { Row } from "../../domain/tables.js";
import { groupBy } from "../group-by.js";
import { distinctIds, type SidePost, sidesOf } from "../sides.js";
import { isOfWriter, speakerSide, speakerSides } from "./speaker-side.js";

export interface QuoteInput {
  readonly camps: readonly Camp[];
  readonly posts: readonly (SidePost & Pick<Row<"posts">, "sentences">)[];
  readonly entities: readonly Pick<Row<"entities">, "entity_id" | "name" | "side">[];
  readonly quotes: readonly SpokenRow[];
  readonly placements: Settings["placements"];
}

/** Sentences with words of speakers on one side, in one post or the posts of one camp. */
export interface QuoteCell {
  readonly id: string;
  readonly label: string;
  readonly camp: string;
  /** Post id, or the camp's where the cell is of a camp. */
  readonly post: string;
  readonly short: string;
  readonly count: number;
  readonly of: number;
  readonly quotations: number;
  readonly selection: Selection;
}

/**
 * Who quotes whom: a cell for each side that anybody quotes, camps always among them, and each post, or each camp with its posts pooled.
 * A sentence with words of two sides counts in both rows.
 */
export function quoteMatrix(input: QuoteInput, of: "posts" | "camps"): QuoteCell[] {
  const sides = sidesOf(input.camps, input.posts, input.placements);
  const credited = groupBy(
    input.quotes.map((quote) => ({ quote, side: speakerSide(quote, input.entities, input.camps) })),
    ({ side }) => side,
  );
  const rows = speakerSides(input.camps)
    .filter(({ id }) => id.startsWith("camp:") || credited.has(id))
    .map((row) => ({
      row,
      quotesOf: groupBy(
        (credited.get(row.id) ?? []).map(({ quote }) => quote),
        ({ post_id }) => post_id,
      ),
    }));
  type Posts = QuoteInput["posts"];
  const cell = ({ row, quotesOf }: (typeof rows)[number], camp: string, posts: Posts, label: Labelled) => {
    const quotes = posts.flatMap(({ post_id }) => quotesOf.get(post_id) ?? []);
    const sentences = distinctIds(quotes.flatMap((quote) => quote.sentences));
    return {
      ...row,
      camp,
      ...label,
      count: sentences.length,
      quotations: quotes.length,
      of: posts.reduce((sum, d) => sum + d.sentences, 0),
      selection: theseSentences(sentences),
    };
  };
  return rows.flatMap((row) =>
    sides.flatMap(({ id, label, posts }) => {
      if (of === "posts")
        return posts.map((post) => cell(row, id, [post], { post: post.post_id, short: post.short }));
      return posts.length > 0 ? [cell(row, id, posts, { post: id, short: label })] : [];
    }),
  );
}

type Labelled = Pick<QuoteCell, "post" | "short">;

/** One who is quoted, by every name that the posts use. */
export interface Speaker {
  readonly name: string;
  readonly side: string;
  readonly quotations: number;
  readonly words: number;
  readonly posts: readonly string[];
  readonly count: number;
  readonly selection: Selection;
}

/** Speakers that the posts name, those with most sentences first; imagined speech has no speaker. */
export function speakersOf({ camps, entities, quotes, posts, placements }: QuoteInput): Speaker[] {
  const labels = new Map(speakerSides(camps).map(({ id, label }) => [id, label]));
  const counted = new Map(
    sidesOf(camps, posts, placements).flatMap((side) => side.posts.map((d) => [d.post_id, d.short])),
  );
  const named = quotes.filter(
    (d) => d.status === "attributed" && d.kind !== "imagined" && counted.has(d.post_id),
  );
  const nameOf = (quote: SpokenRow): string =>
    isOfWriter(quote)
      ? `the writer of “${counted.get(quote.post_id) ?? quote.post_id}”`
      : (entities.find(({ entity_id }) => entity_id === quote.speaker_id)?.name ??
        quote.speaker_surface ??
        "not published");
  return [...groupBy(named, (quote) => nameOf(quote).toLowerCase())]
    .map(([, list]): Speaker => {
      const name = list[0] === undefined ? "" : nameOf(list[0]);
      const sentences = distinctIds(list.flatMap((quote) => quote.sentences));
      const side = list[0] === undefined ? null : speakerSide(list[0], entities, camps);
      return {
        name,
        side: labels.get(side ?? "") ?? "",
        quotations: list.length,
        count: sentences.length,
        words: list.reduce((sum, quote) => sum + quote.words, 0),
        posts: [...new Set(list.map(({ post_id }) => counted.get(post_id) ?? post_id))],
        selection: theseSentences(sentences),
      };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Words of each post by voice class for a bar a post; each part opens the sentences that hold its words. */
export function quotedWords(input: Omit<QuoteInput, "quotes" | "entities">, words: readonly VoiceWords[]) {
  const partsOf = groupBy(words, ({ post_id }) => post_id);
  return sidesOf(input.camps, input.posts, input.placements).flatMap((side) =>
    side.posts.flatMap((post) => {
      const parts = partsOf.get(post.post_id) ?? [];
      const of = parts.reduce((sum, part) => sum + part.words, 0);
      return parts.map((part) => ({
        post: post.post_id,
        short: post.short,
        camp: side.id,
        voice: part.voice,
        count: part.words,
        of,
        sentences: part.sentences.length,
        selection: theseSentences(part.sentences),
      }));
    }),
  );
}
