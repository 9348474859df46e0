import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as wasm from "@duckdb/duckdb-wasm/blocking";
import { expect, test } from "vitest";
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

/** The answers of the DuckDB that browsers run, from the bytes of the file. */
async function ask(file: string): Promise<{ version: string; answers: unknown[] }> {
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
