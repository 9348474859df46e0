import { html } from "npm:htl";
import type { JudgingName } from "../analysis/people/judging-names.js";
import { dataTable } from "../charts/data-table.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

/** Names that judge whoever they name, by side, each number opening its sentences; a note where there are none. */
export function judgingTable(names: readonly JudgingName[], open: Open): HTMLElement {
  if (names.length === 0)
    return html`<p class="note">No name that passes judgement on its bearer was found in the words that are counted.</p>` as HTMLElement;
  const table = html`<table>
    <thead><tr><th>Said</th><th>Of</th><th>By</th><th class="number">Sentences</th></tr></thead>
    <tbody>${names.map(
      ({ text, target, side, count, selection }) =>
        html`<tr><td>${text}</td><td>${target}</td><td>${side}</td><td class="number">${openNumber({ title: text, count, selection }, open)}</td></tr>`,
    )}</tbody></table>` as HTMLElement;
  return dataTable(table, { name: "Names that judge" });
}
