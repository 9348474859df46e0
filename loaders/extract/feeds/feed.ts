import { XMLValidator } from "fast-xml-parser";
import { accept, type Outcome, reject } from "../../../src/domain/outcome.ts";
import { type Diagnostic, quoted } from "../../read/diagnostic.ts";
import { authorNames } from "../author-names.ts";
import type { ExtractedPost } from "../extracted-post.ts";
import { recordFault } from "../records/record-posts.ts";
import { withTitle } from "../with-title.ts";
import { itemIds } from "./feed-ids.ts";
import { type FeedHead, type FeedItem, itemKind, readItem } from "./feed-item.ts";
import { doubled, leftOut, noText, sitePage } from "./feed-notes.ts";
import { child, linesIn, list, parseXml, text, texts, type Xml } from "./xml.ts";

/**
 * The posts of an RSS or Atom feed or of a WordPress export: published posts with a text. Drafts, pictures and comments are left
 * out and counted in a note; a page of the site, an item without a text, and one that stands in the feed again, are each reported.
 */
export function feedPosts(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const feed = readFeed(file, source);
  if ("rule" in feed) return reject(feed);
  const { items } = feed;
  const published = items.filter((item) => itemKind(item) === "post");
  const pages = items.filter((item) => itemKind(item) === "page");
  const lineOf = linesIn(source);
  const lines = new Map(items.map((item) => [item, lineOf(item)]));
  const readAll = (some: readonly Xml[]) => some.map((item) => readItem(item, feed, lines.get(item) ?? null));
  const read = readAll(published);
  const written = read.filter(({ body }) => body !== "");
  const again = repeats(written);
  const kept = written.filter((item) => !again.has(item));
  const ids = itemIds(key, kept);
  const posts = kept.map(
    ({ line, body, cut, own }, index): ExtractedPost => ({
      key: ids[index] ?? "",
      line,
      text: withTitle(own.title ?? null, body),
      own,
      cut: cut === null ? null : { sign: cut, line },
    }),
  );
  const notes = [
    ...leftOut(file, items.length - published.length - pages.length, items.length),
    ...readAll(pages).map((page) => sitePage(file, page)),
    ...read.flatMap((item) => (item.body === "" ? [noText(file, item)] : [])),
    ...[...again].map(([item, first]) => doubled(file, item, first)),
  ];
  if (posts.length > 0) return accept(posts, notes);
  return reject(
    ...notes,
    recordFault(file, null, "empty", "no published post with a text", "export posts with their content"),
  );
}

/** The feed in a file, or what is wrong with the file. */
function readFeed(file: string, source: string): Feed | Diagnostic {
  const valid = XMLValidator.validate(source, { allowBooleanAttributes: true });
  if (valid !== true)
    return recordFault(
      file,
      valid.err.line,
      "bad-xml",
      `bad XML: ${valid.err.msg}`,
      "save the feed again, whole",
    );
  const root = parseXml(source);
  if (root === null)
    return recordFault(
      file,
      null,
      "bad-xml",
      "bad XML: nested or expanded without bound",
      "save the feed again",
    );
  const feed = feedOf(root);
  if (feed !== null) return feed;
  const name = Object.keys(root).find((tag) => !tag.startsWith("?")) ?? "";
  const message = `neither a feed nor a WordPress export: ${quoted(`<${name}>`)}`;
  return recordFault(file, null, "format", message, "expected <rss>, <rdf:RDF> or <feed>");
}

interface Feed extends FeedHead {
  readonly items: readonly Xml[];
}

/** What RSS keeps in its channel, RSS 1.0 beside it, and Atom in the feed itself; null where the file is none of them. */
function feedOf(root: Xml): Feed | null {
  const [channel, rdf, atom] = [
    child(child(root, "rss"), "channel"),
    child(root, "rdf:RDF"),
    child(root, "feed"),
  ];
  const unsigned = { author: null, writers: new Map<string, string>() };
  if (channel !== null)
    return {
      ...unsigned,
      items: list(channel, "item"),
      outlet: text(channel, "title"),
      writers: writersOf(channel),
    };
  if (rdf !== null)
    return { ...unsigned, items: list(rdf, "item"), outlet: text(child(rdf, "channel"), "title") };
  if (atom === null) return null;
  const author = authorNames(list(atom, "author").flatMap((person) => texts(person, "name")));
  return { ...unsigned, items: list(atom, "entry"), outlet: text(atom, "title"), author };
}

/** The writers whom a WordPress export lists. */
const writersOf = (channel: Xml): ReadonlyMap<string, string> =>
  new Map(
    list(channel, "wp:author").flatMap((writer) => {
      const [login, name] = [text(writer, "wp:author_login"), text(writer, "wp:author_display_name")];
      return login === null || name === null ? [] : [[login, name] as const];
    }),
  );

/** Items that an earlier one is: by the id that the feed gives both, else by address and text. */
function repeats(items: readonly FeedItem[]): ReadonlyMap<FeedItem, FeedItem> {
  const firsts = new Map<string, FeedItem>();
  const again = new Map<FeedItem, FeedItem>();
  for (const item of items) {
    const { guid, link, body } = item;
    const name = guid === null ? `${link} ${body}` : `id ${guid}`;
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, item);
    else again.set(item, first);
  }
  return again;
}
