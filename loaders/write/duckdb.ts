// First of all: DuckDB's memory must be set up before its library is loaded.
import "./zeroed-memory.ts";

export * from "@duckdb/node-api";
