import { html } from "npm:htl";
import type { CodebookFrame } from "../domain/contest.js";
import { plural } from "../domain/format.js";
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
      ${cueLists(frame)}</dl></details>`,
  )}</div>` as HTMLElement;
}

/** Cues that find sentences, each with their number; then, folded, those that find none here; then what takes matches away. A list without a cue is left out. */
function cueLists({ cues, found }: CodebookFrame): (Node | null)[] {
  const listed = cues.map((cue, i) => ({ cue, sentences: found[i] ?? null }));
  const finding = listed.filter(({ sentences }) => sentences !== null && sentences > 0);
  const idle = listed.filter(({ sentences }) => sentences === 0);
  const taking = listed.filter(({ sentences }) => sentences === null);
  const counted = finding.map(({ cue, sentences }) => html.fragment`${cue}&nbsp;<small>${sentences}</small>`);
  return [
    cueList("Cues, with the sentences that each finds", counted),
    idle.length === 0
      ? null
      : cueList("Cues that find nothing here", [
          html`<details><summary>${plural(idle.length, "cue")}</summary>${idle.map(({ cue }) => cue).join(" · ")}</details>`,
        ]),
    cueList(
      "What cancels matches",
      taking.map(({ cue }) => cue.slice(1)),
    ),
  ];
}

const cueList = (head: string, cues: readonly unknown[]): Node | null =>
  cues.length === 0
    ? null
    : html.fragment`<dt>${head}</dt><dd class="cues">${cues.flatMap((cue, i) => (i > 0 ? [" · ", cue] : [cue]))}</dd>`;
