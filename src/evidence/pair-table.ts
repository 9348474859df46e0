import { html } from "npm:htl";
import type { CoMention } from "../analysis/people/co-mentions.js";
import { dataTable } from "../charts/data-table.js";
import { amountDigits, formatNumber } from "../domain/format.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

/** People whom sentences name together, beside what chance would give, each number opening its sentences; null where there are none. */
export function pairTable(pairs: readonly CoMention[], open: Open): HTMLElement | null {
  if (pairs.length === 0) return null;
  const table = html`<table>
    <thead><tr><th>Two people</th><th class="number">Sentences with both</th><th class="number">Expected by chance</th></tr></thead>
    <tbody>${pairs.map(({ pair, count, expected, selection }) => {
      const title = pair.join(" and ");
      return html`<tr><td>${title}</td><td class="number">${openNumber({ title, count, selection }, open)}</td><td class="number">${formatNumber(expected, amountDigits(expected))}</td></tr>`;
    })}</tbody></table>` as HTMLElement;
  return dataTable(table, { name: "People named together" });
}
