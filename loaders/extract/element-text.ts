/** What is read of a document's nodes. */
interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TextNode | null;
  readonly nextSibling: TextNode | null;
  readonly parentNode: TextNode | null;
}

/** The marks that {@link elementText} sets before a line. */
const lineMark = /^(?:> )*(?:#+|-) /;

/** A line without the mark of a heading or an item, in a block quotation or not. */
export const withoutMark = (line: string): string => line.replace(lineMark, "").trim();

/** Elements beside an article, or between its paragraphs, where other posts are named. */
export const besideArticle: ReadonlySet<string> = new Set(["aside", "footer"]);

/** Quotations in quotations are told apart up to here. */
const deepest = 4;

const elementNode = 1;
const textNode = 3;

/** Elements that hold nothing that their writer says. */
const passedOver = new Set(
  "script style noscript template nav iframe svg math object canvas audio video form button input select textarea figcaption head title".split(
    " ",
  ),
);

const blocks = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/**
 * The text of an element in paragraphs parted by a blank line, in the marks that the segment stage knows: `> ` before
 * each line of a block quotation, twice of one within another, `## ` before a heading, `- ` before an item, `* * *` for a rule. Scripts, forms, menus and captions are
 * left out, and so are elements of the names in `others`. Works for any depth and in time that is linear in the document.
 */
export function elementText(root: TextNode, others: ReadonlySet<string> = none): string {
  const isPassedOver = ({ nodeName }: TextNode): boolean =>
    passedOver.has(nodeName.toLowerCase()) || others.has(nodeName.toLowerCase());
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let [quotes, preformatted, lead] = [0, 0, ""];
  const flush = (): void => {
    const lines = parts.join("").split("\n");
    const text = lines
      .map((line) => (preformatted > 0 ? line.trimEnd() : line.replace(/[ \t]+/g, " ").trim()))
      .join("\n")
      .replace(/^\n+|\n+$/g, "");
    parts = [];
    if (text.trim() === "") return;
    const mark = "> ".repeat(Math.min(quotes, deepest));
    for (const paragraph of text.split(/\n(?:[ \t]*\n)+/)) {
      const heading = lead.startsWith("#") && paragraphs.length === 0 ? "" : lead;
      paragraphs.push(`${mark}${heading}${paragraph.replaceAll("\n", `\n${mark}`)}`);
      lead = "";
    }
  };
  const enter = (node: TextNode): boolean => {
    if (node.nodeType === textNode) {
      const value = node.nodeValue ?? "";
      parts.push(preformatted > 0 ? value : value.replace(/[ \t\n\f\r]+/g, " "));
      return false;
    }
    if (node.nodeType !== elementNode) return node === root;
    const name = node.nodeName.toLowerCase();
    if (node !== root && isPassedOver(node)) return false;
    if (name === "br") parts.push("\n");
    else if (name === "q") parts.push("“");
    else if (blocks.has(name)) {
      flush();
      if (name === "hr" && paragraphs.length > 0) paragraphs.push("* * *");
      lead = leadOf(name) || (name === "p" || name === "div" ? lead : "");
      if (name === "blockquote") quotes += 1;
      if (name === "pre") preformatted += 1;
    }
    return true;
  };
  const leave = (node: TextNode): void => {
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toLowerCase();
    if (name === "q") parts.push("”");
    if (!blocks.has(name)) return;
    flush();
    if (leadOf(name) !== "") lead = "";
    if (name === "blockquote") quotes -= 1;
    if (name === "pre") preformatted -= 1;
  };
  let node: TextNode = root;
  for (;;) {
    const child = enter(node) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    for (;;) {
      if (node === root || !isPassedOver(node)) leave(node);
      if (node === root) {
        flush();
        return paragraphs.join("\n\n");
      }
      const { nextSibling, parentNode } = node;
      if (nextSibling !== null) {
        node = nextSibling;
        break;
      }
      node = parentNode ?? root;
    }
  }
}

const none: ReadonlySet<string> = new Set();

function leadOf(name: string): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `${"#".repeat(Number(level))} `;
  return name === "li" ? "- " : "";
}
