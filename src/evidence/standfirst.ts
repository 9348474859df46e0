import { html } from "npm:htl";
import type { Finding } from "../domain/finding.js";

/** Findings that a reader takes in at a glance. */
const most = 3;

/** The first of a page's findings in brief, each with how sure it is and a link to where it is told; below them, what is to be said of all. Null where there is none. */
export function standfirst(findings: readonly Finding[], note = ""): HTMLElement | null {
  if (findings.length === 0) return null;
  return html`<ul class="standfirst" aria-label="In brief">${findings
    .slice(0, most)
    .map(
      ({ finding_id, title, strength }) =>
        html`<li data-finding=${finding_id}><a href=${`#${finding_id}`}>${title}</a> <small>${strength}</small></li>`,
    )}${note === "" ? null : html`<li class="note" data-finding="comparisons">${note}</li>`}</ul>` as HTMLElement;
}
