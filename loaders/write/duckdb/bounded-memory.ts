import { rm } from "node:fs/promises";
import type { DuckDBConnection } from "./duckdb.ts";
import { literal } from "./sql-literal.ts";

/** What one database may take. */
const mostMemory = "256MB";

/** Where a database at a path puts what goes past its bound. */
export const spillBeside = (path: string): string => `${path}.spill`;

/** Keeps a connection to a bound of memory: what goes past it is put into a folder beside `path`. */
export async function boundMemory(connection: DuckDBConnection, path: string): Promise<void> {
  await connection.run(`SET memory_limit = '${mostMemory}'`);
  await connection.run(`SET temp_directory = ${literal(spillBeside(path))}`);
}

/** Does work on a connection that keeps to a bound of memory; the folder beside `path` is gone afterwards. */
export async function boundedMemory<T>(
  connection: DuckDBConnection,
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  await boundMemory(connection, path);
  try {
    return await work();
  } finally {
    await rm(spillBeside(path), { recursive: true, force: true });
  }
}
