import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { loadFolder } from "../../loaders/load-folder.ts";
import type { Measured } from "../../loaders/measure.ts";
import { type Corpus, type Row, type TableName, tables } from "../../src/domain/tables.ts";

/** A contest folder loaded into a fresh folder. */
export interface Loaded {
  readonly folder: string;
  readonly file: string;
  readonly measured: Measured;
  /** The tables as they stand in the file. */
  readonly corpus: Corpus;
}

/** Loads a contest folder and reads its tables back from the file, so that tests see what was written. */
export async function load(data: string): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), "loaded-"));
  const file = join(folder, "corpus.duckdb");
  const measured = await loadFolder(data, file);
  return { folder, file, measured, corpus: await readCorpus(file) };
}

/** Rows of a query over a corpus file, as DuckDB gives them natively; days and lists as their JSON. */
export async function query(file: string, sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(file, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Every table of a corpus file. */
export async function readCorpus(file: string): Promise<Corpus> {
  const read = async <T extends TableName>(name: T) =>
    (await query(file, `SELECT * FROM ${name}`)) as unknown as readonly Row<T>[];
  const names = Object.keys(tables) as TableName[];
  const filled = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(filled) as unknown as Corpus;
}

let five: Promise<Loaded> | undefined;

/** The five default posts, loaded once a test file. */
export const loadedDefaults = (): Promise<Loaded> => {
  five ??= load("data");
  return five;
};
