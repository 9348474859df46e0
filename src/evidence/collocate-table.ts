import { html } from "npm:htl";
import type { Collocate } from "../analysis/concordance/collocates.js";
import { formatNumber } from "../domain/format.js";
import { make } from "./make.js";

/** Collocates by logDice with the field's other measures; `most` of them, 30 unless told. */
export function collocateTable(rows: readonly Collocate[], most = 30): HTMLElement {
  if (rows.length === 0)
    return html`<p class="note">No word stands twice or more within reach of the node.</p>` as HTMLElement;
  const number = (value: number | null, digits: number) =>
    make("td", { class: "number" }, formatNumber(value, digits));
  const lines = rows
    .slice(0, most)
    .map((d) =>
      make(
        "tr",
        {},
        make("td", {}, d.term),
        ...[d.joint, d.left, d.right, d.total, d.range].map((value) => number(value, 0)),
        ...[d.logDice, d.g2, d.mi, d.t].map((value) => number(value, 1)),
        ...[d.forward, d.backward].map((value) => number(value, 3)),
      ),
    );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Collocates" data-rule><table class="words">
    <thead><tr><th>Collocate</th><th class="number">Near</th><th class="number">Left</th><th class="number">Right</th><th class="number">In all</th><th class="number">Posts</th>
      <th class="number">logDice</th><th class="number">G2, 4-term</th><th class="number">MI</th><th class="number">t</th><th class="number">ΔP word | near</th><th class="number">ΔP near | word</th></tr></thead>
    <tbody>${lines}</tbody></table></div>` as HTMLElement;
}
