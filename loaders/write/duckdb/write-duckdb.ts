import { type Row, type SqlType, type Table, type TableName, tables } from "../../../src/domain/tables.ts";
import { blanks, dropped } from "../pages/publishable.ts";
import type { StagedWords } from "../words/staged-words.ts";
import {
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBAppender,
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
import { literal } from "./sql-literal.ts";

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

/** Rows that are appended at once. A finding of a large set names sentences by the million. */
const chunkRowsOf = (name: TableName): number => (name === "findings" ? 1 : 2048);

const dayMs = 86_400_000;

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Fills every table of the contract in the database that is attached as `corpus`, rows of any table at any time. Rows that are added are put
 * in their table's order among themselves. A table's rows are held until a chunk is full; what is written counts once `close` has ended.
 */
export class TableWriter {
  readonly #connection: DuckDBConnection;
  readonly #tables: ReadonlyMap<TableName, ChunkAppender>;

  private constructor(connection: DuckDBConnection, appenders: ReadonlyMap<TableName, ChunkAppender>) {
    this.#connection = connection;
    this.#tables = appenders;
  }

  /** Makes the tables. All is one transaction: else each chunk would go through the database's log first. */
  static async open(connection: DuckDBConnection): Promise<TableWriter> {
    await connection.run("BEGIN");
    const appenders = new Map<TableName, ChunkAppender>();
    for (const name of Object.keys(tables) as TableName[]) {
      await connection.run(`CREATE TABLE corpus.${name} (${definitionOf(name)})`);
      appenders.set(name, await ChunkAppender.open(connection, name));
    }
    return new TableWriter(connection, appenders);
  }

  add<T extends TableName>(name: T, rows: readonly Row<T>[]): void {
    this.#tables.get(name)?.add(inOrder(rows as Rows, tables[name].order));
  }

  async close(): Promise<void> {
    for (const appender of this.#tables.values()) appender.close();
    await this.#connection.run("COMMIT");
  }
}

export function definitionOf(name: TableName): string {
  const { columns }: Table = tables[name];
  return Object.entries(columns)
    .map(
      ([column, { type, nullable }]) => `"${column}" ${type}${nullable ? missingAsZero(type) : " NOT NULL"}`,
    )
    .join(", ");
}

/** Appends rows of a table in chunks of one size, whatever lots they come in. */
class ChunkAppender {
  readonly #appender: DuckDBAppender;
  readonly #columns: readonly (readonly [string, SqlType])[];
  readonly #chunkRows: number;
  #waiting: Rows[number][] = [];

  private constructor(appender: DuckDBAppender, name: TableName) {
    const { columns }: Table = tables[name];
    this.#appender = appender;
    this.#chunkRows = chunkRowsOf(name);
    this.#columns = Object.entries(columns).map(([column, { type }]) => [column, type]);
  }

  static async open(connection: DuckDBConnection, name: TableName): Promise<ChunkAppender> {
    return new ChunkAppender(await connection.createAppender(name, "main", "corpus"), name);
  }

  add(rows: Rows): void {
    const all = this.#waiting.length === 0 ? rows : [...this.#waiting, ...rows];
    const size = this.#chunkRows;
    const whole = all.length - (all.length % size);
    for (let start = 0; start < whole; start += size) this.#append(all.slice(start, start + size));
    this.#waiting = all.slice(whole);
  }

  close(): void {
    if (this.#waiting.length > 0) this.#append(this.#waiting);
    this.#appender.closeSync();
  }

  #append(rows: Rows): void {
    const chunk = DuckDBDataChunk.create(
      this.#columns.map(([, type]) => types[type]),
      rows.length,
    );
    chunk.setColumns(this.#columns.map(([column, type]) => rows.map((row) => toDuckdb(row[column], type))));
    this.#appender.appendDataChunk(chunk);
    // The chunk's own memory is freed only once JavaScript collects it, which does not see how much that is.
    chunk.reset();
    // An appender holds what it is given outside the database's bound of memory until it is flushed.
    if (this.#chunkRows === 1) this.#appender.flushSync();
  }
}

/** Fills tokens and term counts from the stage; by one thread a join keeps the order of its first table, if it holds no small chunk of it back. */
export async function writeWords(connection: DuckDBConnection, words: StagedWords): Promise<void> {
  await connection.run(`ATTACH ${literal(words.path)} AS stage (READ_ONLY)`);
  await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  await connection.run("SET enable_caching_operators = false");
  const post = "JOIN stage.posts p ON p.id = t.post";
  const voice = "JOIN stage.voices v ON v.id = t.voice";
  await connection.run(`INSERT INTO corpus.tokens
    SELECT p.post_id, concat(p.post_id, ':', t.sentence), t.position, t.char_start, t.char_end,
      f.form, f.norm, f.lemma, f.is_word, v.voice
    FROM stage.tokens t ${post} JOIN stage.forms f ON f.id = t.form ${voice}
    ${words.inOrder ? "" : "ORDER BY p.post_id, t.position"}`);
  const term = "concat_ws(' ', a.norm, b.norm, c.norm)";
  await connection.run(`INSERT INTO corpus.term_counts
    SELECT p.post_id, v.voice, t.n, ${term}, t.count
    FROM stage.terms t ${post} ${voice} JOIN stage.norms a ON a.id = t.first
    JOIN stage.norms b ON b.id = t.second JOIN stage.norms c ON c.id = t.third
    ${words.inOrder ? "" : "ORDER BY p.post_id, v.voice, t.n, 4"}`);
  await connection.run("DETACH stage");
}

export interface CopyOptions {
  /** Whether rows are put in the order of their tables anew; else they stay as they are. */
  readonly sort?: boolean;
  /** Whether words of posts that are not published in full are left out. */
  readonly share?: boolean;
}

/** Fills the tables of the database that is attached as `corpus` from the corpus file `source`. */
export async function copyTables(
  connection: DuckDBConnection,
  source: string,
  { sort = false, share = false }: CopyOptions,
): Promise<void> {
  await connection.run(`ATTACH ${literal(source)} AS source (READ_ONLY)`);
  const isWithheld = "post_id IN (SELECT post_id FROM source.posts WHERE publish <> 'full')";
  for (const [name, { columns, order }] of Object.entries(tables) as [TableName, Table][]) {
    const blank: Readonly<Record<string, unknown>> = (share && blanks[name]) || {};
    const selected = Object.keys(columns).map((column) =>
      column in blank
        ? `CASE WHEN ${isWithheld} THEN ${blankLiteral(blank[column])} ELSE "${column}" END`
        : `"${column}"`,
    );
    await connection.run(`CREATE TABLE corpus.${name} (${definitionOf(name)})`);
    await connection.run(`INSERT INTO corpus.${name} SELECT ${selected.join()} FROM source.${name}
      ${share && dropped.has(name) ? `WHERE NOT ${isWithheld}` : ""}
      ${sort ? `ORDER BY ${order.map((column) => `"${column}" NULLS FIRST`).join()}` : ""}`);
  }
  await connection.run("DETACH source");
}

const blankLiteral = (value: unknown): string =>
  value === null ? "NULL" : Array.isArray(value) ? "[]" : literal(String(value));

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
