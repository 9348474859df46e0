import type { Heard } from "./find-nodes.js";
import type { Query, WordChoice } from "./query.js";
import { heardVoices, type Statement, wordCondition } from "./word-condition.js";

/** Types whose numbers follow each other, ends included, and how often they stand in the corpus. */
export interface TypeRange {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** More ranges than this are looked up in the list of types instead of being written out. */
const mostRanges = 60;

/** Whether a word of a query may be any word. */
export const isAny = (choices: readonly WordChoice[]): boolean =>
  choices.some((choice) => choice.kind === "wildcard" && choice.text === "*");

/** The types that a word of a query means: rows of low, high and count. */
export function typeRanges(choices: readonly WordChoice[], caseSensitive: boolean): Statement {
  const { sql, params } = wordCondition("y", choices, caseSensitive);
  return {
    sql: `SELECT min(type)::INTEGER AS low, max(type)::INTEGER AS high, sum(count)::INTEGER AS count
FROM (
  SELECT type, count, type - row_number() OVER (ORDER BY type) AS island
  FROM words.types AS y WHERE is_word AND ${sql}
) GROUP BY island ORDER BY low`,
    params,
  };
}

/**
 * The statement that keeps in the table `hits` where a query is met: place, post and sentence of its first
 * word. `ranges` holds for each word its types, null for any word. `scope` limits it to posts by number.
 */
export function hitsStatement(
  query: Query,
  ranges: readonly (readonly TypeRange[] | null)[],
  heard: Heard,
  scope: readonly number[] | null,
): Statement {
  const parts = ranges.map((list, i) => meant(`p${i}`, list, query.words[i] ?? [], query.caseSensitive));
  const joins = parts.slice(1).map(
    ({ sql }, i) => `JOIN words.places AS p${i + 1} ON p${i + 1}.place = p0.place + ${i + 1}
  AND p${i + 1}.post = p0.post AND p${i + 1}.sentence = p0.sentence AND p${i + 1}.voice = p0.voice AND ${sql}`,
  );
  const posts = scope === null ? "" : `AND p0.post IN (SELECT unnest([${scope.join()}]))`;
  return {
    sql: [
      "CREATE OR REPLACE TABLE hits AS",
      "SELECT p0.place, p0.post, p0.sentence FROM words.places AS p0",
      ...joins,
      `WHERE p0.voice IN (${heardVoices(heard)}) AND ${parts[0]?.sql ?? "false"} ${posts}`,
    ].join("\n"),
    params: [...parts.slice(1).flatMap(({ params }) => params), ...(parts[0]?.params ?? [])],
  };
}

function meant(
  alias: string,
  ranges: readonly TypeRange[] | null,
  choices: readonly WordChoice[],
  caseSensitive: boolean,
): Statement {
  if (ranges === null) return { sql: "true", params: [] };
  if (ranges.length === 0) return { sql: "false", params: [] };
  if (ranges.length > mostRanges) {
    const { sql, params } = wordCondition("y", choices, caseSensitive);
    return {
      sql: `${alias}.type IN (SELECT type FROM words.types AS y WHERE is_word AND ${sql})`,
      params,
    };
  }
  const each = ranges.map(({ low, high }) => `${alias}.type BETWEEN ${low} AND ${high}`);
  return { sql: `(${each.join(" OR ")})`, params: [] };
}

/** Hits in order of place, from the one of a number (0 first), at most as many as asked for. */
export const hitsFrom = (from: number, most: number): string =>
  `SELECT place, post, sentence FROM hits ORDER BY place LIMIT ${Math.trunc(most)} OFFSET ${Math.trunc(from)}`;

/** Where the hits of some posts stand. */
export const hitsIn = (posts: readonly number[]): string =>
  `SELECT place, post, sentence FROM hits WHERE post IN (SELECT unnest([${posts.join()}])) ORDER BY place`;

/** How often each type is said in the voices searched, in posts by number; null for all. */
export function typeUses(heard: Heard, scope: readonly number[] | null): string {
  const said = `voice IN (${heardVoices(heard)})`;
  return scope === null
    ? `SELECT type, sum(count)::INTEGER AS count FROM words.uses WHERE ${said} GROUP BY type`
    : `SELECT type, count(*)::INTEGER AS count FROM words.places
WHERE ${said} AND post IN (SELECT unnest([${scope.join()}])) GROUP BY type`;
}
