import { html } from "npm:htl";
import type { Figure, Finding, Part } from "../domain/finding.js";
import { selectionText } from "../domain/selection-text.js";

export type OpenFigure = (figure: Figure, title: string) => void;

/** Marks that cling to a number before and after it: no line ends between them. */
const [opening, closing] = [/[(“‘]+$/u, /^[)”’.,;:%]+/u];

/** The parts of a finding as nodes; each number is a button that opens its sentences, on one line with the marks around it. */
export function narrate(parts: readonly Part[], title: string, open: OpenFigure): Node[] {
  const textAt = (i: number): string => {
    const part = parts[i];
    return typeof part === "string" ? part : "";
  };
  const isFigure = (i: number): boolean => typeof parts[i] === "object";
  return parts.map((part, i) => {
    if (typeof part !== "string") {
      const before = opening.exec(textAt(i - 1))?.[0] ?? "";
      const after = closing.exec(textAt(i + 1))?.[0] ?? "";
      const button = number(part, title, open);
      return before + after === ""
        ? button
        : (html`<span class="together">${before}${button}${after}</span>` as HTMLElement);
    }
    const from = isFigure(i - 1) ? part.replace(closing, "") : part;
    return document.createTextNode(isFigure(i + 1) ? from.replace(opening, "") : from);
  });
}

/** What a number says that it does: zero opens no sentence, and the panel says what was looked for. */
export const numberTitle = (sentences: number): string =>
  sentences > 0 ? "Show the sentences" : "Show what was looked for";

/** A number of a finding as a button; `data-evidence` and `data-count` let a test walk and reconcile it. */
export function number(figure: Figure, title: string, open: OpenFigure): HTMLElement {
  const button = html`<button type="button" class="number" data-evidence=${selectionText(figure.selection)}
    data-count=${figure.count} data-unit=${figure.unit} title=${numberTitle(figure.count)}>${figure.value}</button>` as HTMLElement;
  button.addEventListener("click", () => open(figure, title));
  return button;
}

/** A finding as a paragraph of text with openable numbers, marked so that a test can tell it from loose prose. */
export function paragraph(finding: Finding, open: OpenFigure): HTMLElement {
  return html`<p data-finding=${finding.finding_id}>${narrate(finding.parts, finding.title, open)}</p>` as HTMLElement;
}
