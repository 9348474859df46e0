import { html } from "npm:htl";
import { dataTable } from "../charts/data-table.js";
import { plural } from "../domain/format.js";

/** A table of the corpus as the load describes it. */
export interface TableDescription {
  readonly name: string;
  readonly doc: string;
  readonly rows: number;
  readonly columns: readonly {
    readonly column: string;
    readonly type: string;
    readonly nullable: boolean;
    readonly doc: string;
  }[];
}

/** The tables of the corpus with rows, columns, types and meaning, each to unfold. */
export function tableList(tables: readonly TableDescription[]): HTMLElement {
  return html`<div class="codebook" data-rule>${tables.map(
    ({
      name,
      doc,
      rows,
      columns,
    }) => html`<details id=${`table-${name}`}><summary><code>${name}</code> ${doc} <span class="muted">${plural(rows, "row")}</span></summary>
      ${columnTable(name, columns)}</details>`,
  )}</div>` as HTMLElement;
}

function columnTable(name: string, columns: TableDescription["columns"]): HTMLElement {
  const table = html`<table><thead><tr><th>Column</th><th>Type</th><th>Meaning</th></tr></thead>
    <tbody>${columns.map(
      (d) =>
        html`<tr><td><code>${d.column}</code></td><td>${d.type}${d.nullable ? ", may be null" : ""}</td><td>${d.doc}</td></tr>`,
    )}</tbody></table>` as HTMLElement;
  return dataTable(table, { name: `Columns of ${name}` });
}
