import "../files/zeroed-memory.ts";

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
  ENUM8,
  INTEGER,
  LIST,
  VARCHAR,
} = await import("@duckdb/node-api");

/** Values that are bytes already go into a chunk as they are: handing them over one by one takes as long as DuckDB does to take them in. */
export const { copy_data_to_vector: copyToVector, data_chunk_get_vector: vectorOf } = (
  await import("@duckdb/node-bindings")
).default;

export type DuckDBDataChunk = InstanceType<typeof DuckDBDataChunk>;
export type DuckDBInstance = InstanceType<typeof DuckDBInstance>;
