import { type QuoteInput, quoteMatrix as quoteCells } from "../analysis/voices/quote-matrix.js";
import { atWidth } from "../charts/at-width.js";
import { figure } from "../charts/figure.js";
import { type QuoteCell, quoteMatrix, quoteMatrixTable } from "../charts/quote-matrix.js";
import type { Finding } from "../domain/finding.js";
import type { FigureContext } from "./context.js";
import { openRow } from "./open-row.js";

/** Posts that have a column each; of more, camps have. */
const mostColumns = 12;

/** In how many sentences each post, or camp, has words of speakers of each side. */
export function whoQuotesWhom(
  { contest: { camps }, posts, source, open }: FigureContext,
  input: QuoteInput,
  found: Finding,
): HTMLElement {
  const cells = quoteCells(input, posts.length > mostColumns ? "camps" : "posts");
  const words = {
    title: found.title,
    subtitle:
      "Sentences with quoted or reported words, by the side of whoever speaks them. A ring opens its sentences.",
    caveat: found.caveat,
    alt: cells
      .filter(({ count }) => count > 0)
      .map((d) => `${d.short}, words of: ${d.label}: ${d.count} of ${d.of} sentences.`)
      .join(" "),
    source,
    table: quoteMatrixTable(cells),
    name: "who-quotes-whom",
  };
  const onOpen = openRow(open, (row: QuoteCell) => row.label);
  return atWidth((width) => figure(quoteMatrix(cells, { width, camps, onOpen }), words));
}
