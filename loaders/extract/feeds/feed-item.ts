import type { OwnMetadata } from "../../describe-post.ts";
import { dayOf, isDay } from "../../read/written-day.ts";
import { authorNames } from "../author-names.ts";
import { elementText } from "../html/element-text.ts";
import { fragmentText } from "../html/fragment-text.ts";
import { parseHtml } from "../html/parse-html.ts";
import type { ItemNames } from "./feed-ids.ts";
import { wordpressMarkup } from "./wordpress-markup.ts";
import { child, list, text, texts, type Xml } from "./xml.ts";

/** What a feed says of all its items. */
export interface FeedHead {
  readonly outlet: string | null;
  /** Who wrote items that name no one. */
  readonly author: string | null;
  /** Names of writers by the names under which they log in, in a WordPress export; else empty. */
  readonly writers: ReadonlyMap<string, string>;
}

/** An item of a feed as read; its text is empty where it has none. */
export interface FeedItem extends ItemNames {
  readonly line: number | null;
  readonly body: string;
  /** What shows that the text is cut short; null where nothing does. */
  readonly cut: string | null;
  readonly own: OwnMetadata;
}

/** What an item of an export of WordPress or Blogger is: a published post, a published page of the site ("About"), or neither; an item of any other feed is a post. */
export function itemKind(item: Xml): "post" | "page" | null {
  const isPublished =
    ["publish", null].includes(text(item, "wp:status")) &&
    item["thr:in-reply-to"] === undefined &&
    text(child(item, "app:control"), "app:draft") !== "yes";
  if (!isPublished) return null;
  const type = text(item, "wp:post_type");
  const kinds = [...(type === null ? [] : [type]), ...kindsOf(item)];
  if (kinds.every((kind) => kind === "post")) return "post";
  return kinds.every((kind) => kind === "page") ? "page" : null;
}

/** What a Blogger export says that an entry is, such as post; empty for any other. */
const kindsOf = (item: Xml): string[] =>
  list(item, "category")
    .filter((category) => category["@scheme"] === "http://schemas.google.com/g/2005#kind")
    .map((category) => String(category["@term"]).replace(/^.*#/, ""));

/** What an item says of itself, else its feed. The day of a WordPress post is that of its site's zone. */
export function readItem(item: Xml, head: FeedHead, line: number | null): FeedItem {
  const content = text(item, "content:encoded");
  const isWordPress = text(item, "wp:post_type") !== null;
  const whole =
    (content !== null && isWordPress ? wordpressMarkup(content) : content) ?? atomMarkup(item, "content");
  const markup = whole ?? text(item, "description") ?? atomMarkup(item, "summary");
  const { text: body, sign: cut } = fragmentText(markup ?? "", whole === null);
  const link = text(item, "link") ?? linkOf(item);
  const about = item["@rdf:about"];
  const title = text(item, "title");
  const own = {
    title: title === null ? null : titleText(title),
    author: authorOf(item, head),
    ...dateOf(item),
    source_url: link,
    outlet: head.outlet,
  };
  return {
    line,
    body,
    cut,
    slug: text(item, "wp:post_name"),
    link,
    guid: text(item, "guid") ?? text(item, "id") ?? (typeof about === "string" ? about : null),
    // The day of a change moves, and an id that rests on it with it.
    published: own.published_basis === "stated" ? (own.published ?? null) : null,
    instant: instantOf(statedDate(item) ?? ""),
    own,
  };
}

/** All who wrote an item, by name: RSS puts one behind an address ("ann@a.example (Ann)"), Atom into the feed where all items share one. */
function authorOf(item: Xml, { author, writers }: FeedHead): string | null {
  const creators = texts(item, "dc:creator").map((name) => writers.get(name) ?? name);
  const named = list(item, "author").flatMap((person) => texts(person, "name"));
  const addressed = texts(item, "author").map((name) => /^\S+@\S+\s+\(([^()]+)\)$/.exec(name)?.[1] ?? name);
  const found = [creators, named, addressed].find((names) => names.length > 0) ?? [];
  return authorNames(found) ?? author;
}

/** When a feed states that an item was published, as written. */
const statedDate = (item: Xml): string | null =>
  text(item, "pubDate") ?? text(item, "dc:date") ?? text(item, "published");

/** The moment of a date with a time and its zone; null of any other, which each machine would read as of its own zone. */
function instantOf(date: string): number | null {
  const instant = /\d:\d\d.*(?:Z|GMT|UTC?|[+-]\d\d:?\d\d)$/.test(date.trim()) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}

function dateOf(item: Xml): OwnMetadata {
  const local = text(item, "wp:post_date");
  const stated =
    (local !== null && isDay(local.slice(0, 10)) ? local.slice(0, 10) : null) ?? statedDate(item);
  if (stated !== null) return { published: dayOf(stated), published_basis: "stated" };
  const changed = text(item, "updated");
  if (changed === null) return {};
  return {
    published: dayOf(changed),
    published_basis: "inferred",
    published_note: "the day of its last change",
  };
}

/** The text of a title; none where its markup is nested beyond reason. */
function titleText(markup: string): string {
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
