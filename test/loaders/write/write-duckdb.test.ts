import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { inOrder, writeDuckdb } from "../../../loaders/write/write-duckdb.ts";
import { type Corpus, tables } from "../../../src/domain/tables.ts";

const empty = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Corpus;

const corpus: Corpus = {
  ...empty,
  events: [
    { date: "2016-09-24", label: "result", kind: "vote", source_url: null },
    { date: "2016-06-28", label: "no confidence", kind: null, source_url: "https://example.org/a" },
  ],
  frames: [{ frame_id: "f", label: "F", question: "?", include: ["a", "b"], exclude: [], family: null }],
};

test("writeDuckdb(corpus, file) writes every table of the contract in its total order", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  const file = join(folder, "corpus.duckdb");
  await writeDuckdb(corpus, file);
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

test("writeDuckdb(corpus, file) gives the same bytes twice and leaves nothing beside the file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  const hash = async (name: string) => {
    await writeDuckdb(corpus, join(folder, name));
    return createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex");
  };
  expect(await hash("a.duckdb")).toBe(await hash("b.duckdb"));
  expect((await readdir(folder)).sort()).toEqual(["a.duckdb", "b.duckdb"]);
});

/** Rows that DuckDB would put into compressions whose bytes vary: many long terms, and numbers that repeat or not. */
const varied: Corpus = {
  ...corpus,
  term_counts: Array.from({ length: 6000 }, (_, i) => ({
    ...{ post_id: "p", voice: "own", n: 3, count: 1 },
    term: `word ${(i * 7919) % 6007} after word ${(i * 104_729) % 6011}`,
  })),
  evaluations: Array.from({ length: 3000 }, (_, i) => ({
    ...{
      post_id: "p",
      sentence_id: `p:${i}`,
      target_id: "t",
      source: "lexicon",
      coder: null,
      terms: [],
      basis: "said",
      voice: "own",
    },
    score: i % 3 === 0 ? i / 100 : Math.sin(i),
  })),
  claims: Array.from({ length: 3000 }, (_, i) => ({
    ...{ post_id: "p", sentence_id: `p:${i}`, char_start: i, char_end: i + 1, text: "1", voice: "own" },
    ...{ unit: null, verdict: null, source_url: null, note: null, value: i % 5 === 0 ? null : i / 4 },
  })),
};

test("writeDuckdb(corpus, file) gives the same bytes whatever compression the values call for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  const written = [];
  for (const name of ["a", "b", "c"]) {
    await writeDuckdb(varied, join(folder, name));
    written.push(await readFile(join(folder, name)));
  }
  const [first, ...others] = written;
  for (const other of others) expect(first?.equals(other)).toBe(true);
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
