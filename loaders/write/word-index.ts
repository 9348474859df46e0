import type { Row } from "../../src/domain/tables.ts";
import { newDatabase } from "./new-database.ts";
import { literal } from "./sql-literal.ts";
import type { StagedWords } from "./staged-words.ts";

/**
 * Writes the words of a large corpus once more, for a page that looks words up without fetching the corpus: a database
 * whose tables stand in the order in which they are asked, so that few of their blocks are read. Words are numbered by
 * norm and form, tokens by post and position (their place). Posts that are not published in full are left out.
 *
 * | table | columns | order |
 * |---|---|---|
 * | posts | post, post_id, first (place of its first token), tokens | post |
 * | heard | post, voice, words | post |
 * | types | type, form, norm, is_word, count | type |
 * | tokens | place, word (twice the type, and one more after a space) | place |
 * | places | type, place, post, sentence, voice; words alone | type, place |
 */
export async function writeWordIndex(
  posts: readonly Pick<Row<"posts">, "post_id" | "publish">[],
  words: StagedWords,
  target: string,
): Promise<void> {
  const hidden = posts.filter(({ publish }) => publish !== "full").map(({ post_id }) => literal(post_id));
  await newDatabase(target, "words", async (connection) => {
    await connection.run(`ATTACH ${literal(words.path)} AS stage (READ_ONLY)`);
    for (const statement of statements(hidden)) await connection.run(statement);
  });
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
     (2 * n.type + (t.char_start > lag(t.char_end, 1, 0) OVER reading)::INTEGER)::INTEGER AS word
   FROM stage.tokens t JOIN kept k ON k.id = t.post JOIN numbered n ON n.id = t.form
   JOIN stage.voices v ON v.id = t.voice WINDOW reading AS (ORDER BY k.post, t.position)`,
  `CREATE TABLE words.posts AS
   SELECT k.post, k.post_id, min(p.place)::INTEGER AS first, count(*)::INTEGER AS tokens
   FROM kept k JOIN placed p USING (post) GROUP BY ALL ORDER BY k.post`,
  `CREATE TABLE words.heard AS
   SELECT post, voice, count(*)::INTEGER AS words FROM placed WHERE is_word GROUP BY ALL ORDER BY post, voice`,
  "CREATE TABLE words.types AS SELECT type, form, norm, is_word, count FROM numbered ORDER BY type",
  "CREATE TABLE words.tokens AS SELECT place, word FROM placed ORDER BY place",
  `CREATE TABLE words.places AS
   SELECT type, place, post, sentence, voice FROM placed WHERE is_word ORDER BY type, place`,
];
