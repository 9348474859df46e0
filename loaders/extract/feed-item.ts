import type { OwnMetadata } from "../describe-post.ts";
import { dayOf } from "../read/written-day.ts";
import { elementText } from "./element-text.ts";
import type { ItemNames } from "./feed-ids.ts";
import { parseHtml } from "./parse-html.ts";
import { child, list, text, type Xml } from "./xml.ts";

/** An item of a feed as read; its text is empty where it has none. */
export interface FeedItem extends ItemNames {
  readonly line: number | null;
  readonly body: string;
  readonly own: OwnMetadata;
}

/** Whether an item of a WordPress export is a published post or page; an item of any other feed is. */
export const isPost = (item: Xml): boolean =>
  ["post", "page", null].includes(text(item, "wp:post_type")) &&
  ["publish", null].includes(text(item, "wp:status"));

export function readItem(item: Xml, outlet: string | null, line: number | null): FeedItem {
  const markup =
    text(item, "content:encoded") ??
    atomMarkup(item, "content") ??
    text(item, "description") ??
    atomMarkup(item, "summary");
  const link = text(item, "link") ?? linkOf(item);
  const about = item["@rdf:about"];
  const title = text(item, "title");
  const date = text(item, "pubDate") ?? text(item, "dc:date") ?? text(item, "published");
  const published = date === null ? null : dayOf(date);
  const own = {
    title: title === null ? null : htmlText(title),
    author: text(item, "dc:creator") ?? text(child(item, "author"), "name") ?? text(item, "author"),
    ...(published === null ? {} : { published, published_basis: "stated" }),
    source_url: link,
    outlet,
  };
  return {
    line,
    body: markup === null ? "" : htmlText(markup),
    slug: text(item, "wp:post_name"),
    link,
    guid: text(item, "guid") ?? text(item, "id") ?? (typeof about === "string" ? about : null),
    published,
    instant: date === null ? null : instantOf(date),
    own,
  };
}

/** The moment of a date with a time and its zone; null of any other, which each machine would read as of its own zone. */
function instantOf(date: string): number | null {
  const instant = /\d:\d\d.*(?:Z|GMT|UTC?|[+-]\d\d:?\d\d)$/.test(date.trim()) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}

/** The text of markup; none where it is nested beyond reason. */
function htmlText(markup: string): string {
  const document = parseHtml(markup);
  return document === null ? "" : elementText(document.body);
}

/** The markup of an Atom text as it stands in the feed: XHTML is markup already, other text hides it behind entities. */
function atomMarkup(item: Xml, name: string): string | null {
  const raw = text(item, name);
  if (raw === null || child(item, name)?.["@type"] === "xhtml") return raw;
  const cdata = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(raw)?.[1];
  return cdata ?? parseHtml(raw)?.body.textContent ?? null;
}

/** An Atom entry's address. */
const linkOf = (item: Xml): string | null =>
  list(item, "link")
    .filter((link) => (link["@rel"] ?? "alternate") === "alternate")
    .map((link) => link["@href"])
    .find((href): href is string => typeof href === "string") ?? null;
