import { html } from "npm:htl";
import type { FoundTerms, TermFault } from "../analysis/words/find-terms.js";
import { dataTable } from "../charts/data-table.js";
import { formatNumber, plural } from "../domain/format.js";
import { make } from "./make.js";
import { placesHref, type TermCellOptions, termCells, termHeads } from "./term-cells.js";

/** Most terms that are listed. */
const mostListed = 20;

/**
 * The terms found with whose word each is and how often each side uses it; numbers open their sentences. Where none is listed a way to the
 * concordance, nothing where that could not read what was asked either.
 */
export function foundTerms(
  asked: string,
  found: FoundTerms | TermFault,
  options: TermCellOptions,
): HTMLElement | null {
  if ("fault" in found || found.listed.length === 0)
    return "fault" in found && !found.inConcordance ? null : wayOn(asked, options);
  const shown = found.listed.slice(0, mostListed);
  const heads = termHeads(options).map((head) =>
    make("th", head === "Term" || head === "Whose word" ? {} : { class: "number" }, head),
  );
  const table = html`<table class="words found"><thead><tr>${heads}</tr></thead>
    <tbody>${shown.map((word) => make("tr", {}, ...termCells(word, options)))}</tbody></table>` as HTMLElement;
  const cut = `The first ${formatNumber(mostListed)} of ${plural(found.listed.length, "term")}; the list of every term has the others.`;
  return html`<div data-found>${dataTable(table, { name: "Terms found" })}${
    found.listed.length > mostListed ? html`<p class="note" data-rule>${cut}</p>` : null
  }</div>` as HTMLElement;
}

const wayOn = (asked: string, options: Pick<TermCellOptions, "cased">): HTMLElement =>
  html`<p class="note"><a href=${placesHref(asked, options)}>Look “${asked}” up in the concordance</a></p>` as HTMLElement;
