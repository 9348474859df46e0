import { html } from "npm:htl";
import type { ChartTable } from "../charts/chart-table.js";
import { toCsv } from "../charts/csv.js";
import type { FigureSource } from "../charts/figure.js";
import { saveFile } from "../charts/save-file.js";
import { today } from "../domain/today.js";

/** Rows that say where a file is from. */
export const sourceNotes = ({ text, hash }: FigureSource): [string, string][] => [
  ["Source", text],
  ["Corpus", hash ?? ""],
];

export interface CsvButtonOptions {
  readonly file: string;
  /** What closes the file, before the day on which it is saved. */
  readonly notes: readonly (readonly [string, string])[];
}

/** A button that saves a table as CSV; the table is made when it is asked for. */
export function csvButton(table: () => ChartTable, { file, notes }: CsvButtonOptions): HTMLElement {
  const button = html`<button type="button" class="boxed">Save as CSV</button>` as HTMLButtonElement;
  button.addEventListener("click", () => {
    const blob = new Blob([`\ufeff${toCsv(table(), [...notes, ["Saved", today()]])}`], {
      type: "text/csv;charset=utf-8",
    });
    saveFile(blob, file);
  });
  return button;
}
