import { agreementPlot, agreementTable, type PlottedAgreement } from "../charts/agreement-plot.js";
import { atWidth } from "../charts/at-width.js";
import { figure } from "../charts/figure.js";
import type { FigureContext } from "./context.js";
import { openRow } from "./open-row.js";

export interface AgreementWords {
  readonly title: string;
  readonly alt: string;
  /** Who marked the sentences that a mark opens: "any coder". */
  readonly by: string;
  /** Name of the files to save, without an extension. */
  readonly name: string;
}

/** How far coders agree on each frame. */
export function agreementFigure(
  { source, open }: Pick<FigureContext, "source" | "open">,
  rows: readonly PlottedAgreement[],
  { title, alt, by, name }: AgreementWords,
): HTMLElement {
  const words = {
    title,
    subtitle: `Krippendorff’s alpha a frame with the interval of a sentence bootstrap; open marks are Gwet’s AC1. A mark opens the sentences that ${by} gave the frame.`,
    alt,
    source,
    table: agreementTable(rows),
    name,
  };
  const onOpen = openRow(open, (row: PlottedAgreement) => `${row.label}: marked by ${by}`);
  return atWidth((width) => figure(agreementPlot(rows, { width, onOpen }), words));
}
