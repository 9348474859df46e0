import { html } from "npm:htl";
import type { Figure, Finding, Part } from "../domain/finding.js";

export type OpenFigure = (figure: Figure, title: string) => void;

/** The parts of a finding as nodes; each number is a button that opens its sentences. */
export function narrate(parts: readonly Part[], title: string, open: OpenFigure): Node[] {
  return parts.map((part) =>
    typeof part === "string" ? document.createTextNode(part) : number(part, title, open),
  );
}

/** A number of a finding as a button; `data-evidence` and `data-count` let a test walk and reconcile it. */
export function number(figure: Figure, title: string, open: OpenFigure): HTMLElement {
  const button = html`<button type="button" class="number" data-evidence=${JSON.stringify(figure.selection)}
    data-count=${figure.count} data-unit=${figure.unit} title="Show the sentences">${figure.value}</button>` as HTMLElement;
  button.addEventListener("click", () => open(figure, title));
  return button;
}

/** A finding as a paragraph of text with openable numbers, marked so that a test can tell it from loose prose. */
export function paragraph(finding: Finding, open: OpenFigure): HTMLElement {
  return html`<p data-finding=${finding.finding_id}>${narrate(finding.parts, finding.title, open)}</p>` as HTMLElement;
}
