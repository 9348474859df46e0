import { html } from "npm:htl";
import type { Finding } from "../domain/finding.js";
import { capital } from "../domain/format.js";
import { narrate, type OpenFigure, paragraph } from "./narrate.js";

/** Findings as a numbered list: what is seen as the heading, the sentence with its openable numbers, how sure beside it. */
export function findingsList(findings: readonly Finding[], open: OpenFigure): HTMLElement {
  return html`<ol class="findings">${findings.map(
    (finding) => html`<li id=${finding.finding_id}>
      <div><h3 data-finding=${finding.finding_id}>${narrate(finding.title_parts, finding.title, open)}</h3>${paragraph(finding, open)}</div>
      <div class="aside" data-finding=${finding.finding_id}><p class="strength">${capital(finding.strength)}</p>${
        finding.caveat === "" ? null : html`<p>${finding.caveat}</p>`
      }</div></li>`,
  )}</ol>` as HTMLElement;
}
