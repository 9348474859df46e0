import { join } from "node:path";
import { DuckDBInstance } from "../../loaders/write/duckdb/duckdb.ts";
import { literal } from "../../loaders/write/duckdb/sql-literal.ts";
import { taken } from "./measured-child.ts";

// DuckDB alone, with all its threads: the files' text split at what is no word, a row a word, into a table on disk.
const [data = "", out = ""] = process.argv.slice(2);
const started = performance.now();
const instance = await DuckDBInstance.create(out);
const connection = await instance.connect();
await connection.run(`CREATE TABLE tokens AS
  SELECT filename, unnest(regexp_extract_all(content, '[\\p{L}\\p{N}]+')) AS form
  FROM read_text(${literal(join(data, "posts", "*", "*.txt"))})`);
await connection.run("CHECKPOINT");
connection.closeSync();
instance.closeSync();
process.stdout.write(`${taken(started)}\n`);
