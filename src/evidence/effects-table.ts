import { html } from "npm:htl";
import type { SettingEffect } from "../analysis/words/setting-effects.js";
import type { Written } from "../analysis/words/written-terms.js";
import { dataTable } from "../charts/data-table.js";
import { formatNumber } from "../domain/format.js";

/** What other choices would change, behind a summary: they are worked out when it is opened first. */
export function effectsTable(
  effects: () => Promise<readonly SettingEffect[]>,
  written: Written,
): HTMLElement {
  const listed = (words: readonly string[]): string =>
    words.length === 0 ? "none" : words.map((word) => `“${written(word)}”`).join(", ");
  const element =
    html`<details><summary>Make the lists again under each other choice</summary></details>` as HTMLDetailsElement;
  element.addEventListener(
    "toggle",
    async () => {
      const made = await effects();
      const table = html`<table>
        <thead><tr><th>Choice</th><th class="number">Terms</th><th class="number">Camp words</th><th class="number">One writer’s</th><th>Enters the leading terms</th><th>Drops out</th></tr></thead>
        <tbody>${made.map(
          (d) =>
            html`<tr><td>${d.label}</td><td class="number">${formatNumber(d.terms)}</td><td class="number">${formatNumber(d.campWords)}</td><td class="number">${formatNumber(d.writersWords)}</td><td>${listed(d.enters)}</td><td>${listed(d.leaves)}</td></tr>`,
        )}</tbody></table>` as HTMLElement;
      element.append(dataTable(table, { name: "Settings" }));
    },
    { once: true },
  );
  return element;
}
