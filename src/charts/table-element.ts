import { formatNumber } from "../domain/format.js";
import type { ChartTable } from "./chart-table.js";

/** Most rows of a table on a page. */
const mostRows = 1000;

/**
 * A chart's rows as an HTML table with a caption; numbers are right-aligned, missing values a dash. Of more rows than a page bears the
 * first are shown, and a last line says so.
 */
export function tableElement(table: ChartTable, caption: string): HTMLTableElement {
  const element = document.createElement("table");
  const title = element.createCaption();
  title.className = "visually-hidden";
  title.textContent = caption;
  const numeric = table.columns.map((_, i) => table.rows.some((row) => typeof row[i] === "number"));
  const head = element.createTHead().insertRow();
  for (const [i, column] of table.columns.entries()) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = column;
    if (numeric[i] === true) cell.className = "number";
    head.append(cell);
  }
  const body = element.createTBody();
  for (const row of table.rows.slice(0, mostRows)) {
    const line = body.insertRow();
    for (const value of row) {
      const cell = line.insertCell();
      cell.textContent = shown(value);
      if (typeof value === "number") cell.className = "number";
    }
  }
  if (table.rows.length > mostRows) {
    const cell = element.createTFoot().insertRow().insertCell();
    cell.colSpan = table.columns.length;
    cell.textContent = `The first ${formatNumber(mostRows)} of ${formatNumber(table.rows.length)} rows; the CSV file has them all.`;
  }
  return element;
}

const shown = (value: string | number | null): string =>
  typeof value !== "number" ? (value ?? "—") : formatNumber(value, Number.isInteger(value) ? 0 : 3);
