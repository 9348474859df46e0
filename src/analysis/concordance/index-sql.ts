import type { Near } from "./query.js";
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

/** A query over types: a phrase, and others near it in turn. */
export interface TypeQuery {
  readonly words: PhraseTypes;
  readonly near: readonly (Omit<Near, "words"> & { readonly words: PhraseTypes })[];
}

/**
 * The statement that keeps in the table `hits` where a query is met: place, post and sentence of its first token, how many tokens it
 * has, and those between words near others (`HitSpan`). No text that was typed is part of it.
 */
export const hitsStatement = ({ words, near }: TypeQuery, scope: IndexScope): string =>
  near.length === 0
    ? `CREATE OR REPLACE TABLE hits AS
SELECT place, post, sentence, ${words.length} AS tokens, NULL::VARCHAR AS gaps FROM (${phrasePlaces(words, scope)})`
    : `CREATE OR REPLACE TABLE hits AS
WITH s0 AS MATERIALIZED (${phraseStretches(words, scope)})${near.map((each, i) => `,\n${nearSteps(each, i, scope)}`).join("")}
SELECT place, post, sentence, past - place AS tokens, ${gapText(near.length)} AS gaps FROM s${near.length}`;

/** A phrase as a stretch: where it ends, and the steps of its first and last word. */
const phraseStretches = (types: PhraseTypes, scope: IndexScope): string =>
  `SELECT *, place + ${types.length} AS past, step + ${types.length - 1} AS last FROM (${phrasePlaces(types, scope)})`;

const numbers = (many: number): number[] => Array.from({ length: many }, (_, i) => i + 1);

/** The columns of gaps: where each begins and ends, and the steps of the words at it. */
const gapColumns = (many: number, from = "", as = 0): string =>
  numbers(many)
    .map((i) => ["a", "b", "l", "r"].map((c) => `, ${from}${c}${i} AS ${c}${i + as}`).join(""))
    .join("");

const gapText = (many: number): string =>
  numbers(many)
    .map((i) => `(a${i} - place) || ' ' || (b${i} - place)`)
    .join(" || ' ' || ");

/**
 * The tables that lead from stretches with `many` gaps to those that also hold a phrase near them, as `nearStretches` finds them. A stretch is
 * joined with the next phrase behind it and the phrase with the next stretch, each within reach by `WordSteps`; in a gap, with the phrases
 * nearest its two ends. Of what is joined so, those are kept that hold no other. The window goes from the last place to the first, of one place
 * from the shorter stretch, of one stretch from the phrase that comes first.
 */
function nearSteps(
  { words, within, isAfter }: TypeQuery["near"][number],
  many: number,
  scope: IndexScope,
): string {
  const reach = Math.trunc(within);
  const [s, p, made] = [`s${many}`, `p${many + 1}`, many + 1];
  const gap = (i: number, a: string, b: string, l: string, r: string): string =>
    `, ${a} AS a${i}, ${b} AS b${i}, ${l} AS l${i}, ${r} AS r${i}`;
  const after = `SELECT a.place, a.post, a.sentence, b.past, a.step, b.last, b.place AS found${gapColumns(many, "a.")}${gap(made, "a.past", "b.place", "a.last", "b.step")}
  FROM ${s} AS a ASOF JOIN ${p} AS b ON a.post = b.post AND a.last < b.step WHERE b.step - a.last <= ${reach}`;
  const before = `SELECT b.place, b.post, b.sentence, a.past, b.step, a.last, b.place AS found${gap(1, "b.past", "a.place", "b.last", "a.step")}${gapColumns(many, "a.", 1)}
  FROM ${p} AS b ASOF JOIN ${s} AS a ON a.post = b.post AND b.last < a.step WHERE a.step - b.last <= ${reach}`;
  const inside = (i: number, nearest: string): string => {
    const behind = numbers(many)
      .filter((each) => each !== i)
      .map((each) => {
        const as = each < i ? each : each + 1;
        return gap(as, `a.a${each}`, `a.b${each}`, `a.l${each}`, `a.r${each}`);
      });
    const split = `${gap(i, `a.a${i}`, "b.place", `a.l${i}`, "b.step")}${gap(i + 1, "b.past", `a.b${i}`, "b.last", `a.r${i}`)}`;
    return `SELECT a.place, a.post, a.sentence, a.past, a.step, a.last, b.place AS found${split}${behind.join("")}
  FROM ${s} AS a ASOF JOIN ${p} AS b ON a.post = b.post AND ${nearest}
  WHERE b.step > a.l${i} AND b.last < a.r${i} AND (b.step - a.l${i} <= ${reach} OR a.r${i} - b.last <= ${reach})`;
  };
  const insides = numbers(many).flatMap((i) => [
    inside(i, `a.l${i} < b.step`),
    inside(i, `a.r${i} > b.last`),
  ]);
  const met = isAfter ? [after] : [after, before, ...insides];
  const columns = `place, post, sentence, past, step, last${gapColumns(made)}`;
  return `${p} AS MATERIALIZED (${phraseStretches(words, scope)}),
met${made} AS (${met.join("\nUNION ALL BY NAME ")}),
held${made} AS (SELECT *, min(past) OVER (PARTITION BY post ORDER BY place DESC, past, found ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS nearer FROM met${made}),
s${made} AS MATERIALIZED (SELECT ${columns} FROM held${made} WHERE nearer IS NULL OR past < nearer)`;
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
