import { formatNumber } from "../domain/format.js";
import type { ChartTable } from "./chart-table.js";

/** A chart's rows as an HTML table with a caption; numbers are right-aligned, missing values a dash. */
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
  for (const row of table.rows) {
    const line = body.insertRow();
    for (const value of row) {
      const cell = line.insertCell();
      cell.textContent = shown(value);
      if (typeof value === "number") cell.className = "number";
    }
  }
  return element;
}

const shown = (value: string | number | null): string =>
  typeof value !== "number" ? (value ?? "—") : formatNumber(value, Number.isInteger(value) ? 0 : 3);
