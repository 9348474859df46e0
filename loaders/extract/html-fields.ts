import type { OwnMetadata } from "../describe-post.ts";
import { dayOf, isDay } from "../read/written-day.ts";

/** What an HTML page says of itself in its head, in linked data, in a `time` element, or in its address. */
export function htmlFields(document: Document): OwnMetadata {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = found?.getAttribute("content")?.trim() ?? "";
      if (content !== "") return content;
    }
    return null;
  };
  const linked = linkedData(document);
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href")?.trim() || meta("og:url");
  const author = meta("author", "article:author", "dc.creator") ?? linked.author;
  return {
    title: meta("og:title", "dc.title") ?? linked.headline,
    author: (author === null || /^https?:/.test(author) ? linked.author : author) ?? bylineOf(document),
    outlet: meta("og:site_name"),
    source_url: address ?? null,
    ...published(
      meta("article:published_time", "date", "dc.date", "dc.date.issued", "publish-date", "pubdate") ??
        linked.published ??
        document.querySelector("time[datetime]")?.getAttribute("datetime")?.trim() ??
        null,
      address ?? "",
    ),
  };
}

const longestByline = 60;

/** The author whom an element of the page names as such, comments apart; null where none does. */
function bylineOf(document: Document): string | null {
  const named = document.querySelectorAll('[rel~="author"], [itemprop="author"], .author, .byline');
  for (const element of named) {
    if (element.closest('[id*="comment"], [class*="comment"], aside, footer') !== null) continue;
    const name = (element.textContent ?? "")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^by:?\s+/i, "");
    if (/^\p{L}/u.test(name) && name.length <= longestByline) return name;
  }
  return null;
}

function published(stated: string | null, address: string): OwnMetadata {
  if (stated !== null) return { published: dayOf(stated), published_basis: "stated" };
  const [, year, month, day] = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?:\/|$)/.exec(address) ?? [];
  const inferred = `${year}-${month}-${day}`;
  if (!isDay(inferred)) return {};
  return { published: inferred, published_basis: "inferred", published_note: "from the page's address" };
}

interface Linked {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** The article among a page's JSON-LD; data that cannot be read say nothing. */
function linkedData(document: Document): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(script.textContent ?? "")) {
      if (!/Article|Posting/.test(String(item["@type"]))) continue;
      const [author] = [item.author].flat();
      return {
        headline: textOf(item.headline),
        author: textOf((author as Record<string, unknown> | undefined)?.name ?? author),
        published: textOf(item.datePublished),
      };
    }
  }
  return { headline: null, author: null, published: null };
}

function itemsOf(text: string): Record<string, unknown>[] {
  try {
    const value = JSON.parse(text) as Record<string, unknown> | Record<string, unknown>[];
    const items = [value].flat();
    return items.flatMap((item) => [item, ...(Array.isArray(item?.["@graph"]) ? item["@graph"] : [])]);
  } catch {
    return [];
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
