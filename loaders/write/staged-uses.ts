import { straighten } from "../../src/domain/normalise.ts";
import type { DuckDBConnection } from "./duckdb.ts";
import { literal } from "./sql-literal.ts";
import type { StagedWords } from "./staged-words.ts";
import type { TermsOfLength, UseSource, VisitUse } from "./word-uses.ts";

/**
 * Most entries (one a term, post and voice) and most terms of one, two and three words that a page is handed. Of a set with
 * more, those that are used most are kept.
 */
export const mostUses: readonly UsesLimit[] = [
  { entries: 8_000_000, terms: 500_000 },
  { entries: 1_000_000, terms: 150_000 },
  { entries: 1_000_000, terms: 150_000 },
];

/** The most terms and entries of a length. */
export interface UsesLimit {
  readonly terms: number;
  readonly entries: number;
}

/** The uses of terms in staged words; posts and voices are given in order. */
export async function stagedUses(
  connection: DuckDBConnection,
  { path }: Pick<StagedWords, "path">,
  posts: readonly string[],
  voices: readonly string[],
  limits = mostUses,
): Promise<UseSource> {
  await connection.run(`ATTACH ${literal(path)} AS stage (READ_ONLY)`);
  await list(connection, "post_places", posts);
  await list(connection, "voice_places", voices);
  await connection.run(readTokens);
  const found = await connection.runAndReadAll("SELECT id, form, norm, is_word FROM stage.forms ORDER BY id");
  const forms = found.getRows() as [number, string, string, boolean][];
  let [read, words]: [boolean | null, string[]] = [null, []];
  const spell = async (cased: boolean): Promise<void> => {
    if (read === cased) return;
    const spelt = forms.map(([, form, norm, isWord]) =>
      isWord ? (cased ? straighten(form, true) : norm) : null,
    );
    words = await spellRuns(connection, spelt);
    read = cased;
  };
  await spell(false);
  return {
    words: await wordsOf(connection, posts.length, voices.length),
    terms: async (n, cased) => {
      await spell(cased);
      return termsOfLength(connection, n, words, limits[n - 1] ?? { terms: 0, entries: 0 });
    },
  };
}

const readTokens = `CREATE TEMP TABLE read AS
   SELECT p.place AS post, t.position, t.sentence, v.place AS voice, t.form
   FROM stage.tokens t JOIN stage.posts s ON s.id = t.post JOIN post_places p ON p.value = s.post_id
   JOIN stage.voices o ON o.id = t.voice JOIN voice_places v ON v.value = o.voice`;

/** Makes the table of runs of one to three words, each form as it is spelt, marks as null; gives the words that numbers stand for, in order. */
async function spellRuns(connection: DuckDBConnection, spelt: readonly (string | null)[]): Promise<string[]> {
  const words = [...new Set(spelt.filter((word) => word !== null))].sort();
  const placeOf = new Map(words.map((word, place) => [word, place]));
  await connection.run("CREATE OR REPLACE TEMP TABLE form_words (form INTEGER, word INTEGER)");
  const appender = await connection.createAppender("form_words");
  spelt.forEach((word, form) => {
    appender.appendInteger(form);
    appender.appendInteger(word === null ? -1 : (placeOf.get(word) ?? -1));
    appender.endRow();
  });
  appender.closeSync();
  await connection.run(makeRuns);
  await connection.run("DELETE FROM runs WHERE first < 0");
  return words;
}

// A term crosses no sentence, mark or change of voice.
const makeRuns = `CREATE OR REPLACE TEMP TABLE runs AS
   SELECT post, sentence, voice, word AS first,
     CASE WHEN lead(sentence) OVER next = sentence AND lead(voice) OVER next = voice
       AND lead(word) OVER next >= 0 THEN lead(word) OVER next END AS second,
     CASE WHEN lead(sentence, 2) OVER next = sentence AND lead(voice, 2) OVER next = voice
       AND lead(voice) OVER next = voice AND lead(word) OVER next >= 0 AND lead(word, 2) OVER next >= 0 THEN lead(word, 2) OVER next END AS third
   FROM read JOIN form_words USING (form) WINDOW next AS (PARTITION BY post ORDER BY position)`;

