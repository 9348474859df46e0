import { html } from "npm:htl";
import type { CodebookFrame } from "../domain/contest.js";
import { noCodebook } from "../domain/no-codebook.js";
import { nameInSentence } from "./frame-names.js";

/** The codebook as a list that unfolds: each frame's question, what counts, what does not, and its cues, each with the sentences that it finds. */
export function codebook(frames: readonly CodebookFrame[]): HTMLElement {
  if (frames.length === 0) return html`<p class="note">${noCodebook}</p>` as HTMLElement;
  return html`<div class="codebook">${frames.map(
    (
      frame,
    ) => html`<details id=${`frame-${frame.id}`}><summary><strong>${frame.label}</strong> ${frame.question}</summary>
      <dl>${nameInSentence(frame) === null ? null : html`<dt>In sentences</dt><dd>${frame.noun}</dd>`}<dt>Counts</dt><dd>${frame.include.join("; ")}</dd><dt>Does not</dt><dd>${frame.exclude.join("; ")}</dd>
      ${frame.family === null ? null : html`<dt>Family</dt><dd>${frame.family}</dd>`}
      <dt>Cues, and the sentences that each finds</dt><dd class="cues">${frame.cues.map((cue, i) => html`${cue}${frame.found[i] == null ? null : html`&nbsp;<small>${frame.found[i]}</small>`}${i + 1 < frame.cues.length ? " · " : ""}`)}</dd></dl></details>`,
  )}</div>` as HTMLElement;
}
