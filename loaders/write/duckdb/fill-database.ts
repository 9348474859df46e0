import { rm } from "node:fs/promises";
import { boundedMemory } from "./bounded-memory.ts";
import { type DuckDBConnection, DuckDBInstance } from "./duckdb.ts";
import { literal } from "./sql-literal.ts";

/**
 * Compressions that give other bytes for the same values: FSST picks a random sample, ALP leaves memory as it was
 * between its values.
 */
const irregular = ["fsst", "alp", "alprd"];

/**
 * Makes a DuckDB file that DuckDB 1.1 and newer, the browser's included, can open. It is attached under `name` while `fill` works, by one
 * thread: the same statements and rows give the same bytes. What `fill` gives is handed back.
 */
export async function fillDatabase<T>(
  path: string,
  name: string,
  fill: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    return await boundedMemory(connection, path, async () => {
      await connection.run(`SET disabled_compression_methods = '${irregular.join()}'`);
      await connection.run(`ATTACH ${literal(path)} AS ${name} (STORAGE_VERSION 'v1.0.0')`);
      const made = await fill(connection);
      await connection.run(`CHECKPOINT ${name}`);
      await connection.run(`DETACH ${name}`);
      return made;
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(`${path}.wal`, { force: true });
  }
}
