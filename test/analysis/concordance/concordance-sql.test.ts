import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { inOrder } from "../../../loaders/write/write-duckdb.ts";
import { concordanceSql } from "../../../src/analysis/concordance/concordance-sql.ts";
import { findNodes, type Heard } from "../../../src/analysis/concordance/find-nodes.ts";
import { loadedDefaults } from "../../contract/loaded-corpus.ts";
import { ask, everything } from "./told-tokens.ts";

const { corpus, file } = await loadedDefaults();
const tokens = inOrder(corpus.tokens, ["post_id", "position"]);
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run(`ATTACH '${file}' AS corpus (READ_ONLY)`);

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

async function bothFind(text: string, heard: Heard, caseSensitive = false) {
  const query = ask(text, caseSensitive);
  const { sql, params } = concordanceSql(query, heard);
  const rows = await connection.runAndReadAll(sql, [...params]);
  const pure = findNodes(query, tokens, heard).map(({ post_id, sentence_id, position }) => ({
    ...{ post_id, sentence_id, position },
  }));
  return { database: rows.getRowObjectsJson(), pure };
}

const voices: readonly Heard[] = [
  everything,
  { voice: "own", headings: false },
  { voice: "quoted", headings: true },
];

test.each([
  "the",
  "The",
  "of the",
  "in the *",
  "*'s",
  "*ing",
  "un*d",
  "he|she|they",
  "we|they are|have|will",
  "/^[aeiou].*s$/",
  "/(ed|ing)$/ the|a",
  "/^\\d/",
  "* * * *",
  "50_",
])("concordanceSql(%j) finds in the database what findNodes finds, in every voice and case", async (text) => {
  for (const heard of voices)
    for (const caseSensitive of [false, true]) {
      const { database, pure } = await bothFind(text, heard, caseSensitive);
      expect(database).toEqual(pure);
    }
});

test("the queries tried do find something, and capitals make a difference", async () => {
  for (const text of ["of the", "*'s", "/^[aeiou].*s$/", "he|she|they"])
    expect((await bothFind(text, everything)).database.length).toBeGreaterThan(3);
  const [any, capital] = [await bothFind("The", everything), await bothFind("The", everything, true)];
  expect(any.database.length).toBeGreaterThan(capital.database.length);
  expect(capital.database.length).toBeGreaterThan(0);
});

test("concordanceSql(query) agrees on phrases cut from the posts, with stars put in anywhere", async () => {
  const words = tokens.filter((token) => token.is_word);
  const place = fc.integer({ min: 0, max: words.length - 4 });
  const phrase = fc.tuple(
    place,
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 0, max: 4 }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(phrase, async ([from, length, star, caseSensitive]) => {
      const forms = words.slice(from, from + length).map(({ form }) => form);
      const text = forms.map((form) => `${form.slice(0, star)}*${form.slice(star + 2)}`).join(" ");
      const { database, pure } = await bothFind(text, everything, caseSensitive);
      expect(database).toEqual(pure);
    }),
    { numRuns: 60 },
  );
});

test("a word of one post is found as often as the term counts say", async () => {
  for (const n of [1, 2, 3]) {
    const counted = new Map<string, number>();
    for (const row of corpus.term_counts)
      if (row.n === n) counted.set(row.term, (counted.get(row.term) ?? 0) + row.count);
    const [term = "", count = 0] = [...counted].sort((a, b) => b[1] - a[1])[0] ?? [];
    expect((await bothFind(term, everything)).pure).toHaveLength(count);
  }
});

test("concordanceSql(query) holds nothing that was typed", () => {
  const { sql, params } = concordanceSql(ask("o'clock'--|x* /y/"), everything, "mine");
  expect(sql).toMatchInlineSnapshot(`
    "SELECT t0.post_id, t0.sentence_id, t0.position
    FROM mine AS t0
    JOIN mine AS t1
      ON t1.post_id = t0.post_id AND t1.position = t0.position + 1
      AND t1.sentence_id = t0.sentence_id AND t1.voice = t0.voice
      AND t1.is_word AND ((length(t1.norm) <= 64 AND regexp_matches(t1.norm, ?, 'i')))
    WHERE t0.is_word AND t0.voice IN ('own', 'direct', 'mixed', 'indirect', 'block', 'imagined', 'scare', 'title', 'heading') AND (t0.norm = ? OR t0.norm LIKE ? ESCAPE '\\')
    ORDER BY t0.post_id, t0.position"
  `);
  expect(params).toEqual(["y", "o'clock", "x%"]);
});
