import { lineOf } from "./element-names.ts";
import { withoutMark } from "./element-text.ts";
import { titleParts } from "./lines-under-heading.ts";

/**
 * The title of a page without its site's name. `stated` is what its head says beside the `title` element, null for nothing. Its only main heading shows
 * where the site's name starts or ends; in a page without one, a part of the title that is a line of the page does. Null for no title.
 */
export function pageTitle(document: Document, stated: string | null, page: string): string | null {
  const tag = stated ?? document.querySelector("title")?.textContent?.trim() ?? "";
  const headings = [...document.querySelectorAll("h1")].filter((h1) => !isSiteName(h1));
  const [heading, ...more] = headings.map((h1) => h1.textContent?.trim() ?? "");
  const sites = new Set([...document.querySelectorAll("h1")].filter(isSiteName).map(lineOf));
  if (heading === undefined) return lineOfTitle(tag, page, sites) ?? (tag === "" ? null : tag);
  const isPart = heading !== "" && (tag.startsWith(heading) || endsApart(tag, heading));
  if (!isPart || more.length > 0) return tag === "" ? null : tag;
  return headingUnderSite(document, tag, heading) ?? heading;
}

/** The part of a title, of three words or more and no site's name, that alone is a line of the page's text; null where none is, or the whole. */
function lineOfTitle(title: string, page: string, sites: ReadonlySet<string>): string | null {
  const [whole = "", ...parts] = titleParts(title);
  const lines = new Set(page.split("\n").map(withoutMark));
  if (parts.length < 2 || lines.has(whole)) return null;
  const [found, ...more] = parts.filter(
    (part) => part.split(" ").length > 2 && lines.has(part) && !sites.has(part),
  );
  return more.length === 0 ? (found ?? null) : null;
}

const heads = 'header, [id*="header"], [class*="header"], [id*="masthead"], [class*="masthead"]';

/** Where the main heading stands in the page's head: a lower and longer heading that the title names too, as forums have. Null where there is none. */
function headingUnderSite(document: Document, title: string, site: string): string | null {
  if (document.querySelector("h1")?.closest(heads) == null) return null;
  const parts = new Set(titleParts(title).slice(1));
  const found = new Set([...document.querySelectorAll("h2, h3")].slice(0, 50).map(lineOf));
  const named = [...found].filter(
    (text) => parts.has(text) && text.split(" ").length > 2 && text.length > site.length,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Whether a heading is the site's own name: by its class, or a link to the site's first page. */
const isSiteName = (heading: Element): boolean =>
  /\b(?:site-?(?:title|name)|logo|brand)\b/.test(heading.getAttribute("class") ?? "") ||
  [...heading.querySelectorAll("a")].some((a) =>
    /^(?:https?:\/\/[^/]+)?\/?$/.test(a.getAttribute("href") ?? "#"),
  );

/** "Site name | Heading": whether a title ends with a heading behind a mark that parts them. */
const endsApart = (tag: string, heading: string): boolean =>
  tag.endsWith(heading) && /\s[-–—|·:»/]\s*$|:\s*$/u.test(tag.slice(0, -heading.length));
