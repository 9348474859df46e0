import { mostTypes, tokenOf } from "../../../src/domain/reading-token.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { voices } from "../../../src/domain/voice.ts";
import { WordSteps } from "../../../src/domain/word-steps.ts";
import { appendColumns, type ColumnValues } from "../duckdb/append-columns.ts";
import {
  BOOLEAN,
  type DuckDBConnection,
  type DuckDBType,
  ENUM8,
  INTEGER,
  VARCHAR,
} from "../duckdb/duckdb.ts";
import { fillDatabase } from "../duckdb/fill-database.ts";
import { type ReadingOrder, tokenNumbers } from "./reading-order.ts";
import { TokenFile } from "./token-file.ts";
import { type TypeList, typesOf } from "./type-list.ts";
import { WordPlaces } from "./word-places.ts";

/** Where the word index of a corpus stands. */
export interface WordIndexFiles {
  readonly tables: string;
  readonly reading: string;
}

export interface WordIndexOptions {
  /** Places that are sorted at once, as many as goes fast unless it is told. */
  readonly atOnce?: number;
}

/** A voice as its place among `voices`; its column holds text, which DuckDB makes of it. */
const voice = ENUM8(voices);

const tables = {
  posts: { post: INTEGER, post_id: VARCHAR, first: INTEGER, tokens: INTEGER },
  heard: { post: INTEGER, voice, words: INTEGER },
  types: { type: INTEGER, form: VARCHAR, norm: VARCHAR, is_word: BOOLEAN, count: INTEGER },
  uses: { type: INTEGER, voice, count: INTEGER },
  places: { type: INTEGER, place: INTEGER, post: INTEGER, sentence: INTEGER, voice, step: INTEGER },
} as const;

/**
 * Writes the words of a large corpus once more, for a page that looks words up without fetching the corpus. The tables of the database
 * stand in the order in which they are asked, so that few of their blocks are read. Beside it stands a file with every token in reading
 * order, four bytes each (`src/domain/reading-token.ts`), so that what stands at a place is read by itself.
 *
 * Words are numbered by norm and form (their type), tokens by post and position (their place). Posts that are not published in full are
 * left out. Throws where there are more types than a token has room for.
 *
 * | table | columns | order |
 * |---|---|---|
 * | posts | post, post_id, first (place of its first token), tokens | post |
 * | heard | post, voice, words | post |
 * | types | type, form, norm, is_word, count | type |
 * | uses | type, voice, count; words alone | type |
 * | places | type, place, post, sentence, voice, step (`src/domain/word-steps.ts`); words alone | type, place |
 */
export async function writeWordIndex(
  posts: readonly Pick<Row<"posts">, "post_id" | "publish">[],
  reading: ReadingOrder,
  files: WordIndexFiles,
  { atOnce }: WordIndexOptions = {},
): Promise<void> {
  const kept = keptPosts(posts, reading);
  const tokens = await countTokens(reading, kept);
  const types = typesOf(reading.forms, tokens.ofForm);
  if (types.list.length > mostTypes)
    throw new Error(`${types.list.length} different words; at most ${mostTypes} can be indexed`);
  const starts = startsOf(tokens.ofPost);
  const places = new WordPlaces(`${files.tables}.${process.pid}.places`, types.words, atOnce);
  try {
    await fillDatabase(files.tables, "words", async (connection) => {
      const counts = await writeReading(reading, { kept, types, starts, places, path: files.reading });
      await fill(connection, { kept, types, starts, places, counts });
    });
  } finally {
    places.close();
  }
}

/** The posts that are indexed, in order, and the place of each post of the reading order among them; -1 for those left out. */
interface KeptPosts {
  readonly ids: readonly string[];
  readonly placeOf: Int32Array;
}

function keptPosts(
  posts: readonly Pick<Row<"posts">, "post_id" | "publish">[],
  reading: ReadingOrder,
): KeptPosts {
  const hidden = new Set(posts.filter(({ publish }) => publish !== "full").map(({ post_id }) => post_id));
  const ids = reading.posts.filter((id) => !hidden.has(id)).sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  return { ids, placeOf: Int32Array.from(reading.posts, (id) => places.get(id) ?? -1) };
}

/** Tokens of each form and of each post that is kept. */
async function countTokens({ rows, forms }: ReadingOrder, { ids, placeOf }: KeptPosts) {
  const [ofForm, ofPost] = [new Int32Array(forms.length), new Int32Array(ids.length)];
  for await (const row of rows())
    for (let at = 0; at < row.length; at += tokenNumbers) {
      const post = placeOf[row[at] ?? 0] ?? -1;
      if (post < 0) continue;
      addOne(ofPost, post);
      addOne(ofForm, row[at + 3] ?? 0);
    }
  return { ofForm, ofPost };
}

