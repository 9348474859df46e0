import { html } from "npm:htl";
import { dataTable } from "../charts/data-table.js";
import { joinWords } from "../domain/format.js";
import { sentenceHref } from "../evidence/sentence-href.js";
import { type Compared, differing } from "./compare-codings.js";

export interface DifferencesOptions {
  readonly coders: readonly { readonly id: string; readonly label: string }[];
  readonly label: (frame: string) => string;
}

/** The sentences whose coders differ, side by side: a column a coder. Where none differs, or fewer than two coded any, a line says so. */
export function differencesTable(
  compared: readonly Compared[],
  { coders, label }: DifferencesOptions,
): HTMLElement {
  if (compared.length === 0)
    return html`<p class="note">No sentence of this post has been coded by two coders.</p>` as HTMLElement;
  const rows = differing(compared);
  if (rows.length === 0)
    return html`<p class="note">Wherever two coders coded a sentence of this post, they gave it the same frames.</p>` as HTMLElement;
  const shown = coders.filter(({ id }) => rows.some(({ codes }) => codes.has(id)));
  const table = html`<table class="differences">
    <thead><tr><th>Sentence</th>${shown.map((coder) => html`<th>${coder.label}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ post_id, ordinal, text, codes }) =>
        html`<tr><td><a href=${sentenceHref(`${post_id}:${ordinal}`)}>${ordinal}</a> ${text}</td>${shown.map(({ id }) => html`<td>${framesOf(codes.get(id)?.frames, label)}</td>`)}</tr>`,
    )}</tbody>
  </table>` as HTMLElement;
  return dataTable(table, { name: "Where coders differ" });
}

const framesOf = (frames: readonly string[] | undefined, label: (frame: string) => string): string => {
  if (frames === undefined) return "not coded";
  return frames.length === 0 ? "no frame" : joinWords(frames.map(label).toSorted());
};
