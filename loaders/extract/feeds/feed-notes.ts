import { type Diagnostic, diagnostic, quoted } from "../../read/diagnostic.ts";
import type { FeedItem } from "./feed-item.ts";

/** An item by its address, else its guid or its name in the feed; its title may hold words of a post that is not shown. */
const nameOf = ({ slug, link, guid }: FeedItem): string => quoted(link || guid || slug || "");

/** That items are no published posts; nothing where none is. */
export const leftOut = (file: string, many: number, of: number): Diagnostic[] =>
  many === 0
    ? []
    : [
        diagnostic(
          "note",
          "left-out",
          { file, line: null },
          `${many} of ${of} items left out: drafts, pictures, comments and others that are not published posts`,
          "publish them, or put them into files of their own",
        ),
      ];

/** That an item is a page of the site. */
export const sitePage = (file: string, item: FeedItem): Diagnostic =>
  diagnostic(
    "note",
    "site-page",
    { file, line: item.line },
    `page of the site, not a post: ${nameOf(item)}, left out`,
    "if it is one, call it a post in its wp:post_type or category, or put its text into a file of its own",
  );

/** That an item has no text. */
export const noText = (file: string, item: FeedItem): Diagnostic =>
  diagnostic(
    "warning",
    "no-text",
    { file, line: item.line },
    `item without a text: ${nameOf(item)}`,
    "export posts with their content, or take the item out",
  );

/** An item that stands in the feed again is left out; where it has another text, words are. */
export const doubled = (file: string, { line, guid, link, body }: FeedItem, first: FeedItem): Diagnostic =>
  diagnostic(
    body === first.body ? "warning" : "error",
    "duplicate-id",
    { file, line },
    `duplicate item: ${quoted(guid ?? link ?? "")}, already taken by line ${first.line}`,
    "keep one of them",
  );