/** Place of the first token of each post, and after the last of them all tokens. */
function startsOf(tokens: Int32Array): Int32Array {
  const starts = new Int32Array(tokens.length + 1);
  tokens.forEach((count, post) => {
    starts[post + 1] = (starts[post] ?? 0) + count;
  });
  return starts;
}

/** Words of each voice, by post and by type. */
interface VoiceCounts {
  readonly heard: Int32Array;
  readonly uses: Int32Array;
}

interface Indexed {
  readonly kept: KeptPosts;
  readonly types: TypeList;
  readonly starts: Int32Array;
  readonly places: WordPlaces;
}

/** Writes every token at its place, hands the places of words on and counts them. */
async function writeReading(
  reading: ReadingOrder,
  { kept, types, starts, places, path }: Indexed & { readonly path: string },
): Promise<VoiceCounts> {
  const heard = new Int32Array(kept.ids.length * voices.length);
  const uses = new Int32Array(types.list.length * voices.length);
  const voiceOf = Int32Array.from(reading.voices, (voice) => (voices as readonly string[]).indexOf(voice));
  const file = new TokenFile(path);
  const steps = new WordSteps();
  let [post, place, sentence] = [-1, 0, -1];
  try {
    for await (const row of reading.rows())
      for (let at = 0; at < row.length; at += tokenNumbers) {
        const of = kept.placeOf[row[at] ?? 0] ?? -1;
        if (of < 0) continue;
        const isNew = of !== post;
        if (isNew) [post, place] = [of, starts[of] ?? 0];
        const startsSentence = isNew || row[at + 1] !== sentence;
        sentence = row[at + 1] ?? 0;
        const voice = voiceOf[row[at + 2] ?? 0] ?? 0;
        const type = types.typeOf[row[at + 3] ?? 0] ?? 0;
        file.put(place, tokenOf({ type, voice, starts: startsSentence, spaced: row[at + 4] === 1 }));
        if (types.isWord[type] === 1) {
          addOne(heard, post * voices.length + voice);
          addOne(uses, type * voices.length + voice);
          places.add(type, place, post, sentence, voice, steps.next(post, sentence, voice));
        }
        place += 1;
      }
    file.flush();
  } finally {
    file.close();
  }
  return { heard, uses };
}

const addOne = (counts: Int32Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1;
};

async function fill(
  connection: DuckDBConnection,
  { kept, types, starts, places, counts }: Indexed & { readonly counts: VoiceCounts },
): Promise<void> {
  const sizeOf = (post: number): number => (starts[post + 1] ?? 0) - (starts[post] ?? 0);
  const posts = kept.ids.map((_, post) => post).filter((post) => sizeOf(post) > 0);
  await table(connection, "posts", [
    [
      posts,
      posts.map((post) => kept.ids[post] ?? ""),
      posts.map((post) => starts[post] ?? 0),
      posts.map(sizeOf),
    ],
  ]);
  await table(connection, "heard", [byVoice(counts.heard)]);
  await table(connection, "types", [
    [
      types.list.map((_, type) => type),
      types.list.map(({ form }) => form),
      types.list.map(({ norm }) => norm),
      types.list.map(({ is_word }) => is_word),
      types.list.map(({ count }) => count),
    ],
  ]);
  await table(connection, "uses", [byVoice(counts.uses)]);
  await table(connection, "places", placeColumns(places));
}

/** Places of voices in the order of their names. */
const voicesByName = voices.map((_, voice) => voice).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

function nameOf(voice: number): string {
  return voices[voice] ?? "own";
}

/** What is counted, the voice and how often, in order; nothing for a voice that is not heard. */
function byVoice(counts: Int32Array): ColumnValues[] {
  const [of, heard, times]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < counts.length; at += voices.length)
    for (const voice of voicesByName) {
      const count = counts[at + voice] ?? 0;
      if (count === 0) continue;
      of.push(at / voices.length);
      heard.push(voice);
      times.push(count);
    }
  return [Int32Array.from(of), Uint8Array.from(heard), Int32Array.from(times)];
}

function* placeColumns(places: WordPlaces): Generator<ColumnValues[]> {
  for (const { type, place, post, sentence, voice, step } of places.sorted())
    yield [type, place, post, sentence, Uint8Array.from(voice), step];
}

/** Makes a table and fills it with lots of rows in columns. */
async function table(
  connection: DuckDBConnection,
  name: keyof typeof tables,
  lots: Iterable<readonly ColumnValues[]>,
): Promise<void> {
  const columns: [string, DuckDBType][] = Object.entries(tables[name]);
  const definition = columns.map(([column, type]) => `"${column}" ${type === voice ? VARCHAR : type}`);
  await connection.run(`CREATE TABLE words.${name} (${definition.join(", ")})`);
  const appender = await connection.createAppender(name, "main", "words");
  const types = columns.map(([, type]) => type);
  for (const lot of lots) appendColumns(appender, types, lot);
  appender.closeSync();
}
