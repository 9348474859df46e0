import { wordsOf } from "../words-of.ts";
import { lineOf } from "./element-names.ts";
import { elementText } from "./element-text.ts";
import { pageDate } from "./page-date.ts";

/** A post of a thread, as the common programs of forums mark it: phpBB, vBulletin, XenForo, Discourse, Invision, Simple Machines, Reddit. */
const postBoxes = [
  '.post[id^="p"]:has(.postbody), .postcontainer, .postbit, table[id^="post"], li[id^="post_"]',
  ".message[data-author], .message--post",
  "article[data-post-id], .topic-post, .crawler-post",
  ".cPost, .ipsComment, .post_wrapper",
  "shreddit-comment, .thing.comment",
].join(", ");

const authors =
  '.author .username, .author strong, .username, .bigusername, .message-name, .names a, [data-user-card], [itemprop="author"], .cAuthorPane_author, .poster h4';

/** What stands beside the words of a post: its writer's rank and picture, its buttons. */
const beside =
  ".postprofile, .userinfo, .posthead, .message-user, .message-attribution, .message-footer, .cAuthorPane, .poster, .post-buttons, .signature, .message-signature, p.author, .topic-avatar, .topic-meta-data, .names";

/** What others wrote in a thread that a page is, left out. */
export interface Thread {
  readonly replies: number;
  readonly words: number;
  /** Who wrote its first post, and when, as the page says it; null where it does not. */
  readonly author: string | null;
  readonly published: string | null;
}

/** More posts than these no saved page has. */
const most = 2000;

/**
 * Takes out of a page that is a thread the posts of others than the writer of its first, and what stands beside the words of those that stay; null
 * where the page is none.
 */
export function dropReplies(document: Document): Thread | null {
  const all = [...document.querySelectorAll(postBoxes)].slice(0, most);
  const boxes = new Set(all);
  const outer = all.filter((box) => !hasAbove(box, boxes));
  const [first, ...later] = outer;
  if (first === undefined || later.length === 0) return null;
  const author = authorOf(first);
  const published = pageDate(
    first,
    [...first.querySelectorAll(beside)].flatMap((part) => lineOf(part) ?? []),
  );
  let [replies, words] = [0, 0];
  for (const box of later) {
    if (author !== null && authorOf(box)?.toLowerCase() === author.toLowerCase()) continue;
    replies += 1;
    dropBeside(box);
    words += wordsOf(elementText(box));
    box.remove();
  }
  for (const box of outer) dropBeside(box);
  return { replies, words, author, published };
}

function hasAbove(box: Element, boxes: ReadonlySet<Element>): boolean {
  for (let above = box.parentElement; above !== null; above = above.parentElement)
    if (boxes.has(above)) return true;
  return false;
}

function dropBeside(box: Element): void {
  for (const part of box.querySelectorAll(beside)) part.remove();
}

function authorOf(box: Element): string | null {
  const named = box.getAttribute("data-author") ?? box.getAttribute("author");
  const found = named ?? lineOf(box.querySelector(authors) ?? box.ownerDocument.createElement("i"));
  return found.trim() === "" ? null : found.trim();
}
