import { type Diagnostic, diagnostic, quoted } from "../../read/diagnostic.ts";
import type { FeedItem } from "./feed-item.ts";

/** That items are no published posts; nothing where none is. */
export const leftOut = (file: string, many: number, of: number): Diagnostic[] =>
  many === 0
    ? []
    : [
        diagnostic(
          "note",
          "left-out",
          { file, line: null },
          `${many} of ${of} items left out: drafts, pictures, comments and others that are no published posts`,
          "publish them, or put them into files of their own",
        ),
      ];

/** That an item is a page of the site. */
export const sitePage = (file: string, { line, link, guid }: FeedItem): Diagnostic =>
  diagnostic(
    "note",
    "site-page",
    { file, line },
    `page of the site, no post: ${quoted(link ?? guid ?? "")}, left out`,
    "where it is one, call it a post in its wp:post_type or category, or put its text into a file of its own",
  );

/** That an item has no text. */
export const noText = (file: string, { line, guid, link }: FeedItem): Diagnostic =>
  diagnostic(
    "warning",
    "no-text",
    { file, line },
    `item without a text: ${quoted(link ?? guid ?? "")}`,
    "export posts with their content, or take the item out",
  );

/** An item that stands in the feed again is left out; where it has another text, words are. */
export const doubled = (file: string, { line, guid, link, body }: FeedItem, first: FeedItem): Diagnostic =>
  diagnostic(
    body === first.body ? "warning" : "error",
    "duplicate-id",
    { file, line },
    `item again: ${quoted(guid ?? link ?? "")}, already taken by line ${first.line}`,
    "keep one of them",
  );
