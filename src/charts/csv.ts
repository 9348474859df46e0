import type { ChartTable } from "./chart-table.js";

/**
 * A text cell that no spreadsheet takes for a formula: one that would start one is prefixed with an apostrophe.
 * Source: OWASP, CSV injection.
 */
const inert = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null): string => {
  const text = value === null ? "" : typeof value === "number" ? String(value) : inert(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as CSV (RFC 4180): a row of column names, the rows, then an empty line and `notes`, each a name and a value in the first cell of a row
 * whose other cells are empty. So every row has as many cells, and a program that reads the file finds numbers alone in columns of numbers; the first column
 * is one of words. A missing value is an empty cell; text that a spreadsheet would run is made inert.
 */
export function toCsv(table: ChartTable, notes: readonly (readonly [string, string])[] = []): string {
  const rest = table.columns.slice(1).map(() => null);
  const closing = notes.map(([name, value]) => [`${name}: ${value}`, ...rest]);
  const rows = [table.columns, ...table.rows, ...(notes.length > 0 ? [[], ...closing] : [])];
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
