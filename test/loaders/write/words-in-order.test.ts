import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { encodeWords } from "../../../loaders/map/encode-words.ts";
import { fillDatabase } from "../../../loaders/write/duckdb/fill-database.ts";
import { definitionOf, writeWords } from "../../../loaders/write/duckdb/write-duckdb.ts";
import { WordStage } from "../../../loaders/write/words/staged-words.ts";
import { tables } from "../../../src/domain/tables.ts";

/** Rows of a group of DuckDB's, and a few more: what is left of one group is a small chunk of its own. */
const overGroup = 122_880 + 10;

const tokensOf = (post_id: string, size: number) =>
  Array.from({ length: size }, (_, position) => {
    const word = `w${position % 700}`;
    return {
      post_id,
      sentence_id: `${post_id}:${Math.floor(position / 20)}`,
      position,
      char_start: 5 * position,
      char_end: 5 * position + word.length,
      form: word,
      norm: word,
      lemma: word,
      is_word: true,
      voice: "own",
    };
  });

test("writeWords(connection, words) keeps words in order where DuckDB reads them in chunks of few", async () => {
  const folder = await mkdtemp(join(tmpdir(), "words-in-order-"));
  try {
    const stage = await WordStage.open(join(folder, "words.stage"));
    for (const [post_id, size] of [
      ["a", overGroup],
      ["b", overGroup],
      ["c", 3000],
    ] as const)
      stage.add(encodeWords([{ post_id, tokens: tokensOf(post_id, size) }]), () => true);
    const words = await stage.close();
    const disordered = await fillDatabase(join(folder, "words.duckdb"), "corpus", async (connection) => {
      for (const name of ["tokens", "term_counts"] as const)
        await connection.run(`CREATE TABLE corpus.${name} (${definitionOf(name)})`);
      await writeWords(connection, words);
      const key = `row(${tables.tokens.order.join()})`;
      const found = await connection.runAndReadAll(
        `SELECT ${key} FROM (SELECT *, lag(${key}) OVER (ORDER BY rowid) AS last FROM corpus.tokens) WHERE ${key} <= last`,
      );
      return found.getRowsJson();
    });
    expect(disordered).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
