import type { OwnMetadata } from "../../describe-post.ts";
import { isWebAddress } from "../../read/cells.ts";
import { dayOf, isDay } from "../../read/written-day.ts";
import { bylineName } from "../../segment/byline.ts";
import { authorNames } from "../author-names.ts";
import { besideArticle, elementText } from "./element-text.ts";
import type { Thread } from "./forum-thread.ts";
import { linesUnderHeading } from "./lines-under-heading.ts";
import { linkedData } from "./linked-data.ts";
import { pageAuthor } from "./page-author.ts";
import { pageDate } from "./page-date.ts";

/**
 * What an HTML page says of itself: in its head, in linked data, of the first post of a thread, in elements made or named for it, in the lines under
 * its heading, or in its address.
 */
export function htmlFields(document: Document, thread: Thread | null): OwnMetadata {
  const meta = metaOf(document);
  const first = (...names: readonly string[]): string | null =>
    names.flatMap((name) => meta.get(name) ?? [])[0] ?? null;
  const linked = linkedData(document);
  const title = first("og:title", "dc.title") ?? linked.headline;
  const lines = linesUnderHeading(
    elementText(document.body, besideArticle),
    title ?? document.querySelector("title")?.textContent ?? "",
  );
  const address = addressOf(document, [first("og:url"), linked.address]);
  return {
    title,
    author: metaAuthor(meta) ?? linked.author ?? thread?.author ?? pageAuthor(document, lines),
    outlet: first("og:site_name") ?? linked.outlet,
    source_url: address,
    ...published(
      [
        ...dateNames.map((name) => first(name)),
        linked.published,
        thread?.published ?? pageDate(document, lines),
      ],
      address ?? "",
    ),
  };
}

const dateNames =
  "article:published_time article:published og:published_time datepublished date dc.date dc.date.issued dcterms.created publish-date publish_date pubdate sailthru.date parsely-pub-date".split(
    " ",
  );
const authorsNames = "author article:author dc.creator parsely-author sailthru.author byl".split(" ");

/** The filled `meta` elements of a page by name, in lower case. */
function metaOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim() ?? "";
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase() ?? "";
      if (name === "") continue;
      const contents = found.get(name);
      if (contents === undefined) found.set(name, [content]);
      else contents.push(content);
    }
  }
  return found;
}

/** All whom the first kind of `meta` names that names anyone; an address is no name. */
function metaAuthor(meta: ReadonlyMap<string, readonly string[]>): string | null {
  for (const name of authorsNames) {
    const written = (meta.get(name) ?? []).filter((value) => !/^https?:/.test(value));
    const names = authorNames(written.map((value) => bylineName(value) ?? value));
    if (names !== null) return names;
  }
  return null;
}

/** Where the page stands on the web: as it says itself, else as the browser notes that saved it. */
function addressOf(document: Document, others: readonly (string | null)[]): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href")?.trim() ?? null;
  const said = [canonical, ...others].filter((value) => value !== null && value !== "");
  return (
    said.find((value) => value !== null && isWebAddress(value)) ?? savedFrom(document) ?? said[0] ?? null
  );
}

/** "saved from url=(0023)https://a.example/quay" of browsers, "url: https://a.example/quay" of SingleFile, in a comment at the top. */
function savedFrom(document: Document): string | null {
  const tops = [document, document.documentElement, document.head, document.body];
  for (const top of tops)
    for (const node of top?.childNodes ?? []) {
      if (node.nodeType !== 8) continue;
      const address = /\b(?:saved from url=\(\d+\)|url:\s*)(https?:\/\/[^\s<>"]+)/i.exec(
        node.nodeValue ?? "",
      )?.[1];
      if (address !== undefined && isWebAddress(address)) return address;
    }
  return null;
}

/** The first of the stated dates that is one day, else the first; where none is stated, the day in the address. */
function published(stated: readonly (string | null)[], address: string): OwnMetadata {
  const days = stated.flatMap((value) => (value === null ? [] : [dayOf(value)]));
  const day = days.find(isDay) ?? days[0];
  if (day !== undefined) return { published: day, published_basis: "stated" };
  const [, year, month, date] = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?:\/|$)/.exec(address) ?? [];
  const inferred = `${year}-${month}-${date}`;
  if (!isDay(inferred)) return {};
  return { published: inferred, published_basis: "inferred", published_note: "from the page's address" };
}
