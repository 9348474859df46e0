import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { type Table, tables } from "../../src/domain/tables.ts";
import { tableDocs } from "../../tools/write-table-docs.ts";
import { loadedDefaults, query } from "./loaded-corpus.ts";

const { file } = await loadedDefaults();
const contract = Object.entries(tables) as [string, Table][];

test("the tables in the file are the documented ones: names, columns in order, types, and what may be null", async () => {
  const built = await query(
    file,
    `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
     WHERE table_schema = 'main' ORDER BY table_name, ordinal_position`,
  );
  expect(built).toEqual(
    contract
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([table_name, { columns }]) =>
        Object.entries(columns).map(([column_name, { type, nullable }]) => ({
          table_name,
          column_name,
          data_type: type,
          is_nullable: nullable ? "YES" : "NO",
        })),
      ),
  );
});

test.each(contract)("%s is written in its documented order", async (name, { order }) => {
  const by = order.map((column) => `${column} NULLS FIRST`).join();
  const sorted = await query(file, `SELECT rowid::INTEGER AS at FROM ${name} ORDER BY ${by}, rowid`);
  expect(sorted.map(({ at }) => at)).toEqual([...sorted.keys()]);
});

test.each(contract)("%s keeps no text that is empty where it could be missing", async (name, { columns }) => {
  const optional = Object.entries(columns).filter(([, { type, nullable }]) => nullable && type === "VARCHAR");
  for (const [column] of optional)
    expect(await query(file, `SELECT * FROM ${name} WHERE "${column}" = ''`), column).toEqual([]);
});

test("docs/tables.md is what tools/write-table-docs.ts writes", async () => {
  expect(await readFile("docs/tables.md", "utf8")).toBe(tableDocs());
});
