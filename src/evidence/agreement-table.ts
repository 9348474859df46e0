import { html } from "npm:htl";
import { dataTable } from "../charts/data-table.js";
import type { FrameAgreement } from "../domain/agreement.js";
import type { Coder } from "../domain/contest.js";
import { digitsBeside, formatNumber } from "../domain/format.js";
import { reliabilityRule } from "../domain/reliability-rule.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

export interface AgreementTableOptions {
  readonly coders: readonly Coder[];
  readonly labelOf: (frame: string) => string;
  readonly open: Open;
}

/**
 * How coders agree on each frame, in figures, with how often each marked it; the number of sentences in which they differ opens them. Null where
 * no sentence was coded twice.
 */
export function agreementTable(
  agreement: readonly FrameAgreement[],
  options: AgreementTableOptions,
): HTMLElement | null {
  if (agreement.every(({ observed }) => observed === null)) return null;
  const numbers = ["Observed", "Alpha", "AC1", ...options.coders.map(({ label }) => label), "They differ in"];
  const table = html`<table>
    <thead><tr><th>Frame</th>${numbers.map((head) => html`<th class="number">${head}</th>`)}<th>Verdict</th></tr></thead>
    <tbody>${agreement.map((row) => line(row, options))}</tbody></table>` as HTMLElement;
  return dataTable(table, { name: "Agreement a frame" });
}

function line(row: FrameAgreement, { coders, labelOf, open }: AgreementTableOptions): unknown {
  const { frame_id, alpha } = row;
  const bounds = [reliabilityRule.tentative, reliabilityRule.reliable];
  const differ = openNumber(
    {
      count: row.positives - row.both.length,
      title: `${labelOf(frame_id)}: the coders differ`,
      selection: { source: "disputed", voice: "all", headings: true, placements: {}, frame: frame_id },
    },
    open,
  );
  const cells = [
    formatNumber(row.observed, 2),
    formatNumber(alpha, digitsBeside(alpha ?? 0, bounds)),
    formatNumber(row.ac1, 2),
    ...coders.map(({ id }) => formatNumber(row.prevalence[id] ?? null)),
    differ,
  ];
  return html`<tr data-finding=${`agreement.${frame_id}`}><td>${labelOf(frame_id)}</td>${cells.map((cell) => html`<td class="number">${cell}</td>`)}<td>${row.reliability}</td></tr>`;
}
