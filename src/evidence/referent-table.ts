import { html } from "npm:htl";
import type { PeopleInput } from "../analysis/people/people-input.js";
import { type Meant, meantByPronouns } from "../analysis/people/referents.js";
import { dataTable } from "../charts/data-table.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

const pronouns = { we: "we, us, our", they: "they, them, their" } as const;

/** Whom we and they mean, the sides facing each other, each number opening its sentences; a note where nobody coded it. */
export function referentTable(input: PeopleInput, open: Open): HTMLElement {
  const rows = meantByPronouns(input);
  if (rows.length === 0)
    return html`<p class="note">Whom “we” and “they” mean has not been coded, and no rule guesses it; codes would go into referents.csv.</p>` as HTMLElement;
  const sides = rows[0]?.sides ?? [];
  const tables = (["we", "they"] as const).map((person) => {
    const meant = rows.filter((row) => row.person === person);
    if (meant.length === 0) return null;
    const table = html`<table>
    <thead><tr><th>“${pronouns[person]}” mean</th>${sides.map(({ side }) => html`<th class="number">${side}</th>`)}</tr></thead>
    <tbody>${meant.map((row) => line(row, open))}</tbody></table>` as HTMLElement;
    return dataTable(table, { name: `Whom ${pronouns[person]} mean` });
  });
  return html`<div>${tables}</div>` as HTMLElement;
}

function line({ person, referent, sides }: Meant, open: Open): unknown {
  const means = referent ?? "not coded";
  const title = `${pronouns[person]}: ${means}`;
  return html`<tr><td>${means}</td>${sides.map(
    ({ count, selection }) => html`<td class="number">${openNumber({ title, count, selection }, open)}</td>`,
  )}</tr>`;
}
