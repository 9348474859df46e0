import type { CopyPair } from "../../domain/copy-pair.js";
import {
  formatDay,
  formatNumber,
  formatPercent,
  formatShare,
  joinWords,
  plural,
} from "../../domain/format.js";
import { isForeign } from "../doubtful-posts.js";
import { groupBy } from "../group-by.js";
import type { CampCard, FairnessPost } from "./camp-card.js";

/** Where the rules for what speaks against a comparison draw their lines. */
const doubtRule = {
  /** Posts of a camp below which one writer can pass for the camp. */
  posts: 3,
  /** How many times as many posts or words a camp must have as another, and more, to be told. */
  times: 2,
  /** Share of a camp's words above which one author or post is told. */
  ofCamp: 0.5,
  /** Difference of two camps' quoted shares from which it is told. */
  quoted: 0.15,
  /** Most pairs of posts that are named one by one. */
  pairs: 3,
} as const;

/** What speaks against comparing camps, in sentences, from their cards and posts by camp id; none where nothing here does. */
export function doubtsOf(
  cards: readonly CampCard[],
  posts: ReadonlyMap<string, readonly FairnessPost[]>,
  copies: readonly CopyPair[],
): string[] {
  const filled = cards.filter((card) => card.posts > 0);
  return [
    ...cards
      .filter((card) => card.posts === 0)
      .map(({ label }) => `${label}: no post, so nothing can be compared with it.`),
    ...filled.flatMap((card) => ownDoubts(card, posts.get(card.id) ?? [])),
    ...unequal(filled, "posts", (card) => card.posts),
    ...unequal(filled, "words", (card) => card.words),
    ...otherDays(filled),
    ...otherGenres(filled),
    ...otherQuoting(filled),
    ...sameWords(filled, posts, copies),
    ...otherLanguages(filled, posts),
  ];
}

/** A camp of few posts, or one most of whose words are of one author or one post. */
function ownDoubts(
  { label, posts: count, words, largest }: CampCard,
  posts: readonly FairnessPost[],
): string[] {
  const doubts: string[] = [];
  if (count < doubtRule.posts)
    doubts.push(
      `${label}: ${plural(count, "post")}, so what a single writer does can pass for what the camp does.`,
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
  if (most !== undefined && most.count > 1 && most.words > doubtRule.ofCamp * words)
    doubts.push(`${label}: ${most.author} wrote ${formatPercent(most.words / words)} of the words.`);
  else if (count > 2 && largest !== null && largest.words > doubtRule.ofCamp * words)
    doubts.push(`${label}: “${largest.short}” holds ${formatPercent(largest.words / words)} of the words.`);
  return doubts;
}

/** Posts that are hardly in English, each camp's. */
const otherLanguages = (
  cards: readonly CampCard[],
  posts: ReadonlyMap<string, readonly FairnessPost[]>,
): string[] =>
  cards.flatMap(({ id, label }) => {
    const foreign = (posts.get(id) ?? []).filter(isForeign);
    const [first] = foreign;
    if (first === undefined) return [];
    const more = foreign.length > 1 ? ` and ${plural(foreign.length - 1, "more post")}` : "";
    return [
      `${label}: “${first.short}”${more} ${foreign.length > 1 ? "are" : "is"} hardly in English, the language for which stop words, voices and judgements are made.`,
    ];
  });

function unequal(cards: readonly CampCard[], what: string, of: (card: CampCard) => number): string[] {
  const [most, ...others] = [...cards].sort((a, b) => of(b) - of(a));
  const least = others.at(-1);
  if (most === undefined || least === undefined || of(most) <= doubtRule.times * of(least)) return [];
  return [
    `${most.label}: ${formatNumber(of(most))} ${what}; ${least.label}: ${formatNumber(of(least))}. Rates allow for that, but the smaller side’s rates are less certain.`,
  ];
}

function otherDays(cards: readonly CampCard[]): string[] {
  const doubts = cards
    .filter(({ dated, posts }) => dated < posts)
    .map(
      ({ label, dated, posts }) =>
        `${label}: ${formatShare(posts - dated, posts, "post")} without a day${cards.length > 1 ? ", so what changed during the contest cannot be told apart from what separates the camps" : ""}.`,
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
  if (most === undefined || least === undefined || most.share - least.share < doubtRule.quoted) return [];
  return [
    `${most.label}: ${formatPercent(most.share)} of the words are quoted; ${least.label}: ${formatPercent(least.share)}. Compare in the writers’ own voice.`,
  ];
}

/** Posts of two camps that share most of their words: what rivals say alike, the camps cannot differ in. */
function sameWords(
  cards: readonly CampCard[],
  posts: ReadonlyMap<string, readonly FairnessPost[]>,
  copies: readonly CopyPair[],
): string[] {
  const labels = new Map(cards.map(({ id, label }) => [id, label]));
  const byId = new Map(cards.flatMap(({ id }) => posts.get(id) ?? []).map((post) => [post.post_id, post]));
  const named = ({ short, camp }: FairnessPost): string => `“${short}” (${labels.get(camp)})`;
  const told = copies.flatMap(({ first, second, share }) => {
    const [one, other] = [byId.get(first), byId.get(second)];
    if (one === undefined || other === undefined || one.camp === other.camp) return [];
    return [`${named(one)} and ${named(other)} share ${Math.floor(100 * share)}% of the shorter one’s words`];
  });
  if (told.length === 0) return [];
  const more = told.length > doubtRule.pairs ? [plural(told.length - doubtRule.pairs, "more pair")] : [];
  return [
    `${joinWords([...told.slice(0, doubtRule.pairs), ...more])}: the camps cannot differ in what both say.`,
  ];
}
