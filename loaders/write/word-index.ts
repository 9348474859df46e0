import { open } from "node:fs/promises";
import { mostTypes, tokenBits, tokenBytes } from "../../src/domain/reading-token.ts";
import type { Row } from "../../src/domain/tables.ts";
import { voices } from "../../src/domain/voice.ts";
import type { DuckDBConnection } from "./duckdb.ts";
import { newDatabase } from "./new-database.ts";
import { replaceFile } from "./replace-file.ts";
import { literal } from "./sql-literal.ts";
import type { StagedWords } from "./staged-words.ts";

/** Where the word index of a corpus stands. */
export interface WordIndexFiles {
  readonly tables: string;
  readonly reading: string;
}

/**
 * Writes the words of a large corpus once more, for a page that looks words up without fetching the corpus: a database
 * whose tables stand in the order in which they are asked, so that few of their blocks are read, and beside it every token in
 * reading order, four bytes each (`src/domain/reading-token.ts`), so that what stands at a place is read by itself. Words are
 * numbered by norm and form (their type), tokens by post and position (their place). Posts that are not published in full are
 * left out.
 *
 * | table | columns | order |
 * |---|---|---|
 * | posts | post, post_id, first (place of its first token), tokens | post |
 * | heard | post, voice, words | post |
 * | types | type, form, norm, is_word, count | type |
 * | uses | type, voice, count; words alone | type |
 * | places | type, place, post, sentence, voice; words alone | type, place |
 */
export async function writeWordIndex(
  posts: readonly Pick<Row<"posts">, "post_id" | "publish">[],
  words: StagedWords,
  { tables, reading }: WordIndexFiles,
): Promise<void> {
  const hidden = posts.filter(({ publish }) => publish !== "full").map(({ post_id }) => literal(post_id));
  await newDatabase(tables, "words", async (connection) => {
    await connection.run(`ATTACH ${literal(words.path)} AS stage (READ_ONLY)`);
    for (const statement of statements(hidden)) await connection.run(statement);
    await replaceFile(reading, (path) => writeReading(connection, path));
  });
}

async function writeReading(connection: DuckDBConnection, path: string): Promise<void> {
  const types = await connection.runAndReadAll("SELECT count(*)::INTEGER FROM words.types");
  const count = Number(types.getRows()[0]?.[0]);
  if (count > mostTypes) throw new Error(`${count} different words; at most ${mostTypes} can be indexed`);
  const file = await open(path, "w");
  try {
    const result = await connection.stream("SELECT token FROM placed ORDER BY place");
    for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
      const bytes = Buffer.alloc(chunk.rowCount * tokenBytes);
      chunk.getColumnValues(0).forEach((token, i) => {
        bytes.writeUInt32LE(Number(token), i * tokenBytes);
      });
      await file.write(bytes);
    }
  } finally {
    await file.close();
  }
}

const statements = (hidden: readonly string[]): string[] => [
  `CREATE TEMP TABLE kept AS
   SELECT id, post_id, (row_number() OVER (ORDER BY post_id) - 1)::INTEGER AS post FROM stage.posts
   ${hidden.length === 0 ? "" : `WHERE post_id NOT IN (${hidden.join()})`}`,
  `CREATE TEMP TABLE counted AS
   SELECT t.form, count(*)::INTEGER AS count FROM stage.tokens t JOIN kept k ON k.id = t.post GROUP BY t.form`,
  `CREATE TEMP TABLE numbered AS
   SELECT f.id, f.form, f.norm, f.is_word, c.count,
     (row_number() OVER (ORDER BY f.norm, f.form, f.is_word) - 1)::INTEGER AS type
   FROM stage.forms f JOIN counted c ON c.form = f.id`,
  `CREATE TEMP TABLE placed AS
   SELECT (row_number() OVER reading - 1)::INTEGER AS place, k.post, t.sentence, n.type, n.is_word, v.voice,
     (n.type::BIGINT * ${tokenBits.type} + (list_position([${voices.map(literal)}], v.voice) - 1) * ${tokenBits.voice}
       + (lag(k.post) OVER reading IS DISTINCT FROM k.post OR lag(t.sentence) OVER reading <> t.sentence)::INTEGER * ${tokenBits.starts}
       + (t.char_start > lag(t.char_end, 1, 0) OVER reading)::INTEGER * ${tokenBits.spaced})::UINTEGER AS token
   FROM stage.tokens t JOIN kept k ON k.id = t.post JOIN numbered n ON n.id = t.form
   JOIN stage.voices v ON v.id = t.voice WINDOW reading AS (ORDER BY k.post, t.position)`,
  `CREATE TABLE words.posts AS
   SELECT k.post, k.post_id, min(p.place)::INTEGER AS first, count(*)::INTEGER AS tokens
   FROM kept k JOIN placed p USING (post) GROUP BY ALL ORDER BY k.post`,
  `CREATE TABLE words.heard AS
   SELECT post, voice, count(*)::INTEGER AS words FROM placed WHERE is_word GROUP BY ALL ORDER BY post, voice`,
  "CREATE TABLE words.types AS SELECT type, form, norm, is_word, count FROM numbered ORDER BY type",
  `CREATE TABLE words.uses AS
   SELECT type, voice, count(*)::INTEGER AS count FROM placed WHERE is_word GROUP BY ALL ORDER BY type, voice`,
  `CREATE TABLE words.places AS
   SELECT type, place, post, sentence, voice FROM placed WHERE is_word ORDER BY type, place`,
];
