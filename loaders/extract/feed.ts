import { XMLValidator } from "fast-xml-parser";
import { accept, type Outcome, reject } from "../../src/domain/outcome.ts";
import { type Diagnostic, diagnostic, quoted } from "../read/diagnostic.ts";
import { authorNames } from "./author-names.ts";
import type { ExtractedPost } from "./extracted-post.ts";
import { itemIds } from "./feed-ids.ts";
import { type FeedHead, type FeedItem, itemKind, readItem } from "./feed-item.ts";
import { withTitle } from "./with-title.ts";
import { child, linesIn, list, parseXml, text, texts, type Xml } from "./xml.ts";

/**
 * The posts of an RSS or Atom feed or of a WordPress export: published posts with a text. Drafts, pictures and comments are left
 * out and counted in a note; a page of the site, an item without a text, and one that stands in the feed again, are each reported.
 */
export function feedPosts(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const fault = (rule: string, line: number | null, message: string, remedy: string): Diagnostic =>
    diagnostic("error", rule, { file, line }, message, remedy);
  const valid = XMLValidator.validate(source, { allowBooleanAttributes: true });
  if (valid !== true)
    return reject(
      fault("bad-xml", valid.err.line, `bad XML: ${valid.err.msg}`, "save the feed again, whole"),
    );
  const root = parseXml(source);
  if (root === null)
    return reject(fault("bad-xml", null, "bad XML: nested or expanded without bound", "save the feed again"));
  const feed = feedOf(root);
  if (feed === null) {
    const name = Object.keys(root).find((tag) => !tag.startsWith("?")) ?? "";
    return reject(
      fault(
        "format",
        null,
        `neither a feed nor a WordPress export: ${quoted(`<${name}>`)}`,
        "expected <rss>, <rdf:RDF> or <feed>",
      ),
    );
  }
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
    fault("empty", null, "no published post with a text", "export posts with their content"),
  );
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

const leftOut = (file: string, many: number, of: number): Diagnostic[] =>
  many === 0
    ? []
    : [
        diagnostic(
          "note",
          "left-out",
          { file, line: null },
          `${many} of ${of} items left out: drafts, pictures, comments and others that are no published posts`,
          "publish them, or put them into files of their own",
        ),
      ];

const sitePage = (file: string, { line, link, guid }: FeedItem): Diagnostic =>
  diagnostic(
    "note",
    "site-page",
    { file, line },
    `page of the site, no post: ${quoted(link ?? guid ?? "")}, left out`,
    "where it is one, call it a post in its wp:post_type or category, or put its text into a file of its own",
  );

const noText = (file: string, { line, guid, link }: FeedItem): Diagnostic =>
  diagnostic(
    "warning",
    "no-text",
    { file, line },
    `item without a text: ${quoted(link ?? guid ?? "")}`,
    "export posts with their content, or take the item out",
  );

/** An item that stands in the feed again is left out; where it has another text, words are. */
const doubled = (file: string, { line, guid, link, body }: FeedItem, first: FeedItem): Diagnostic =>
  diagnostic(
    body === first.body ? "warning" : "error",
    "duplicate-id",
    { file, line },
    `item again: ${quoted(guid ?? link ?? "")}, already taken by line ${first.line}`,
    "keep one of them",
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
