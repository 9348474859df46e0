import { capital, formatNumber, joinWords, plural } from "../../domain/format.js";
import type { FoundTerms, TermFault } from "./find-terms.js";
import type { UnlistedTerms } from "./term-index.js";
import type { Written } from "./written-terms.js";

/** Most terms that a sentence names. */
const mostNamed = 6;

/**
 * What a search for terms found, in sentences: how many terms there are, which are not listed and why.
 */
export function foundWords(
  asked: string,
  found: FoundTerms | TermFault,
  unlisted: UnlistedTerms,
  written: Written,
): string {
  if ("fault" in found) return `${capital(found.fault)}.`;
  const { listed, aside, unheard } = found;
  const named = (as: string, terms: readonly string[]): string => namedAs(as, terms.map(written));
  const said = [
    listed.length === 0
      ? `“${asked}” matches no listed term.`
      : `“${asked}” matches ${plural(listed.length, "term")}; how each is used is shown under the chart.`,
    named("Set aside by name", aside.named),
    named("Set aside with the stop words", aside["stop word"]),
    named("Set aside with the names", aside.name),
    named("Used by neither side in the voice that is counted", unheard),
  ];
  const isKnown = said.slice(1).some((text) => text !== "") || listed.length > 0;
  if (unlisted.terms > 0)
    said.push(
      `Not searched: ${plural(unlisted.terms, "term")} used fewer than ${formatNumber(unlisted.least)} times in all posts.`,
    );
  else if (!isKnown) said.push("No post whose text is published uses it.");
  return said.filter(Boolean).join(" ");
}

function namedAs(as: string, terms: readonly string[]): string {
  if (terms.length === 0) return "";
  const quoted = terms.slice(0, mostNamed).map((term) => `“${term}”`);
  const others = terms.length - quoted.length;
  return `${as}: ${joinWords(others > 0 ? [...quoted, plural(others, "other")] : quoted)}.`;
}
