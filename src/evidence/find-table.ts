import { html } from "npm:htl";
import { fitNarrow, labelCells, scrollable } from "../charts/data-table.js";
import { type CellValue, type Order, sortHeads, sortRows } from "../charts/sort-heads.js";
import { formatNumber, plural } from "../domain/format.js";

/** A column of a {@link findTable}. */
export interface FindColumn<T> {
  readonly head: string;
  /** What rows are sorted by; null stands last. */
  readonly value: (row: T) => CellValue;
  readonly className?: string;
}

export interface FindTableOptions<T> {
  /** What the box asks for: "Terms containing". */
  readonly label: string;
  /** What a row is, in the singular. */
  readonly noun: string;
  /** Names the table for who cannot see it. */
  readonly name: string;
  readonly columns: readonly FindColumn<T>[];
  readonly row: (row: T) => Element;
  /** What the letters are looked for in. */
  readonly textOf: (row: T) => string;
  /** Most rows listed. */
  readonly most: number;
  /** Where all rows are, where more are found than listed: "the CSV file has them all". */
  readonly rest: string;
  readonly className?: string;
}

/**
 * A table with a box that narrows it, as letters are typed, to rows with these letters in them; it says how many there are. Its heads sort all
 * rows, those that are not listed too.
 */
export function findTable<T>(rows: readonly T[], options: FindTableOptions<T>): HTMLElement {
  const { columns, most, noun, rest } = options;
  const box = html`<input type="search" spellcheck="false" autocomplete="off" />` as HTMLInputElement;
  const body = html`<tbody></tbody>` as HTMLElement;
  const heads = columns.map(
    ({ head, className = "" }) => html`<th class=${className}>${head}</th>` as HTMLElement,
  );
  const said = html`<p class="note" role="status" data-rule></p>` as HTMLElement;
  const table =
    html`<table class=${options.className ?? ""}><thead><tr>${heads}</tr></thead>${body}</table>` as HTMLElement;
  let sorted = rows;
  const list = (): void => {
    const wanted = box.value.trim().toLowerCase();
    const found =
      wanted === "" ? sorted : sorted.filter((row) => options.textOf(row).toLowerCase().includes(wanted));
    const listed = found.slice(0, most).map(options.row);
    labelCells(
      listed,
      columns.map(({ head }) => head),
    );
    body.replaceChildren(...listed);
    said.textContent =
      found.length > most
        ? `The first ${formatNumber(most)} of ${plural(found.length, noun)}; ${rest}.`
        : found.length === 0
          ? `No ${noun}${rows.length === 0 ? "" : " contains these letters"}.`
          : `${plural(found.length, noun)}.`;
  };
  box.addEventListener("input", (event) => {
    event.stopPropagation();
    list();
  });
  list();
  fitNarrow(table);
  if (rows.length > 1)
    sortHeads(heads, (order: Order | null) => {
      sorted = sortRows(rows, order, (row, column) => columns[column]?.value(row) ?? null);
      list();
    });
  return html`<div><div class="search" role="search"><label><span>${options.label}</span>${box}</label></div>
    ${scrollable(table, options.name)}
    ${said}</div>` as HTMLElement;
}
