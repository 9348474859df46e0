import "./zeroed-memory.ts";

export type { DuckDBAppender, DuckDBConnection, DuckDBType, DuckDBValue } from "@duckdb/node-api";

/** DuckDB's memory must be set up before its library is loaded; what is imported by its name comes before all else in a bundle. */
export const {
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBListValue,
  INTEGER,
  LIST,
  VARCHAR,
} = await import("@duckdb/node-api");
export type DuckDBDataChunk = InstanceType<typeof DuckDBDataChunk>;
export type DuckDBInstance = InstanceType<typeof DuckDBInstance>;
