import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as wasm from "@duckdb/duckdb-wasm/blocking";
import { expect, test } from "vitest";
import { hitsFrom, hitsStatement } from "../../src/analysis/concordance/index-sql.ts";
import { loadedDefaults, query } from "./loaded-corpus.ts";

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("@duckdb/duckdb-wasm"));

const questions = [
  `SELECT p.post_id, p.camp, p.title, p.words, count(*)::INTEGER AS tokens,
          count(*) FILTER (WHERE t.is_word AND t.voice = 'own')::INTEGER AS own, max(length(t.form))::INTEGER AS longest
   FROM posts p JOIN tokens t USING (post_id) GROUP BY ALL ORDER BY p.post_id`,
  "SELECT finding_id, strength, estimate, low, high, text, len(evidence)::INTEGER AS evidence FROM findings ORDER BY finding_id",
  "SELECT post_id, published::VARCHAR AS day, md5(text) AS hash FROM posts ORDER BY post_id",
  "SELECT term, sum(count)::INTEGER AS n FROM term_counts GROUP BY term ORDER BY n DESC, term LIMIT 200",
];

/** The DuckDB that browsers run. */
async function browserDuckdb(): Promise<wasm.DuckDBBindings> {
  const db = await wasm.createDuckDB(
    {
      mvp: {
        mainModule: join(dist, "duckdb-mvp.wasm"),
        mainWorker: join(dist, "duckdb-node-mvp.worker.cjs"),
      },
      eh: { mainModule: join(dist, "duckdb-eh.wasm"), mainWorker: join(dist, "duckdb-node-eh.worker.cjs") },
    },
    new wasm.VoidLogger(),
    wasm.NODE_RUNTIME,
  );
  await db.instantiate();
  return db;
}

/** Its answers, from the bytes of the file. */
async function ask(file: string): Promise<{ version: string; answers: unknown[] }> {
  const db = await browserDuckdb();
  db.registerFileBuffer("corpus.duckdb", new Uint8Array(await readFile(file)));
  const connection = db.connect();
  connection.query("ATTACH 'corpus.duckdb' AS corpus (READ_ONLY)");
  connection.query("USE corpus");
  const answers = questions.map((sql) =>
    connection
      .query(sql)
      .toArray()
      .map((row: { toJSON(): unknown }) => row.toJSON()),
  );
  connection.close();
  return { version: db.getVersion(), answers };
}

test("DuckDB-Wasm 1.29.0 opens the corpus and answers as the native DuckDB does", async () => {
  const { file } = await loadedDefaults();
  const { version, answers } = await ask(file);
  expect(version).toBe("v1.1.1");
  expect(answers).toEqual(await Promise.all(questions.map((sql) => query(file, sql))));
  expect(answers.map((rows) => (rows as unknown[]).length > 0)).toEqual(questions.map(() => true));
});

test("DuckDB-Wasm 1.29.0 finds words near one another in the word index", async () => {
  const connection = (await browserDuckdb()).connect();
  const one = [{ low: 1, high: 1 }];
  const other = [{ low: 2, high: 2 }];
  // One post: 1 . 2 2 in a sentence, 1 in the next.
  connection.query("ATTACH ':memory:' AS words");
  connection.query(
    "CREATE TABLE words.places (type INT, place INT, post INT, sentence INT, voice VARCHAR, step INT)",
  );
  connection.query(
    "INSERT INTO words.places VALUES (1,0,0,1,'own',0), (2,2,0,1,'own',1), (2,3,0,1,'own',2), (1,4,0,2,'own',23)",
  );
  const near = { words: [other], within: 3, isAfter: false };
  const hits = (asked: Parameters<typeof hitsStatement>[0]): unknown[] => {
    connection.query(hitsStatement(asked, { voices: ["own"], posts: [0] }));
    const rows = connection.query(hitsFrom(0, 10)).toArray();
    return rows.map((row: { toJSON(): unknown }) => row.toJSON());
  };
  expect(hits({ words: [one], near: [near] })).toEqual([
    { place: 0, post: 0, sentence: 1, tokens: 3, gaps: "1 2" },
  ]);
  expect(hits({ words: [one], near: [near, { ...near, isAfter: true }] })).toEqual([
    { place: 0, post: 0, sentence: 1, tokens: 4, gaps: "1 2 3 3" },
  ]);
  expect(hits({ words: [other], near: [{ words: [one], within: 3, isAfter: true }] })).toEqual([]);
  connection.close();
});
