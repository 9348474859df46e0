import { type Corpus, type SqlType, type Table, type TableName, tables } from "../../src/domain/tables.ts";
import {
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBListValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  VARCHAR,
} from "./duckdb.ts";
import { newDatabase } from "./new-database.ts";
import { literal } from "./sql-literal.ts";
import type { StagedWords } from "./staged-words.ts";

const types: Readonly<Record<SqlType, DuckDBType>> = {
  VARCHAR,
  INTEGER,
  DOUBLE,
  BOOLEAN,
  DATE,
  "VARCHAR[]": LIST(VARCHAR),
};

/** Packed numbers keep in the place of a missing one whatever memory held; plain ones do not. */
const missingAsZero = (type: SqlType): string =>
  type.startsWith("VARCHAR") ? "" : " USING COMPRESSION uncompressed";

const chunkRows = 2048;
const dayMs = 86_400_000;

/**
 * Writes every table of the contract to a DuckDB file that DuckDB 1.1 and newer, the browser's included, can
 * open. Rows are put in each table's total order and written by one thread: the same rows give the same bytes. Where
 * `words` are staged, tokens and term counts come from there, without the words of posts that are not published in full
 * where `share` asks for that.
 */
export async function writeDuckdb(
  corpus: Corpus,
  target: string,
  { words = null, share = false }: { readonly words?: StagedWords | null; readonly share?: boolean } = {},
): Promise<void> {
  await newDatabase(target, "corpus", async (connection) => {
    for (const name of Object.keys(tables) as TableName[]) await writeTable(connection, name, corpus[name]);
    if (words !== null) await writeWords(connection, words, share);
  });
}

/** Fills tokens and term counts from the stage; by one thread a join keeps the order of its first table. */
async function writeWords(connection: DuckDBConnection, words: StagedWords, share: boolean): Promise<void> {
  await connection.run(`ATTACH ${literal(words.path)} AS stage (READ_ONLY)`);
  await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  const withheld = share
    ? "SELECT post_id FROM corpus.posts WHERE publish <> 'full'"
    : "SELECT NULL::VARCHAR LIMIT 0";
  const post = `JOIN (SELECT id, post_id, post_id IN (${withheld}) AS withheld FROM stage.posts) p ON p.id = t.post`;
  const text = (column: string) =>
    share ? `CASE WHEN p.withheld THEN '' ELSE f.${column} END` : `f.${column}`;
  const voice = "JOIN stage.voices v ON v.id = t.voice";
  await connection.run(`INSERT INTO corpus.tokens
    SELECT p.post_id, concat(p.post_id, ':', t.sentence), t.position, t.char_start, t.char_end,
      ${text("form")}, ${text("norm")}, ${text("lemma")}, f.is_word, v.voice
    FROM stage.tokens t ${post} JOIN stage.forms f ON f.id = t.form ${voice}
    ${words.inOrder ? "" : "ORDER BY p.post_id, t.position"}`);
  const term = "concat_ws(' ', a.norm, b.norm, c.norm)";
  await connection.run(`INSERT INTO corpus.term_counts
    SELECT p.post_id, v.voice, t.n, ${term}, t.count
    FROM stage.terms t ${post} ${voice} JOIN stage.norms a ON a.id = t.first
    JOIN stage.norms b ON b.id = t.second JOIN stage.norms c ON c.id = t.third
    ${share ? "WHERE NOT p.withheld" : ""} ${words.inOrder ? "" : "ORDER BY p.post_id, v.voice, t.n, 4"}`);
  await connection.run("DETACH stage");
}

async function writeTable(
  connection: DuckDBConnection,
  name: TableName,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const table: Table = tables[name];
  const columns = Object.entries(table.columns);
  const definition = columns.map(
    ([column, { type, nullable }]) => `"${column}" ${type}${nullable ? missingAsZero(type) : " NOT NULL"}`,
  );
  await connection.run(`CREATE TABLE corpus.${name} (${definition.join(", ")})`);
  const sorted = inOrder(rows, table.order);
  const appender = await connection.createAppender(name, "main", "corpus");
  for (let start = 0; start < sorted.length; start += chunkRows) {
    const part = sorted.slice(start, start + chunkRows);
    const chunk = DuckDBDataChunk.create(
      columns.map(([, { type }]) => types[type]),
      part.length,
    );
    chunk.setColumns(columns.map(([column, { type }]) => part.map((row) => toDuckdb(row[column], type))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function toDuckdb(value: unknown, type: SqlType): DuckDBValue {
  if (value === null || value === undefined) return null;
  if (type === "DATE") return new DuckDBDateValue(Date.parse(`${value}T00:00:00Z`) / dayMs);
  if (type === "VARCHAR[]") return new DuckDBListValue(value as string[]);
  return value as DuckDBValue;
}

/** Rows in ascending order of the given columns, missing values first; text compares by code unit. */
export function inOrder<R extends Readonly<Record<string, unknown>>>(
  rows: readonly R[],
  order: readonly string[],
): R[] {
  return [...rows].sort((a, b) => {
    for (const column of order) {
      const difference = compare(a[column], b[column]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  return (a as string | number) < (b as string | number) ? -1 : 1;
}
