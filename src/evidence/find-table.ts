import { html } from "npm:htl";
import { formatNumber, plural } from "../domain/format.js";

export interface FindTableOptions<T> {
  /** What the box asks for: "Terms with". */
  readonly label: string;
  /** What a row is, in the singular. */
  readonly noun: string;
  /** Names the table for who cannot see it. */
  readonly name: string;
  readonly head: Element;
  readonly row: (row: T) => Element;
  /** What the letters are looked for in. */
  readonly textOf: (row: T) => string;
  /** Most rows listed. */
  readonly most: number;
  /** Where all rows are, where more are found than listed: "the CSV file has them all". */
  readonly rest: string;
  readonly className?: string;
}

/** A table with a box that narrows it, as letters are typed, to rows with these letters in them; it says how many there are. */
export function findTable<T>(rows: readonly T[], options: FindTableOptions<T>): HTMLElement {
  const { most, noun, rest } = options;
  const box = html`<input type="search" spellcheck="false" autocomplete="off" />` as HTMLInputElement;
  const body = html`<tbody></tbody>` as HTMLElement;
  const said = html`<p class="note" role="status" data-rule></p>` as HTMLElement;
  const list = (): void => {
    const wanted = box.value.trim().toLowerCase();
    const found =
      wanted === "" ? rows : rows.filter((row) => options.textOf(row).toLowerCase().includes(wanted));
    body.replaceChildren(...found.slice(0, most).map(options.row));
    said.textContent =
      found.length > most
        ? `The first ${formatNumber(most)} of ${plural(found.length, noun)}; ${rest}.`
        : found.length === 0
          ? `No ${noun} has these letters in it.`
          : `${plural(found.length, noun)}.`;
  };
  box.addEventListener("input", (event) => {
    event.stopPropagation();
    list();
  });
  list();
  return html`<div><div class="search" role="search"><label><span>${options.label}</span>${box}</label></div>
    <div class="scroll" tabindex="0" role="region" aria-label=${options.name}><table class=${options.className ?? ""}>${options.head}${body}</table></div>
    ${said}</div>` as HTMLElement;
}
