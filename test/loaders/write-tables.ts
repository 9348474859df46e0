import { fillDatabase } from "../../loaders/write/duckdb/fill-database.ts";
import { TableWriter } from "../../loaders/write/duckdb/write-duckdb.ts";
import { type Corpus, type TableName, tables } from "../../src/domain/tables.ts";

/** Writes a corpus file of some tables, in as many lots as are given; the others stay empty. */
export const writeTables = (file: string, ...lots: readonly Partial<Corpus>[]): Promise<void> =>
  fillDatabase(file, "corpus", async (connection) => {
    const writer = await TableWriter.open(connection);
    for (const lot of lots)
      for (const name of Object.keys(tables) as TableName[]) writer.add(name, (lot[name] ?? []) as never[]);
    await writer.close();
  });
