import { formatNumber } from "../domain/format.js";
import type { ChartTable } from "./chart-table.js";
import { fitNarrow, labelCells } from "./data-table.js";
import { sortHeads, sortRows } from "./sort-heads.js";

/** Most rows of a table on a page. */
const mostRows = 1000;

/**
 * A chart's rows as an HTML table with a caption; numbers are right-aligned, missing values a dash. Its heads sort all rows. Of more rows
 * than a page bears the first are shown, and a last line says so.
 */
export function tableElement(table: ChartTable, caption: string): HTMLTableElement {
  const element = document.createElement("table");
  const title = element.createCaption();
  title.className = "visually-hidden";
  title.textContent = caption;
  const numeric = table.columns.map((_, i) => table.rows.some((row) => typeof row[i] === "number"));
  const head = element.createTHead().insertRow();
  const heads = table.columns.map((column, i) => {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = column;
    if (numeric[i] === true) cell.className = "number";
    return cell;
  });
  head.append(...heads);
  const body = element.createTBody();
  fill(body, table.rows);
  if (table.rows.length > mostRows) {
    const cell = element.createTFoot().insertRow().insertCell();
    cell.colSpan = table.columns.length;
    cell.textContent = `The first ${formatNumber(mostRows)} of ${formatNumber(table.rows.length)} rows; the CSV file has them all.`;
  }
  fitNarrow(element);
  if (table.rows.length > 1)
    sortHeads(heads, (order) => {
      fill(
        body,
        sortRows(table.rows, order, (row, column) => row[column] ?? null),
      );
      labelCells(body.rows, table.columns);
    });
  return element;
}

function fill(body: HTMLTableSectionElement, rows: ChartTable["rows"]): void {
  body.replaceChildren();
  for (const row of rows.slice(0, mostRows)) {
    const line = body.insertRow();
    for (const [i, value] of row.entries()) {
      const cell = line.insertCell();
      cell.textContent = shown(value);
      if (i === 0) cell.setAttribute("role", "rowheader");
      if (typeof value === "number") cell.className = "number";
    }
  }
}

const shown = (value: string | number | null): string =>
  typeof value !== "number" ? (value ?? "—") : formatNumber(value, Number.isInteger(value) ? 0 : 3);
