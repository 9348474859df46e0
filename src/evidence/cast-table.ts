import { html } from "npm:htl";
import { groupBy } from "../analysis/group-by.js";
import type { PeopleInput } from "../analysis/people/people-input.js";
import { roleIds, rolesOf } from "../analysis/people/roles.js";
import { dataTable } from "../charts/data-table.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

const heads = { helps: "Helps", harms: "Does harm", harmed: "Is harmed" } as const;

/** Who is cast as what by each side, each number opening its sentences; nothing where no action was found. */
export function castTable(input: PeopleInput, open: Open): HTMLElement {
  const rows = [...groupBy(rolesOf(input), ({ side, entity }) => `${side} ${entity}`).values()].filter(
    (parts) => parts.some(({ count }) => count > 0),
  );
  if (rows.length === 0) return html`<div></div>` as HTMLElement;
  const table = html`<table>
    <thead><tr><th>As told</th><th>Who</th>${roleIds.map((role) => html`<th class="number">${heads[role]}</th>`)}</tr></thead>
    <tbody>${rows.map(
      (parts) =>
        html`<tr><td>${parts[0]?.side}</td><td>${parts[0]?.entity}</td>${roleIds.map((role) => {
          const part = parts.find((d) => d.role === role);
          if (part === undefined) return html`<td></td>`;
          const title = `${part.entity}: ${heads[role].toLowerCase()}`;
          return html`<td class="number">${openNumber({ title, count: part.count, selection: part.selection }, open)}</td>`;
        })}</tr>`,
    )}</tbody></table>` as HTMLElement;
  return dataTable(table, { name: "Who is cast as what" });
}
