import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadedDefaults, query } from "./loaded-corpus.ts";

const { corpus, file } = await loadedDefaults();
const notebook = await readFile("src/notebooks/how-much-is-quoted.md", "utf8");
const queries = [...notebook.matchAll(/```sql id=(\w+) echo\n([\s\S]*?)```/g)].map(
  ([, id = "", sql = ""]) => [id, sql.replaceAll("corpus.", "")] as const,
);
const rowsOf = (id: string) => query(file, queries.find(([name]) => name === id)?.[1] ?? "");

test("the worked notebook counts the sentences with somebody else's words that Voices counts", async () => {
  const matrix = corpus.findings.find(({ finding_id }) => finding_id === "voices.matrix");
  const rows = await rowsOf("rows");
  const sum = (key: string) => rows.reduce((total, row) => total + Number(row[key]), 0);
  expect(sum("quoted")).toBe(matrix?.estimate);
  expect(sum("quoted")).toBeGreaterThan(0);
  expect(sum("sentences")).toBe(corpus.sentences.length);
  expect(await rowsOf("evidence")).toHaveLength(sum("quoted"));
});
