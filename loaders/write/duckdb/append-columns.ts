import {
  copyToVector,
  type DuckDBAppender,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  vectorOf,
} from "./duckdb.ts";

const chunkRows = 2048;

/** A column of values, one a row: as they are, or as the bytes that DuckDB holds a value of the column's type in, none of them missing. */
export type ColumnValues = Int32Array | Uint8Array | readonly DuckDBValue[];

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
      if (isBytes(column)) copyToVector(vectorOf(chunk.chunk, index), 0, ...bytesOf(column, start, length));
      else chunk.setColumnValues(index, column.slice(start, start + length));
    });
    appender.appendDataChunk(chunk);
  }
}

const isBytes = (column: ColumnValues): column is Int32Array | Uint8Array => ArrayBuffer.isView(column);

/** Where some values of a column stand: their buffer, from where in it and how many bytes. */
const bytesOf = (
  { buffer, byteOffset, BYTES_PER_ELEMENT }: Int32Array | Uint8Array,
  start: number,
  length: number,
) => [buffer as ArrayBuffer, byteOffset + start * BYTES_PER_ELEMENT, length * BYTES_PER_ELEMENT] as const;
