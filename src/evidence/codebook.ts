import { html } from "npm:htl";
import type { Frame } from "../domain/contest.js";
import { noCodebook } from "../domain/no-codebook.js";
import { nameInSentence } from "./frame-names.js";

/** The codebook as a list that unfolds: each frame's question, what counts, what does not, and its cues. */
export function codebook(frames: readonly Frame[]): HTMLElement {
  if (frames.length === 0) return html`<p class="note">${noCodebook}</p>` as HTMLElement;
  return html`<div class="codebook">${frames.map(
    (
      frame,
    ) => html`<details id=${`frame-${frame.id}`}><summary><strong>${frame.label}</strong> ${frame.question}</summary>
      <dl>${nameInSentence(frame) === null ? null : html`<dt>In sentences</dt><dd>${frame.noun}</dd>`}<dt>Counts</dt><dd>${frame.include.join("; ")}</dd><dt>Does not</dt><dd>${frame.exclude.join("; ")}</dd>
      ${frame.family === null ? null : html`<dt>Family</dt><dd>${frame.family}</dd>`}
      <dt>Cues</dt><dd class="cues">${frame.cues.join(" · ")}</dd></dl></details>`,
  )}</div>` as HTMLElement;
}
