import { Readability } from "@mozilla/readability";
import { accept, type Outcome, reject } from "../../src/domain/outcome.ts";
import type { OwnMetadata } from "../describe-post.ts";
import { diagnostic } from "../read/diagnostic.ts";
import { dropBoilerplate } from "./drop-boilerplate.ts";
import { dropComments } from "./drop-comments.ts";
import { dropFurniture, furnitureOf } from "./drop-furniture.ts";
import { dropLinkLists } from "./drop-link-lists.ts";
import { dropPullQuotes } from "./drop-pull-quotes.ts";
import { dropUnshown } from "./drop-unshown.ts";
import { elementText } from "./element-text.ts";
import type { ExtractedPost } from "./extracted-post.ts";
import { dropFootnoteMarks } from "./footnote-marks.ts";
import { htmlFields } from "./html-fields.ts";
import { titleParts } from "./lines-under-heading.ts";
import { noText, tooDeep } from "./markup-faults.ts";
import { isFragment, parseHtml } from "./parse-html.ts";
import { signBlockQuotations } from "./sign-block-quotations.ts";
import { archiveFault, isAppShell, textlessPage } from "./textless-page.ts";
import { withTitle } from "./with-title.ts";

/** Beyond these the search for the article takes time out of proportion, and all text is taken. */
const deepest = 200;
const mostElements = 20_000;

/** The article of an HTML page: menus, notices of cookies, prompts to share or subscribe, other posts and comments are left out, and a note says how much. */
export function htmlArticle(file: string, key: string, text: string): Outcome<readonly ExtractedPost[]> {
  const archive = archiveFault(file, text);
  if (archive !== null) return reject(archive);
  if (isFragment(text)) return htmlDocument(file, key, text);
  const document = parseHtml(text);
  if (document === null) return reject(tooDeep(file));
  signBlockQuotations(document);
  dropFootnoteMarks(document);
  const page = elementText(document.body);
  if (wordsOf(page) === 0 || isAppShell(page)) return reject(textlessPage(file, document));
  const fields = htmlFields(document);
  const tag = titleTag(document, fields, page);
  const article = isBounded(document.body) ? readable(document) : null;
  const own = { ...fields, ...(article === null ? tag : article.own({ ...fields, ...tag })) };
  const [taken, all] = [wordsOf(article?.text ?? page), wordsOf(page)];
  const notes = article === null ? [allTaken(file)] : taken < all ? [partTaken(file, taken, all)] : [];
  return accept([{ key, line: null, text: withTitle(own.title, article?.text ?? page), own }], notes);
}

/** A document that is all article, such as one made from a Word file. */
export function htmlDocument(file: string, key: string, text: string): Outcome<readonly ExtractedPost[]> {
  const document = parseHtml(text);
  if (document === null) return reject(tooDeep(file));
  signBlockQuotations(document);
  dropFootnoteMarks(document);
  const body = elementText(document.body);
  if (wordsOf(body) === 0) return reject(noText(file));
  const own = { ...htmlFields(document), ...titleTag(document, {}, body) };
  return accept([{ key, line: null, text: withTitle(own.title, body), own }]);
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/**
 * The title that a page states, without its site's name where its only main heading shows where that starts or ends, or, in a page without one, where
 * one part of the title is a line of the page.
 */
function titleTag(document: Document, { title }: OwnMetadata, page: string): OwnMetadata {
  const tag = title ?? document.querySelector("title")?.textContent?.trim() ?? "";
  const [heading, ...more] = [...document.querySelectorAll("h1")]
    .filter((h1) => !isSiteName(h1))
    .map((h1) => h1.textContent?.trim() ?? "");
  const isPart =
    heading !== undefined && heading !== "" && (tag.startsWith(heading) || endsApart(tag, heading));
  if (heading === undefined) return { title: lineOfTitle(tag, page) ?? (tag === "" ? null : tag) };
  return { title: isPart && more.length === 0 ? heading : tag === "" ? null : tag };
}

/** The part of a title, of three words or more, that alone is a line of the page's text; null where none is, or the whole. */
function lineOfTitle(title: string, page: string): string | null {
  const [whole = "", ...parts] = titleParts(title);
  const lines = new Set(page.split("\n").map((line) => line.replace(/^(?:> )?(?:#+|-) /, "").trim()));
  if (parts.length < 2 || lines.has(whole)) return null;
  const [found, ...more] = parts.filter((part) => part.split(" ").length > 2 && lines.has(part));
  return more.length === 0 ? (found ?? null) : null;
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

function readable(document: Document) {
  dropComments(document);
  dropUnshown(document);
  dropBoilerplate(document);
  dropLinkLists(document);
  dropPullQuotes(document);
  const furniture = furnitureOf(document);
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  if (!found?.content) return null;
  dropFurniture(found.content as Element, furniture);
  const text = elementText(found.content);
  if (wordsOf(text) === 0) return null;
  return {
    text,
    own: (fields: OwnMetadata): OwnMetadata => ({
      title:
        (fields.title?.startsWith(found.title ?? "") ? found.title?.trim() : null) || fields.title || null,
      author: fields.author ?? (found.byline?.replace(/^\s*by:?\s+/i, "").trim() || null),
    }),
  };
}

/** Whether a tree is small and flat enough to be searched. */
function isBounded(root: Node): boolean {
  let [node, depth, elements]: [Node | null, number, number] = [root, 0, 0];
  while (node !== null) {
    if (depth > deepest || elements > mostElements) return false;
    elements += 1;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return true;
}

const allTaken = (file: string) =>
  diagnostic(
    "warning",
    "no-article",
    { file, line: null },
    "no article found in the page, so all of its text is taken",
    "read the post; where menus or comments are in it, paste the article into a .txt file",
  );

const partTaken = (file: string, article: number, page: number) =>
  diagnostic(
    "note",
    "article",
    { file, line: null },
    `the article is ${article} of the page's ${page} words; the rest is left out`,
    "read the post; where a part is missing, paste the article into a .txt file",
  );
