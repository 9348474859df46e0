import { html } from "npm:htl";
import { diagnosticKinds, isKeptOut } from "../analysis/diagnostic-kinds.js";
import { formatNumber } from "../domain/format.js";
import type { Row } from "../domain/tables.js";

type Diagnostic = Row<"diagnostics">;

/** Most that are listed of a part. */
const most = 200;

/** What the load found at fault: posts kept out first, open; notes folded, and of many of one kind all but the first. Empty where it found nothing. */
export function diagnosticList(diagnostics: readonly Diagnostic[]): HTMLElement {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const parts: [string, readonly Diagnostic[], boolean][] = [
    ["Kept out until corrected", errors.filter(isKeptOut), true],
    ["Faults in other files", errors.filter((d) => !isKeptOut(d)), true],
    ["Loaded, but in doubt", diagnostics.filter(({ severity }) => severity === "warning"), true],
    ["Notes", diagnostics.filter(({ severity }) => severity === "note"), false],
  ];
  return html`<div data-rule>${parts
    .filter(([, list]) => list.length > 0)
    .map(
      ([
        title,
        list,
        open,
      ]) => html`<details open=${open}><summary>${title} <span class="muted">${formatNumber(list.length)}</span></summary>
      <ul>${diagnosticKinds(list.slice(0, most)).map(
        ({ shown, rest }) => html`${shown.map(item)}${rest.length === 0 ? null : more(rest)}`,
      )}</ul>
      ${list.length > most ? html`<p class="note">${formatNumber(list.length - most)} more are in the table <code>diagnostics</code>.</p>` : null}</details>`,
    )}</div>` as HTMLElement;
}

const item = ({ file, line, message, remedy }: Diagnostic): HTMLElement =>
  html`<li><code>${file}${line === null ? "" : `:${line}`}</code> ${message}; ${remedy}</li>` as HTMLElement;

const more = (rest: readonly Diagnostic[]): HTMLElement =>
  html`<li><details><summary>${formatNumber(rest.length)} more like the last</summary><ul>${rest.map(item)}</ul></details></li>` as HTMLElement;
