import { dropBoilerplate } from "./drop-boilerplate.ts";
import { elementText } from "./element-text.ts";
import { dropFootnoteMarks } from "./footnote-marks.ts";
import { parseHtml } from "./parse-html.ts";
import { signBlockQuotations } from "./sign-block-quotations.ts";

/** The text of an item's markup without a site's prompts and marks of footnotes; empty where it is nested beyond reason. */
export function fragmentText(markup: string): string {
  const document = parseHtml(markup);
  if (document === null) return "";
  signBlockQuotations(document);
  dropFootnoteMarks(document);
  dropBoilerplate(document);
  return elementText(document.body);
}
