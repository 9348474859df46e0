import { selectionText } from "../domain/selection-text.js";
import type { EvidenceRequest } from "./lookup.js";
import { make } from "./make.js";
import { numberTitle } from "./narrate.js";

/** A count in a table as a button that opens its sentences. */
export function openNumber<S>(
  request: EvidenceRequest<S>,
  open: (request: EvidenceRequest<S>) => void,
): HTMLElement {
  const button = make(
    "button",
    {
      type: "button",
      class: "number",
      title: numberTitle(request.count),
      "data-evidence": selectionText(request.selection),
      "data-count": String(request.count),
    },
    String(request.count),
  );
  button.addEventListener("click", () => open(request));
  return button;
}
