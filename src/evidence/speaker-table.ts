import { html } from "npm:htl";
import type { Speaker } from "../analysis/voices/quote-matrix.js";
import { dataTable } from "../charts/data-table.js";
import { formatNumber } from "../domain/format.js";
import { type CsvButtonOptions, csvButton } from "./csv-button.js";
import { nodes } from "./nodes.js";
import { openNumber } from "./open-number.js";
import type { Open } from "./site-evidence.js";

/** Speakers that a page lists, and posts that a cell names. */
const most = { speakers: 50, posts: 5 } as const;

const columns = ["Speaker", "Side", "Quoted by", "Sentences", "Words"] as const;

/**
 * Who is quoted, by whom and how much, each number opening its sentences; a note where nobody is named. Where there are too many to list, the
 * first, and a file with all of them.
 */
export function speakerTable(
  speakers: readonly Speaker[],
  { open, notes }: { readonly open: Open; readonly notes: CsvButtonOptions["notes"] },
): DocumentFragment {
  if (speakers.length === 0) return nodes([html`<p class="note">No speaker is named.</p>` as HTMLElement]);
  const [speaker, side, by, ...numbers] = columns;
  const table = html`<table>
    <thead><tr><th>${speaker}</th><th>${side}</th><th>${by}</th>${numbers.map((head) => html`<th class="number">${head}</th>`)}</tr></thead>
    <tbody>${speakers.slice(0, most.speakers).map((d) => line(d, open))}</tbody></table>` as HTMLElement;
  const isCut = speakers.length > most.speakers;
  return nodes([
    dataTable(table, { name: "Speakers" }),
    isCut &&
      (html`<p class="note" data-rule>The first ${most.speakers} of ${formatNumber(speakers.length)} speakers; the CSV file has them all.</p>` as HTMLElement),
    isCut && csvButton(() => ({ columns, rows: speakers.map(rowOf) }), { file: "speakers.csv", notes }),
  ]);
}

const line = ({ name, side, posts, count, words, selection }: Speaker, open: Open): unknown =>
  html`<tr><td>${name}</td><td>${side}</td><td>${shortList(posts)}</td><td class="number">${openNumber({ title: name, count, selection }, open)}</td><td class="number">${words}</td></tr>`;

const shortList = (posts: readonly string[]): string =>
  posts.length > most.posts + 1
    ? `${posts.slice(0, most.posts).join(", ")} and ${formatNumber(posts.length - most.posts)} others`
    : posts.join(", ");

const rowOf = ({ name, side, posts, count, words }: Speaker) => [name, side, posts.join(", "), count, words];
