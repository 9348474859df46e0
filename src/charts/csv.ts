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
 * A table as CSV (RFC 4180): a row of column names, the rows, then a blank row and `notes` as rows of a name and a value. A missing value
 * is an empty cell; text that a spreadsheet would run is made inert.
 */
export function toCsv(table: ChartTable, notes: readonly (readonly [string, string])[] = []): string {
  const rows = [table.columns, ...table.rows, ...(notes.length > 0 ? [[], ...notes] : [])];
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
