import { html } from "npm:htl";
import type { Finding } from "../domain/finding.js";
import { capital, formatNumber } from "../domain/format.js";
import { narrate, type OpenFigure, paragraph } from "./narrate.js";

/** Findings that stand open; as many again may be read on a phone without losing what comes after them. */
const shown = 6;
/** A fold that holds fewer hides more than it spares. */
const leastFolded = 3;

/**
 * Findings as a numbered list, in their order: what is seen as the heading, the sentence with its openable numbers, how sure beside it. A long
 * list is folded after its first, and its fold says how sure the others are. Empty where there are none.
 */
export function findingsList(findings: readonly Finding[], open: OpenFigure): HTMLElement {
  const folds = findings.length >= shown + leastFolded;
  const first = folds ? findings.slice(0, shown) : findings;
  const others = findings.slice(first.length);
  return html`<div>${list(first, 0, open)}${
    folds
      ? html`<details class="further"><summary>${formatNumber(others.length)} further findings: ${strengthsOf(others)}</summary>${list(others, first.length, open)}</details>`
      : null
  }</div>` as HTMLElement;
}

const list = (findings: readonly Finding[], before: number, open: OpenFigure): HTMLElement =>
  html`<ol class="findings" style=${`counter-reset: finding ${before}`}>${findings.map(
    (finding) => html`<li id=${finding.finding_id}>
      <div><h3 data-finding=${finding.finding_id}>${narrate(finding.title_parts, finding.title, open)}</h3>${paragraph(finding, open)}</div>
      <div class="aside" data-finding=${finding.finding_id}><p class="strength">${capital(finding.strength)}</p>${
        finding.caveat === "" ? null : html`<p>${finding.caveat}</p>`
      }</div></li>`,
  )}</ol>` as HTMLElement;

/** "2 leaning, 4 too little to say", in order of the findings. */
function strengthsOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { strength } of findings) counts.set(strength, (counts.get(strength) ?? 0) + 1);
  return [...counts].map(([strength, count]) => `${formatNumber(count)} ${strength}`).join(", ");
}
