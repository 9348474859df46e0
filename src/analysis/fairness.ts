import type { Camp } from "../domain/contest.js";
import type { CopyPair } from "../domain/copy-pair.js";
import { formatDay, formatNumber, formatPercent, formatShare, joinWords, plural } from "../domain/format.js";
import type { PostProse } from "../domain/page-rows.js";
import type { Row } from "../domain/tables.js";
import { isForeign } from "./doubtful-posts.js";
import { groupBy } from "./group-by.js";
import type { ProseCount } from "./reading-ease.js";

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

export interface FairnessCard {
  readonly camps: readonly CampCard[];
  /** What speaks against a comparison, in sentences; empty where nothing here does. */
  readonly doubts: readonly string[];
}

/** From these on a difference between camps is told. */
const [fewPosts, timesMore, mostOfCamp, quotedApart] = [3, 2, 0.5, 0.15];

/**
 * Compares what the camps bring: posts, words, writers, days, genres, quotation, prose, and posts that repeat one of another camp, of `copies`. Posts
 * of no camp stand aside.
 */
export function fairnessCard(
  camps: readonly Camp[],
  posts: readonly FairnessPost[],
  prose: readonly PostProse[],
  copies: readonly CopyPair[] = [],
): FairnessCard {
  const proseOf = new Map(prose.map((row) => [row.post_id, row]));
  const byCamp = groupBy(posts, ({ camp }) => camp);
  const cards = camps.map((camp) => campCard(camp, byCamp.get(camp.id) ?? [], proseOf));
  const filled = cards.filter((card) => card.posts > 0);
  return {
    camps: cards,
    doubts: [
      ...cards
        .filter((card) => card.posts === 0)
        .map(({ label }) => `${label}: no post, so that nothing can be compared with it.`),
      ...filled.flatMap((card) => ownDoubts(card, byCamp.get(card.id) ?? [])),
      ...unequal(filled, "posts", (card) => card.posts),
      ...unequal(filled, "words", (card) => card.words),
      ...otherDays(filled),
      ...otherGenres(filled),
      ...otherQuoting(filled),
      ...sameWords(camps, posts, copies),
      ...otherLanguages(filled, byCamp),
    ],
  };
}

function campCard(
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

function ownDoubts(
  { label, posts: count, words, largest }: CampCard,
  posts: readonly FairnessPost[],
): string[] {
  const doubts: string[] = [];
  if (count < fewPosts)
    doubts.push(
      `${label}: ${plural(count, "post")}, so that what a single writer does can pass for what the camp does.`,
    );
  const authors = groupBy(
    posts.filter(({ author }) => author !== null),
    ({ author }) => author ?? "",
  );
  const [most] = [...authors]
    .map(([author, list]) => ({
      author,
      count: list.length,
      words: list.reduce((sum, d) => sum + d.words, 0),
    }))
    .sort((a, b) => b.words - a.words);
  if (most !== undefined && most.count > 1 && most.words > mostOfCamp * words)
    doubts.push(`${label}: ${most.author} wrote ${formatPercent(most.words / words)} of the words.`);
  else if (count > 2 && largest !== null && largest.words > mostOfCamp * words)
    doubts.push(`${label}: “${largest.short}” holds ${formatPercent(largest.words / words)} of the words.`);
  return doubts;
}

/** Posts that are hardly English, each camp's. */
const otherLanguages = (
  cards: readonly CampCard[],
  byCamp: ReadonlyMap<string, readonly FairnessPost[]>,
): string[] =>
  cards.flatMap(({ id, label }) => {
    const foreign = (byCamp.get(id) ?? []).filter(isForeign);
    const [first] = foreign;
    if (first === undefined) return [];
    const more = foreign.length > 1 ? ` and ${plural(foreign.length - 1, "post")} more` : "";
    return [
      `${label}: “${first.short}”${more} ${foreign.length > 1 ? "are" : "is"} hardly English, for which stop words, voices and judgements are made.`,
    ];
  });

function unequal(cards: readonly CampCard[], what: string, of: (card: CampCard) => number): string[] {
  const [most, ...others] = [...cards].sort((a, b) => of(b) - of(a));
  const least = others.at(-1);
  if (most === undefined || least === undefined || of(most) <= timesMore * of(least)) return [];
  return [
    `${most.label}: ${formatNumber(of(most))} ${what}; ${least.label}: ${formatNumber(of(least))}. Rates allow for that, but the smaller side is less sure.`,
  ];
}

function otherDays(cards: readonly CampCard[]): string[] {
  const doubts = cards
    .filter(({ dated, posts }) => dated < posts)
    .map(
      ({ label, dated, posts }) =>
        `${label}: ${formatShare(posts - dated, posts, "post")} without a day, so that what changed in the contest cannot be told from what parts the camps.`,
    );
  const dated = cards
    .flatMap(({ label, first, last }) => (first === null || last === null ? [] : [{ label, first, last }]))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  for (const { label, last } of dated) {
    const later = dated.filter(({ first }) => last < first);
    if (later.length === 0) continue;
    const camps = later.map((card) => `“${card.label}” (from ${formatDay(card.first)})`);
    doubts.push(
      `${label}: every dated post (to ${formatDay(last)}) is older than any of ${joinWords(camps)}.`,
    );
  }
  return doubts;
}

function otherGenres(cards: readonly CampCard[]): string[] {
  const shared = cards.map(({ genres }) => genres.map(([genre]) => genre));
  const told = shared.filter((genres) => genres.length > 0);
  if (told.length < 2) return [];
  const everywhere = (told[0] ?? []).filter((genre) => told.every((genres) => genres.includes(genre)));
  const only = [...new Set(told.flat())].filter((genre) => !everywhere.includes(genre));
  if (only.length === 0) return [];
  return [`Not every camp has posts of the genres ${only.join(", ")}: a difference may be one of genre.`];
}

function otherQuoting(cards: readonly CampCard[]): string[] {
  const shares = cards
    .filter(({ words }) => words > 0)
    .map(({ label, quoted, words }) => ({ label, share: quoted / words }))
    .sort((a, b) => b.share - a.share);
  const [most, least] = [shares[0], shares.at(-1)];
  if (most === undefined || least === undefined || most.share - least.share < quotedApart) return [];
  return [
    `${most.label}: ${formatPercent(most.share)} of the words are quoted; ${least.label}: ${formatPercent(least.share)}. Compare in the writers’ own voice.`,
  ];
}

/** Most pairs of posts that are named one by one. */
const mostPairs = 3;

/** Posts of two camps that share most of their words: what rivals say alike, the camps cannot differ in. */
function sameWords(
  camps: readonly Camp[],
  posts: readonly FairnessPost[],
  copies: readonly CopyPair[],
): string[] {
  const labels = new Map(camps.map(({ id, label }) => [id, label]));
  const byId = new Map(posts.filter(({ camp }) => labels.has(camp)).map((post) => [post.post_id, post]));
  const named = ({ short, camp }: FairnessPost): string => `“${short}” (${labels.get(camp)})`;
  const told = copies.flatMap(({ first, second, share }) => {
    const [one, other] = [byId.get(first), byId.get(second)];
    if (one === undefined || other === undefined || one.camp === other.camp) return [];
    return [`${named(one)} and ${named(other)} share ${Math.floor(100 * share)}% of the shorter one’s words`];
  });
  if (told.length === 0) return [];
  const more = told.length > mostPairs ? [plural(told.length - mostPairs, "more pair")] : [];
  return [`${joinWords([...told.slice(0, mostPairs), ...more])}: the camps cannot differ in what both say.`];
}
