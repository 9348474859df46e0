import { plainForumQuotes } from "../replies/forum-quotes.ts";
import { dropFootnoteMarks } from "./footnote-marks.ts";
import { signBlockQuotations } from "./sign-block-quotations.ts";

/** Makes one kind of quotation of all that a document marks as one, each signed by whom it names, and takes marks of footnotes out of sentences. */
export function markQuotations(document: Document): void {
  plainForumQuotes(document);
  signBlockQuotations(document);
  dropFootnoteMarks(document);
}
