import { rm } from "node:fs/promises";
import type { DuckDBConnection } from "./duckdb.ts";
import { literal } from "./sql-literal.ts";

/** What one database may take. */
export const mostMemory = "256MB";

/**
 * Does work on a connection that keeps to a bound of memory: what goes past it is put into a folder beside `path`, which is gone
 * afterwards.
 */
export async function boundedMemory<T>(
  connection: DuckDBConnection,
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  const spill = `${path}.spill`;
  await connection.run(`SET memory_limit = '${mostMemory}'`);
  await connection.run(`SET temp_directory = ${literal(spill)}`);
  try {
    return await work();
  } finally {
    await rm(spill, { recursive: true, force: true });
  }
}
