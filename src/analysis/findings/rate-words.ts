import type { Part, Strength } from "../../domain/finding.js";
import { formatPerThousand } from "../../domain/format.js";
import { strengthRule } from "../comparison-strength.js";
import { markedWords, type WordPlace } from "../marked-words.js";
import type { Pool } from "../pooled-share.js";
import { postPermutation } from "../post-permutation.js";
import type { Side, SidePost } from "../sides.js";
import { listedFigure } from "./listed-figures.js";
import { phrase } from "./phrase.js";
import { chanceWords, integer } from "./wording.js";

/** Fewest places on both sides together for rates to be compared. */
const rateRule = { places: 5, posts: 2 } as const;

type Place = WordPlace & { readonly post_id: string; readonly sentence_id: string };

/** Places of a side, such as names, with the words that they stand among. */
export interface SideRate {
  readonly id: string;
  readonly writers: string;
  readonly rows: readonly Place[];
  readonly words: number;
  /** Places and words of single posts that have words. */
  readonly posts: readonly Pool[];
}

/** Counts places a side, and a post. */
export function sideRate<P extends SidePost>(
  side: Side<P>,
  rows: readonly Place[],
  words: (post: P) => number,
): SideRate {
  const places = new Map(side.posts.map(({ post_id }) => [post_id, 0]));
  const own = rows.filter(({ post_id }) => places.has(post_id));
  for (const { post_id } of own) places.set(post_id, (places.get(post_id) ?? 0) + 1);
  return {
    id: side.id,
    writers: side.writers,
    rows: own,
    words: side.posts.reduce((sum, post) => sum + words(post), 0),
    posts: side.posts
      .map((post) => ({ count: places.get(post.post_id) ?? 0, of: words(post) }))
      .filter(({ of }) => of > 0),
  };
}

/** What two rates come to. */
export interface RateComparison {
  readonly strength: Strength;
  /** The side above, and the side below; null where nothing parts them. */
  readonly higher: SideRate | null;
  readonly lower: SideRate | null;
  /** Permutation p over whole posts; null where there are too few for one, or nothing is compared. */
  readonly p: number | null;
  /** Assignments drawn for it; null where all were tried or there is no p. */
  readonly drawn: number | null;
}

/**
 * How two camps' rates differ. Too little to say: fewer than 5 places, or fewer than 2 posts a side. Leaning: every post of one side lies above
 * every post of the other or, with posts enough for a p, chance seldom parts them so. Else no visible difference.
 */
export function compareRates(sides: readonly SideRate[]): RateComparison {
  const [a, b] = sides;
  const none = { higher: null, lower: null, p: null, drawn: null };
  if (a === undefined || b === undefined || sides.length > 2)
    return { strength: "too little to say", ...none };
  const few = a.rows.length + b.rows.length < rateRule.places;
  if (few || Math.min(a.posts.length, b.posts.length) < rateRule.posts)
    return { strength: "too little to say", ...none };
  const { p, drawn } = postPermutation(a.posts, b.posts);
  const [higher, lower] = a.rows.length * b.words > b.rows.length * a.words ? [a, b] : [b, a];
  const isParted = p === null ? isApart(higher, lower) : p <= strengthRule.chance;
  return isParted
    ? { strength: "leaning", higher, lower, p, drawn }
    : { strength: "no visible difference", ...none, p, drawn };
}

const isApart = (higher: SideRate, lower: SideRate): boolean =>
  higher.posts.every(({ count, of }) => lower.posts.every((post) => count * post.of > post.count * of));

/** `12 times in 1,353 words (8.9 per 1,000)`; the rate only from 100 words. */
export function rateWords({ rows, words }: Pick<SideRate, "rows" | "words">): Part[] {
  const ids = rows.map(({ sentence_id }) => sentence_id);
  const times = rows.length === 1 ? "once" : `${integer(rows.length)} times`;
  const figure = listedFigure(rows.length === 0 ? "not once" : times, "places", ids, markedWords(rows));
  if (words < 100 || rows.length === 0) return phrase`${figure} in ${integer(words)} words`;
  const rate = (1000 * rows.length) / words;
  const perWords = {
    ...figure,
    value: formatPerThousand(rate),
    unit: "statistic",
  } as const;
  return phrase`${figure} in ${integer(words)} words (${perWords} per 1,000)`;
}

/** Why a comparison of rates is no firmer. */
export function rateCaveat({ strength, p, drawn }: Pick<RateComparison, "strength" | "p" | "drawn">): string {
  if (p !== null) return chanceWords(p, drawn);
  if (strength === "leaning")
    return "Every post of one side lies above every post of the other; with so few posts that is no more than description.";
  return strength === "no visible difference" ? "Single posts on the two sides overlap." : "";
}
