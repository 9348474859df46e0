import { XMLParser, XMLValidator } from "fast-xml-parser";
import { accept, type Outcome, reject } from "../../src/domain/outcome.ts";
import { innerKey } from "../../src/domain/post-key.ts";
import { type Diagnostic, diagnostic, quoted } from "../read/diagnostic.ts";
import { dayOf } from "../read/written-day.ts";
import { elementText } from "./element-text.ts";
import type { ExtractedPost } from "./extracted-post.ts";
import { parseHtml } from "./parse-html.ts";
import { withTitle } from "./with-title.ts";

type Xml = Readonly<Record<string, unknown>>;

const options = {
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  stopNodes: ["feed.entry.content", "feed.entry.summary"],
};

/**
 * The posts of an RSS or Atom feed or of a WordPress export: published posts and pages with a text; drafts, pictures and
 * comments are left out and counted in a note.
 */
export function feedPosts(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const fault = (rule: string, line: number | null, message: string, remedy: string): Diagnostic =>
    diagnostic("error", rule, { file, line }, message, remedy);
  const valid = XMLValidator.validate(source, { allowBooleanAttributes: true });
  if (valid !== true)
    return reject(
      fault("bad-xml", valid.err.line, `bad XML: ${valid.err.msg}`, "save the feed again, whole"),
    );
  const root = parse(source);
  if (root === null)
    return reject(fault("bad-xml", null, "bad XML: nested or expanded without bound", "save the feed again"));
  const rss = child(child(root, "rss"), "channel") ?? child(root, "rdf:RDF");
  const atom = child(root, "feed");
  const items =
    rss === null ? list(atom, "entry") : list(rss, "item").concat(list(child(root, "rdf:RDF"), "item"));
  if (rss === null && atom === null) {
    const name = Object.keys(root).find((tag) => !tag.startsWith("?")) ?? "";
    return reject(
      fault(
        "format",
        null,
        `neither a feed nor a WordPress export: ${quoted(`<${name}>`)}`,
        "expected <rss> or <feed>",
      ),
    );
  }
  const outlet = text(rss ?? atom, "title");
  const posts = distinct(items.filter(isPost).flatMap((item, index) => onePost(item, outlet, key, index)));
  const leftOut = items.length - posts.length;
  const notes =
    leftOut === 0
      ? []
      : [
          diagnostic(
            "note",
            "left-out",
            { file, line: null },
            `${leftOut} of ${items.length} items left out: drafts, pictures, or items without a text or with an id again`,
            "publish them, or put them into files of their own",
          ),
        ];
  if (posts.length > 0) return accept(posts, notes);
  return reject(
    ...notes,
    fault("empty", null, "no published post with a text", "export posts with their content"),
  );
}

function parse(source: string): Xml | null {
  try {
    return new XMLParser(options).parse(source) as Xml;
  } catch {
    return null;
  }
}

const isXml = (value: unknown): value is Xml =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function child(parent: Xml | null, name: string): Xml | null {
  const [value] = [parent?.[name]].flat();
  return isXml(value) ? value : null;
}

const list = (parent: Xml | null, name: string): Xml[] => [parent?.[name]].flat().filter(isXml);

/** The text of the first child of a name; null where it is missing or empty. */
function text(parent: Xml | null, name: string): string | null {
  const [value] = [parent?.[name]].flat();
  const found = typeof value === "string" ? value : isXml(value) ? value["#text"] : null;
  return typeof found === "string" && found.trim() !== "" ? found.trim() : null;
}

const isPost = (item: Xml): boolean =>
  ["post", "page", null].includes(text(item, "wp:post_type")) &&
  ["publish", null].includes(text(item, "wp:status"));

function onePost(item: Xml, outlet: string | null, key: string, index: number): ExtractedPost[] {
  const markup =
    text(item, "content:encoded") ??
    atomMarkup(item, "content") ??
    text(item, "description") ??
    atomMarkup(item, "summary");
  const body = markup === null ? "" : htmlText(markup);
  if (body === "") return [];
  const link = text(item, "link") ?? linkOf(item);
  const name = text(item, "wp:post_name") ?? link?.split(/[?#]/)[0]?.match(/([^/]+)\/*$/)?.[1] ?? null;
  const title = text(item, "title");
  const date = text(item, "pubDate") ?? text(item, "dc:date") ?? text(item, "published");
  const own = {
    title: title === null ? null : htmlText(title),
    author: text(item, "dc:creator") ?? text(child(item, "author"), "name") ?? text(item, "author"),
    ...(date === null ? {} : { published: dayOf(date), published_basis: "stated" }),
    source_url: link,
    outlet,
  };
  return [
    { key: innerKey(key, name ?? String(index + 1)), line: null, text: withTitle(own.title, body), own },
  ];
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

/** Posts with an id of their own: the first of each. */
function distinct(posts: readonly ExtractedPost[]): ExtractedPost[] {
  const seen = new Set<string>();
  return posts.filter(({ key }) => !seen.has(key) && seen.add(key));
}
