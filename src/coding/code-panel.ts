import { html } from "npm:htl";
import type { Entity, Frame } from "../domain/contest.js";
import { noCodebook } from "../domain/no-codebook.js";
import type { SentenceCode } from "../domain/sentence-code.js";
import { type Deed, frameKey, targetKey } from "./desk-keys.js";

interface Panel {
  readonly element: HTMLElement;
  /** Shows where the desk stands, the sentence in hand and its code; null where it is not coded yet. */
  readonly show: (place: string, sentence: string, code: SentenceCode | null) => void;
}

const positions = [
  { value: null, label: "not judged" },
  { value: -1, label: "against" },
  { value: 0, label: "neither" },
  { value: 1, label: "for" },
] as const;

/** The questions, the positions and the moves for the sentence in hand. What is pointed at is told as the deed of its key. */
export function codePanel(
  {
    frames,
    targets,
  }: { readonly frames: readonly Frame[]; readonly targets: readonly Pick<Entity, "id" | "name">[] },
  act: (deed: Deed) => void,
): Panel {
  const place = html`<p class="desk-place" role="status"></p>` as HTMLElement;
  const sentence = html`<p class="desk-sentence" aria-live="polite"></p>` as HTMLElement;
  const boxes = frames.map((_, index) => {
    const box = html`<input type="checkbox" />` as HTMLInputElement;
    box.addEventListener("change", () => act({ kind: "frame", index }));
    return box;
  });
  const rows = targets.map(({ id, name }, index) => positionRow(id, name, index, act));
  const move = (kind: "back" | "code" | "clear", label: string, key: string): HTMLElement => {
    const button =
      html`<button type="button" class="boxed">${label} <kbd>${key}</kbd></button>` as HTMLElement;
    button.addEventListener("click", () => act({ kind }));
    return button;
  };
  const questions = html`<fieldset><legend>Which questions does it answer?</legend>${frames.map(
    ({ label, question }, i) =>
      html`<label class="desk-frame">${boxes[i]}<kbd>${frameKey(i)}</kbd><span><strong>${label}</strong> ${question}</span></label>`,
  )}</fieldset>`;
  const element = html`<div class="desk-codes">
    ${place}${sentence}
    <div class="desk-moves">${move("back", "Back", "k")}${move("code", "Code and go on", "Enter")}${move("clear", "Take the code back", "Backspace")}</div>
    ${frames.length === 0 ? html`<p class="note">${noCodebook}</p>` : questions}
    ${targets.length === 0 ? null : html`<fieldset><legend>Where does it stand on them?</legend>${rows.map((row) => row.element)}</fieldset>`}
  </div>` as HTMLElement;
  return {
    element,
    show: (said, text, code) => {
      place.textContent = `${said} ${code === null ? "Not coded." : codeWords(code, frames, targets)}`;
      // Told to who cannot see it when it is another, not at every code.
      if (sentence.textContent !== text) sentence.textContent = text;
      for (const [i, { id }] of frames.entries()) {
        const box = boxes[i];
        if (box !== undefined) box.checked = code?.frames.includes(id) ?? false;
      }
      for (const [i, { id }] of targets.entries()) rows[i]?.show(code?.toward[id] ?? null);
    },
  };
}

/** What is coded, in words: "Cost; the warden: for." */
function codeWords(
  code: SentenceCode,
  frames: readonly Frame[],
  targets: readonly Pick<Entity, "id" | "name">[],
): string {
  const given = frames.filter(({ id }) => code.frames.includes(id)).map(({ label }) => label);
  const judged = targets.flatMap(({ id, name }) => {
    const position = positions.find(({ value }) => value !== null && value === code.toward[id]);
    return position === undefined ? [] : [`${name}: ${position.label}`];
  });
  return `${[given.length === 0 ? "No frame" : given.join(", "), ...judged].join("; ")}.`;
}

function positionRow(
  id: string,
  name: string,
  index: number,
  act: (deed: Deed) => void,
): { readonly element: Element; readonly show: (position: number | null) => void } {
  const buttons = positions.map(({ value }) => {
    const button = html`<input type="radio" name=${`toward-${id}`} />` as HTMLInputElement;
    button.addEventListener("change", () => act({ kind: "target", index, position: value }));
    return button;
  });
  return {
    element:
      html`<div class="desk-target" role="radiogroup" aria-label=${name}><span class="desk-name"><kbd>${targetKey(index)}</kbd>${name}</span>${positions.map(
        ({ label }, i) => html`<label>${buttons[i]}${label}</label>`,
      )}</div>` as Element,
    show: (position) => {
      for (const [i, { value }] of positions.entries()) {
        const button = buttons[i];
        if (button !== undefined) button.checked = value === position;
      }
    },
  };
}
