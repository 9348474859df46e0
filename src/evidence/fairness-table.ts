import { html } from "npm:htl";
import type { FairnessCard } from "../analysis/fairness/fairness-card.js";
import { gradeLevel, readingEase } from "../analysis/reading-ease.js";
import { dataTable } from "../charts/data-table.js";
import { formatDay, formatNumber, formatOf } from "../domain/format.js";

/** What each camp brings to the comparison, a column a camp, and what speaks against comparing them. */
export function fairnessTable({ camps, doubts }: FairnessCard): HTMLElement {
  type Card = FairnessCard["camps"][number];
  const line = (name: string, of: (card: Card) => string) =>
    html`<tr><th scope="row">${name}</th>${camps.map((card) => html`<td>${card.posts === 0 ? "—" : of(card)}</td>`)}</tr>`;
  const days = ({ first, last }: Card): string =>
    first === null || last === null
      ? "unknown"
      : first === last
        ? formatDay(first)
        : `${formatDay(first)} to ${formatDay(last)}`;
  const table = html`<table>
    <thead><tr><th scope="col">What</th>${camps.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
    <tbody>
      ${line("Posts", ({ posts }) => formatNumber(posts))}
      ${line("Words", ({ words }) => formatNumber(words))}
      ${line("Words quoted", ({ quoted, words }) => formatOf(quoted, words))}
      ${line("Most words in one post", ({ largest, words }) => (largest === null ? "—" : `${formatOf(largest.words, words)}, ${largest.short}`))}
      ${line("Writers named", ({ authors }) => formatNumber(authors))}
      ${line("Posts with a date", ({ dated, posts }) => formatOf(dated, posts))}
      ${line("Days", days)}
      ${line("Genres", ({ genres }) => genres.map(([genre, posts]) => `${genre} ${formatNumber(posts)}`).join(", ") || "unknown")}
      ${line("Words per sentence, own voice", ({ prose }) => (prose.sentences === 0 ? "—" : `${formatNumber(prose.words / prose.sentences, 1)}, over ${formatNumber(prose.sentences)}`))}
      ${line("Reading ease", ({ prose }) => rounded(readingEase(prose), 0))}
      ${line("School year", ({ prose }) => rounded(gradeLevel(prose), 1))}
    </tbody></table>` as HTMLElement;
  return html`<div data-rule>${dataTable(table, { name: "What each camp brings", sorts: false })}
    <ul>${
      doubts.length === 0
        ? html`<li>Nothing in this table speaks against ${camps.length > 1 ? "comparing the camps" : "letting the camp speak for itself"}.</li>`
        : doubts.map((doubt) => html`<li>${doubt}</li>`)
    }</ul></div>` as HTMLElement;
}

const rounded = (value: number | null, digits: number): string =>
  value === null ? "—" : formatNumber(value, digits);
