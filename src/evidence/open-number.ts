import { html } from "npm:htl";
import type { EvidenceRequest } from "./panel.js";

/** A count in a table as a button that opens its sentences. */
export function openNumber<S>(
  request: EvidenceRequest<S>,
  open: (request: EvidenceRequest<S>) => void,
): HTMLElement {
  const button = html`<button type="button" class="number" data-evidence=${JSON.stringify(request.selection)}
    data-count=${request.count} title="Show the sentences">${String(request.count)}</button>` as HTMLElement;
  button.addEventListener("click", () => open(request));
  return button;
}
