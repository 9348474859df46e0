import { type DuckDBAppender, DuckDBDataChunk, type DuckDBType, type DuckDBValue } from "./duckdb.ts";

const chunkRows = 2048;

/** A column of values, one a row. */
export type ColumnValues = Int32Array | Uint32Array | readonly DuckDBValue[];

/** Appends rows that are given as columns, each of the type at its place; all columns are equally long. */
export function appendColumns(
  appender: DuckDBAppender,
  types: readonly DuckDBType[],
  columns: readonly ColumnValues[],
): void {
  const size = columns[0]?.length ?? 0;
  const chunkOf = (rows: number): DuckDBDataChunk => DuckDBDataChunk.create(types, rows);
  // A chunk is copied when it is appended; a new one costs as much again as filling it does.
  const full = chunkOf(chunkRows);
  for (let start = 0; start < size; start += chunkRows) {
    const length = Math.min(chunkRows, size - start);
    const chunk = length === chunkRows ? full : chunkOf(length);
    columns.forEach((column, index) => {
      const values = Array.isArray(column)
        ? column.slice(start, start + length)
        : (column as Int32Array).subarray(start, start + length);
      chunk.setColumnValues(index, values as readonly DuckDBValue[]);
    });
    appender.appendDataChunk(chunk);
  }
}