async function wordsOf(connection: DuckDBConnection, posts: number, voices: number): Promise<number[][]> {
  const words = Array.from({ length: voices }, () => Array.from({ length: posts }, () => 0));
  const found = await connection.runAndReadAll(
    "SELECT voice, post, count(*)::INTEGER FROM runs GROUP BY voice, post",
  );
  for (const [voice, post, count] of found.getRows() as [number, number, number][]) {
    const ofVoice = words[voice];
    if (ofVoice) ofVoice[post] = count;
  }
  return words;
}

const columns = ["first", "second", "third"] as const;

async function termsOfLength(
  connection: DuckDBConnection,
  n: 1 | 2 | 3,
  spelt: readonly string[],
  limit: UsesLimit,
): Promise<TermsOfLength> {
  const [key, last] = [columns.slice(0, n).join(), columns[n - 1]];
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE totals AS
     SELECT ${key}, sum(times)::INTEGER AS times, count(*)::INTEGER AS entries
     FROM (SELECT ${key}, post, voice, count(*) AS times FROM runs WHERE ${last} IS NOT NULL GROUP BY ALL) GROUP BY ${key}`,
  );
  const counts = await connection.runAndReadAll(
    "SELECT times, count(*)::INTEGER, sum(entries)::INTEGER FROM totals GROUP BY times ORDER BY times DESC",
  );
  const kept = leastTimes(counts.getRows() as [number, number, number][], limit);
  return { ...kept, each: (visit) => eachUse(connection, { n, least: kept.least, spelt }, visit) };
}

/** The fewest times that a term is used so that those used as often or more keep to a limit together. */
function leastTimes(
  counts: readonly (readonly [times: number, terms: number, entries: number])[],
  most: UsesLimit,
): Omit<TermsOfLength, "each"> {
  let [terms, entries] = [0, 0];
  const left = counts.findIndex((row) => {
    terms += row[1];
    entries += row[2];
    return terms > most.terms || entries > most.entries;
  });
  const rest = left < 0 ? [] : counts.slice(left);
  return {
    least: (rest[0]?.[0] ?? 0) + 1,
    unlisted: rest.reduce((sum, row) => sum + row[1], 0),
  };
}

async function eachUse(
  connection: DuckDBConnection,
  { n, least, spelt }: { readonly n: number; readonly least: number; readonly spelt: readonly string[] },
  visit: VisitUse,
): Promise<void> {
  const key = columns.slice(0, n);
  const result = await connection.stream(
    `SELECT ${key.join()}, post, sentence, voice, count(*)::INTEGER AS times
     FROM runs SEMI JOIN (SELECT ${key.join()} FROM totals WHERE times >= ${least}) kept USING (${key.join()})
     GROUP BY ALL ORDER BY ALL`,
  );
  let [term, last] = ["", ""];
  for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
    const values = Array.from({ length: n + 4 }, (_, i) => chunk?.getColumnValues(i) as number[]);
    const places = values.slice(0, n);
    const [posts = [], sentences = [], voices = [], times = []] = values.slice(n);
    for (let row = 0; row < chunk.rowCount; row++) {
      const numbers = places.map((column) => column[row] ?? -1);
      const now = numbers.join();
      if (now !== last) [term, last] = [numbers.map((place) => spelt[place] ?? "").join(" "), now];
      visit(term, posts[row] ?? 0, sentences[row] ?? 0, voices[row] ?? 0, times[row] ?? 0);
    }
  }
}

/** A table of texts with their places. */
async function list(connection: DuckDBConnection, name: string, texts: readonly string[]): Promise<void> {
  await connection.run(`CREATE TEMP TABLE ${name} (place INTEGER, value VARCHAR)`);
  const appender = await connection.createAppender(name);
  texts.forEach((text, place) => {
    appender.appendInteger(place);
    appender.appendVarchar(text);
    appender.endRow();
  });
  appender.closeSync();
}
