import { rm } from "node:fs/promises";
import {
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  VARCHAR,
} from "@duckdb/node-api";
import { type Corpus, type SqlType, type Table, type TableName, tables } from "../../src/domain/tables.ts";
import { replaceFile } from "./replace-file.ts";

const types: Readonly<Record<SqlType, DuckDBType>> = {
  VARCHAR,
  INTEGER,
  DOUBLE,
  BOOLEAN,
  DATE,
  "VARCHAR[]": LIST(VARCHAR),
};

/**
 * Compressions that give other bytes for the same values: FSST picks a random sample, ALP leaves memory as it was
 * between its values.
 */
const irregular = ["fsst", "alp", "alprd"];

const chunkRows = 2048;
const dayMs = 86_400_000;

/**
 * Writes every table of the contract to a DuckDB file that DuckDB 1.1 and newer, the browser's included, can
 * open. Rows are put in each table's total order and written by one thread: the same rows give the same bytes.
 */
export async function writeDuckdb(corpus: Corpus, target: string): Promise<void> {
  await replaceFile(target, async (path) => {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
    const connection = await instance.connect();
    try {
      await connection.run(`SET disabled_compression_methods = '${irregular.join()}'`);
      await connection.run(`ATTACH '${path.replaceAll("'", "''")}' AS corpus (STORAGE_VERSION 'v1.0.0')`);
      for (const name of Object.keys(tables) as TableName[]) await writeTable(connection, name, corpus[name]);
      await connection.run("CHECKPOINT corpus");
      await connection.run("DETACH corpus");
    } finally {
      connection.closeSync();
      instance.closeSync();
      await rm(`${path}.wal`, { force: true });
    }
  });
}

async function writeTable(
  connection: DuckDBConnection,
  name: TableName,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const table: Table = tables[name];
  const columns = Object.entries(table.columns);
  const definition = columns.map(
    ([column, { type, nullable }]) => `"${column}" ${type}${nullable ? "" : " NOT NULL"}`,
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
