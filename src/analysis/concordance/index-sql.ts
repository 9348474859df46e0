import type { TypeRange } from "./type-ranges.js";

/** More ranges than this are joined instead of being written out. */
const mostRanges = 60;

/** Voices as a list in SQL. */
const listed = (voices: readonly string[]): string => voices.map((voice) => `'${voice}'`).join(", ");

/** What is searched in the tables of the index. */
export interface IndexScope {
  readonly voices: readonly string[];
  /** Posts by number; null for all. */
  readonly posts: readonly number[] | null;
}

/** Of each word of a phrase its types, null for any word. */
export type PhraseTypes = readonly (readonly TypeRange[] | null)[];

/** A query over types: a phrase, and another near it where that is asked for. */
export interface TypeQuery {
  readonly words: PhraseTypes;
  readonly near?: { readonly words: PhraseTypes; readonly within: number };
}

/**
 * The statement that keeps in the table `hits` where a query is met: place, post and sentence of its first token, how many tokens it
 * has, and those between words near others (`HitSpan`). No text that was typed is part of it.
 */
export const hitsStatement = ({ words, near }: TypeQuery, scope: IndexScope): string =>
  near === undefined
    ? `CREATE OR REPLACE TABLE hits AS
SELECT place, post, sentence, ${words.length} AS tokens, NULL::INTEGER AS gap, NULL::INTEGER AS gap_past FROM (${phrasePlaces(words, scope)})`
    : nearStatement(words, near, scope);

/**
 * Of each phrase the next of the other that begins after it, within reach by `WordSteps`; of those, whichever hold no other, as
 * `nearStretches` has it. Later places come first in the window, of one place the shorter.
 */
function nearStatement(words: PhraseTypes, near: NonNullable<TypeQuery["near"]>, scope: IndexScope): string {
  const within = Math.trunc(near.within);
  const met = (one: string, length: number, other: string, otherLength: number): string =>
    `SELECT a.place, a.post, a.sentence, b.place + ${otherLength} AS past, ${length} AS gap, b.place - a.place AS gap_past
  FROM ${one} AS a ASOF JOIN ${other} AS b ON a.post = b.post AND a.last < b.step WHERE b.step - a.last <= ${within}`;
  const phrase = (types: PhraseTypes): string =>
    `SELECT *, step + ${types.length - 1} AS last FROM (${phrasePlaces(types, scope)})`;
  const [one, other] = [words.length, near.words.length];
  return `CREATE OR REPLACE TABLE hits AS
WITH one AS MATERIALIZED (${phrase(words)}), other AS MATERIALIZED (${phrase(near.words)}),
met AS (${met("one", one, "other", other)} UNION ALL ${met("other", other, "one", one)}),
held AS (SELECT *, min(past) OVER (PARTITION BY post ORDER BY place DESC, past ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS nearer FROM met)
SELECT place, post, sentence, past - place AS tokens, gap, gap_past FROM held WHERE nearer IS NULL OR past < nearer`;
}

/** Where words stand in a row: place, post, sentence and step of the first. */
function phrasePlaces(words: PhraseTypes, { voices, posts }: IndexScope): string {
  const [first = [], ...rest] = words;
  const joins = rest.map(
    (ranges, i) => `JOIN words.places AS p${i + 1} ON p${i + 1}.place = p0.place + ${i + 1}
  AND p${i + 1}.post = p0.post AND p${i + 1}.sentence = p0.sentence AND p${i + 1}.voice = p0.voice AND ${isOf(`p${i + 1}`, ranges)}`,
  );
  return [
    "SELECT p0.place, p0.post, p0.sentence, p0.step FROM words.places AS p0",
    ...joins,
    `WHERE p0.voice IN (${listed(voices)}) AND ${isOf("p0", first)} ${posts === null ? "" : `AND p0.${isIn(posts)}`}`,
  ].join("\n");
}

const isIn = (posts: readonly number[]): string => `post IN (SELECT unnest([${posts.join()}]))`;

function isOf(alias: string, ranges: readonly TypeRange[] | null): string {
  if (ranges === null) return "true";
  if (ranges.length === 0) return "false";
  if (ranges.length <= mostRanges)
    return `(${ranges.map(({ low, high }) => `${alias}.type BETWEEN ${low} AND ${high}`).join(" OR ")})`;
  const [lows, highs] = [ranges.map(({ low }) => low), ranges.map(({ high }) => high)];
  return `${alias}.type IN (SELECT unnest(range(low, high + 1)) FROM (SELECT unnest([${lows.join()}]) AS low, unnest([${highs.join()}]) AS high))`;
}

/** How often the hits fall in each post that has any. */
export const hitCounts = "SELECT post, count(*)::INTEGER AS n FROM hits GROUP BY post";

/** Words of each post in some voices. */
export const wordsHeard = (voices: readonly string[]): string =>
  `SELECT post, sum(words)::INTEGER AS n FROM words.heard WHERE voice IN (${listed(voices)}) GROUP BY post`;

/** Hits in order of place, from the one of a number (0 first), at most as many as asked for. */
export const hitsFrom = (from: number, most: number): string =>
  `SELECT * FROM hits ORDER BY place LIMIT ${Math.trunc(most)} OFFSET ${Math.trunc(from)}`;

/** Where the hits of some posts stand. */
export const hitsIn = (posts: readonly number[]): string =>
  `SELECT * FROM hits WHERE ${isIn(posts)} ORDER BY place`;

/** How often each of some types is said. */
export const typeUses = ({ voices, posts }: IndexScope, types: readonly TypeRange[]): string =>
  posts === null
    ? `SELECT type, sum(count)::INTEGER AS count FROM words.uses AS u
WHERE voice IN (${listed(voices)}) AND ${isOf("u", types)} GROUP BY type`
    : `SELECT type, count(*)::INTEGER AS count FROM words.places AS u
WHERE voice IN (${listed(voices)}) AND ${isIn(posts)} AND ${isOf("u", types)} GROUP BY type`;
