import { html } from "npm:htl";
import type { CueQuality, Rate } from "../analysis/cue-quality.js";
import { dataTable } from "../charts/data-table.js";
import { formatOf, formatPercent } from "../domain/format.js";

const heads = [
  "Right",
  "Wilson interval",
  "One post left out",
  "Found",
  "Wilson interval",
  "One post left out",
];

/** How well the cues of each frame find what coders gave it; null where nobody has coded a sentence to compare them with. */
export function cueTable(
  cues: readonly CueQuality[],
  labelOf: (frame: string) => string,
): HTMLElement | null {
  if (cues.every(({ precision, recall }) => precision.of + recall.of === 0)) return null;
  const table = html`<table>
    <thead><tr><th>Frame</th>${heads.map((head) => html`<th class="number">${head}</th>`)}</tr></thead>
    <tbody>${cues.map(
      ({ frame_id, precision, recall }) =>
        html`<tr><td>${labelOf(frame_id)}</td>${[...cells(precision), ...cells(recall)].map((cell) => html`<td class="number">${cell}</td>`)}</tr>`,
    )}</tbody></table>` as HTMLElement;
  return dataTable(table, { name: "Quality of cues" });
}

const cells = ({ count, of, interval, leftOut }: Rate): string[] => [
  formatOf(count, of),
  range(interval),
  range(leftOut),
];

const range = (between: { readonly low: number; readonly high: number } | null): string =>
  between === null ? "—" : `${formatPercent(between.low)} to ${formatPercent(between.high)}`;
