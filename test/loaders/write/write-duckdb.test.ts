import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { fillDatabase } from "../../../loaders/write/duckdb/fill-database.ts";
import { copyTables, inOrder } from "../../../loaders/write/duckdb/write-duckdb.ts";
import { type Corpus, tables } from "../../../src/domain/tables.ts";
import { writeTables } from "../write-tables.ts";

const corpus: Partial<Corpus> = {
  events: [
    { date: "2016-09-24", label: "result", kind: "vote", source_url: null },
    { date: "2016-06-28", label: "no confidence", kind: null, source_url: "https://example.org/a" },
  ],
  frames: [{ frame_id: "f", label: "F", question: "?", include: ["a", "b"], exclude: [], family: null }],
};

test("TableWriter writes every table of the contract in its total order", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  const file = join(folder, "corpus.duckdb");
  await writeTables(file, corpus);
  const connection = await (await DuckDBInstance.create(file, { access_mode: "READ_ONLY" })).connect();
  const read = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
  expect(await read("SELECT date::VARCHAR, label, kind FROM events")).toEqual([
    ["2016-06-28", "no confidence", null],
    ["2016-09-24", "result", "vote"],
  ]);
  expect(await read("SELECT include, exclude FROM frames")).toEqual([[["a", "b"], []]]);
  expect(
    await read(
      "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns ORDER BY 1, ordinal_position",
    ),
  ).toEqual(
    Object.entries(tables)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, { columns }]) =>
        Object.entries(columns).map(([column, { type, nullable }]) => [
          name,
          column,
          type,
          nullable ? "YES" : "NO",
        ]),
      ),
  );
  connection.closeSync();
});

test("TableWriter gives the same bytes twice and leaves nothing beside the file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  const hash = async (name: string) => {
    await writeTables(join(folder, name), corpus);
    return createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex");
  };
  expect(await hash("a.duckdb")).toBe(await hash("b.duckdb"));
  expect((await readdir(folder)).sort()).toEqual(["a.duckdb", "b.duckdb"]);
});

/** Rows that DuckDB would put into compressions whose bytes vary: many long terms, and numbers that repeat or not. */
const varied: Partial<Corpus> = {
  ...corpus,
  term_counts: Array.from({ length: 6000 }, (_, i) => ({
    post_id: "p",
    voice: "own",
    n: 3,
    count: 1,
    term: `word ${(i * 7919) % 6007} after word ${(i * 104_729) % 6011}`,
  })),
  evaluations: Array.from({ length: 3000 }, (_, i) => ({
    post_id: "p",
    sentence_id: `p:${i}`,
    target_id: "t",
    source: "lexicon",
    coder: null,
    terms: [],
    basis: "said",
    voice: "own",
    score: i % 3 === 0 ? i / 100 : Math.sin(i),
  })),
  claims: Array.from({ length: 3000 }, (_, i) => ({
    post_id: "p",
    sentence_id: `p:${i}`,
    char_start: i,
    char_end: i + 1,
    text: "1",
    voice: "own",
    unit: null,
    verdict: null,
    source_url: null,
    note: null,
    value: i % 5 === 0 ? null : i / 4,
  })),
};

test("TableWriter gives the same bytes whatever compression the values call for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  const written = [];
  for (const name of ["a", "b", "c"]) {
    await writeTables(join(folder, name), varied);
    written.push(await readFile(join(folder, name)));
  }
  const [first, ...others] = written;
  for (const other of others) expect(first?.equals(other)).toBe(true);
});

test("TableWriter gives the same bytes however rows in order are parted into lots", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  const parts = (size: number) =>
    Array.from({ length: Math.ceil(6000 / size) }, (_, i) => ({
      term_counts: terms.slice(i * size, (i + 1) * size),
    }));
  const written = [];
  for (const size of [1, 999, 6000]) {
    const file = join(folder, `${size}`);
    await writeTables(file, ...parts(size));
    written.push(await readFile(file));
  }
  for (const other of written) expect(written[0]?.equals(other)).toBe(true);
});

const terms = inOrder(varied.term_counts ?? [], tables.term_counts.order);

test("copyTables(connection, source, {sort}) puts rows in the order of their tables", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  const [file, sorted] = [join(folder, "a"), join(folder, "b")];
  const later = { date: "2016-09-24", label: "a", kind: null, source_url: null };
  await writeTables(file, { events: [later] }, corpus);
  await fillDatabase(sorted, "corpus", (connection) => copyTables(connection, file, { sort: true }));
  const connection = await (await DuckDBInstance.create(sorted, { access_mode: "READ_ONLY" })).connect();
  expect((await connection.runAndReadAll("SELECT label FROM events")).getRowsJson()).toEqual([
    ["no confidence"],
    ["a"],
    ["result"],
  ]);
  connection.closeSync();
});

test("inOrder(rows, order) puts missing values first and compares text by code unit", () => {
  const rows = [
    { a: "b", n: 1 },
    { a: "B", n: 2 },
    { a: null, n: 3 },
    { a: "b", n: 0 },
  ];
  expect(inOrder(rows, ["a", "n"]).map(({ n }) => n)).toEqual([3, 2, 0, 1]);
});
