import { Readability } from "@mozilla/readability";
import { accept, type Outcome, reject } from "../../../src/domain/outcome.ts";
import type { OwnMetadata } from "../../describe-post.ts";
import { diagnostic } from "../../read/diagnostic.ts";
import { typistMeta } from "../../unpack/word-to-html.ts";
import { type CutShort, cutOf, cutShort } from "../cut-short.ts";
import type { ExtractedPost } from "../extracted-post.ts";
import { fillGaps } from "../fill-gaps.ts";
import { repliesLeftOut } from "../replies/replies-left-out.ts";
import { withTitle } from "../with-title.ts";
import { wordsOf } from "../words-of.ts";
import { isBoilerplateText } from "./boilerplate-text.ts";
import { declaredWall, shortOf } from "./declared-wall.ts";
import { dropBoilerplate } from "./drop-boilerplate.ts";
import { dropComments } from "./drop-comments.ts";
import { dropFurniture, furnitureOf } from "./drop-furniture.ts";
import { dropLinkLists } from "./drop-link-lists.ts";
import { dropPullQuotes } from "./drop-pull-quotes.ts";
import { dropUnshown } from "./drop-unshown.ts";
import { besideArticle, elementText, withoutMark } from "./element-text.ts";
import { dropReplies, type Thread } from "./forum-thread.ts";
import { htmlFields } from "./html-fields.ts";
import { markQuotations } from "./mark-quotations.ts";
import { noText, tooDeep } from "./markup-faults.ts";
import { pageTitle } from "./page-title.ts";
import { isFragment, parseHtml } from "./parse-html.ts";
import { setOffLines } from "./set-off-lines.ts";
import { archiveFault, isAppShell, textlessPage } from "./textless-page.ts";

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
  markQuotations(document);
  const thread = dropReplies(document);
  const page = elementText(document.body);
  if (wordsOf(page) === 0 || isAppShell(page)) return reject(textlessPage(file, document));
  const declared = declaredWall(document);
  const setOff = setOffLines(document);
  const fields = htmlFields(document, thread);
  const tag = { title: pageTitle(document, fields.title ?? null, page) };
  const article = isBounded(document.body) ? readable(document) : null;
  const own = { ...fields, ...(article === null ? tag : article.own({ ...fields, ...tag })) };
  const { text: taken, sign } = article ?? cutShort(page);
  const [words, all] = [wordsOf(taken), wordsOf(page)];
  const notes = article === null ? [allTaken(file)] : words < all ? [partTaken(file, words, all)] : [];
  const found = sign ?? shortOf(declared, words);
  const cut = found === null ? null : { sign: found, line: null };
  return accept(
    [{ key, line: null, text: withTitle(own.title, taken), own, cut, setOff }],
    [...repliesNote(file, thread), ...notes],
  );
}

/** A document that is all article, such as one made from a Word file. */
export function htmlDocument(file: string, key: string, text: string): Outcome<readonly ExtractedPost[]> {
  const document = parseHtml(text);
  if (document === null) return reject(tooDeep(file));
  markQuotations(document);
  const thread = dropReplies(document);
  const body = elementText(document.body);
  if (wordsOf(body) === 0) return reject(noText(file));
  const own = { ...htmlFields(document, thread), title: pageTitle(document, null, body) };
  const typist = document.querySelector(`meta[name="${typistMeta}"]`)?.getAttribute("content") ?? null;
  return accept(
    [{ key, line: null, text: withTitle(own.title, body), own, typist, setOff: setOffLines(document) }],
    repliesNote(file, thread),
  );
}

function readable(
  document: Document,
): (CutShort & Readonly<{ own: (fields: OwnMetadata) => OwnMetadata }>) | null {
  dropComments(document);
  dropUnshown(document);
  const shown = elementText(document.body);
  dropBoilerplate(document);
  dropLinkLists(document);
  dropPullQuotes(document);
  const furniture = furnitureOf(document);
  const page = elementText(document.body, besideArticle);
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  if (!found?.content) return null;
  dropFurniture(found.content as Element, furniture);
  const { text, sign } = cutOf(
    withoutLastHeadings(withoutPrompts(fillGaps(elementText(found.content), page))),
    shown,
  );
  if (wordsOf(text) === 0) return null;
  return {
    text,
    sign,
    own: (fields: OwnMetadata): OwnMetadata => ({
      title:
        (fields.title?.startsWith(found.title ?? "") ? found.title?.trim() : null) || fields.title || null,
      author: fields.author ?? (found.byline?.replace(/^\s*by:?\s+/i, "").trim() || null),
    }),
  };
}

/** A text without paragraphs that are prompts of a site and stood in no block of their own; what is quoted stays. */
const withoutPrompts = (text: string): string =>
  text
    .split("\n\n")
    .filter((paragraph) => paragraph.startsWith("> ") || !isBoilerplateText(withoutMark(paragraph)))
    .join("\n\n");

/** A text without headings at its end, under which nothing stands: those of comments and other posts. */
function withoutLastHeadings(text: string): string {
  let end = text.length;
  for (let at = text.lastIndexOf("\n\n#", end); at >= 0; at = text.lastIndexOf("\n\n#", end - 1)) {
    if (text.slice(at + 2, end).includes("\n")) break;
    end = at;
  }
  return text.slice(0, end);
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

const repliesNote = (file: string, thread: Thread | null) =>
  thread === null || thread.replies === 0
    ? []
    : [repliesLeftOut({ file, line: null }, thread.replies, thread.words)];

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
