import { type CutShort, cutOf } from "../cut-short.ts";
import { dropBoilerplate } from "./drop-boilerplate.ts";
import { elementText } from "./element-text.ts";
import { markQuotations } from "./mark-quotations.ts";
import { parseHtml } from "./parse-html.ts";

/**
 * The text of an item's markup without a site's prompts and marks of footnotes, and what shows that it is cut short; empty where it is nested
 * beyond reason. A summary that ends in three full stops is cut.
 */
export function fragmentText(markup: string, isSummary: boolean): CutShort {
  const document = parseHtml(markup);
  if (document === null) return { text: "", sign: null };
  markQuotations(document);
  const shown = elementText(document.body);
  dropBoilerplate(document);
  return cutOf(elementText(document.body), shown, isSummary);
}
