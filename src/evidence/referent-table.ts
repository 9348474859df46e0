import { html } from "npm:htl";
import type { PeopleInput } from "../analysis/people/people-input.js";
import { type MeantGroup, meantGroups } from "../analysis/people/referents.js";
import { dataTable } from "../charts/data-table.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

const pronouns = { we: "we, us, our", they: "they, them, their" } as const;

/** Whom each side means by we and they, each number opening its sentences; a note where nobody coded it. */
export function referentTable(input: PeopleInput, open: Open): HTMLElement {
  const rows = meantGroups(input);
  if (rows.length === 0)
    return html`<p class="note">Whom “we” and “they” mean is not coded here and no rule guesses it: referents.csv would hold it.</p>` as HTMLElement;
  const table = html`<table>
    <thead><tr><th>As told</th><th>Pronoun</th><th>Means</th><th class="number">Sentences</th></tr></thead>
    <tbody>${rows.map((row) => line(row, open))}</tbody></table>` as HTMLElement;
  return dataTable(table, { name: "Whom we and they mean" });
}

function line({ side, person, referent, count, selection }: MeantGroup, open: Open): unknown {
  const means = referent ?? "not coded";
  const title = `${pronouns[person]}: ${means}`;
  return html`<tr><td>${side}</td><td>${pronouns[person]}</td><td>${means}</td><td class="number">${openNumber({ title, count, selection }, open)}</td></tr>`;
}
