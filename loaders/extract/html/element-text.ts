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
  const writer = new ParagraphWriter();
  walk(root, {
    enter: (node) => {
      if (node.nodeType === textNode) writer.text(node.nodeValue ?? "");
      if (node.nodeType !== elementNode) return node === root;
      const name = nameOf(node);
      if (node !== root && (passedOver.has(name) || others.has(name))) return false;
      writer.open(name);
      return true;
    },
    leave: (node) => {
      if (node.nodeType === elementNode) writer.close(nameOf(node));
    },
  });
  return writer.finish();
}

const nameOf = ({ nodeName }: TextNode): string => nodeName.toLowerCase();

/** Gathers the text of elements as they open and close, in paragraphs with the marks of what they stand in. */
class ParagraphWriter {
  readonly #paragraphs: string[] = [];
  #parts: string[] = [];
  /** Block quotations and preformatted elements that are open. */
  #quotes = 0;
  #preformatted = 0;
  /** The mark of the heading or item that is open, until a paragraph has it. */
  #lead = "";

  text(value: string): void {
    this.#parts.push(this.#preformatted > 0 ? value : value.replace(/[ \t\n\f\r]+/g, " "));
  }

  open(name: string): void {
    if (name === "br") this.#parts.push("\n");
    else if (name === "q") this.#parts.push("“");
    if (!blocks.has(name)) return;
    this.#flush();
    if (name === "hr" && this.#paragraphs.length > 0) this.#paragraphs.push("* * *");
    this.#lead = leadOf(name) || (name === "p" || name === "div" ? this.#lead : "");
    if (name === "blockquote") this.#quotes += 1;
    if (name === "pre") this.#preformatted += 1;
  }

  close(name: string): void {
    if (name === "q") this.#parts.push("”");
    if (!blocks.has(name)) return;
    this.#flush();
    if (leadOf(name) !== "") this.#lead = "";
    if (name === "blockquote") this.#quotes -= 1;
    if (name === "pre") this.#preformatted -= 1;
  }

  finish(): string {
    this.#flush();
    return this.#paragraphs.join("\n\n");
  }

  /** Ends the paragraphs that are being gathered; a heading that opens the whole is its title, and has no mark. */
  #flush(): void {
    const text = this.#parts
      .join("")
      .split("\n")
      .map((line) => (this.#preformatted > 0 ? line.trimEnd() : line.replace(/[ \t]+/g, " ").trim()))
      .join("\n")
      .replace(/^\n+|\n+$/g, "");
    this.#parts = [];
    if (text.trim() === "") return;
    const mark = "> ".repeat(Math.min(this.#quotes, deepest));
    for (const paragraph of text.split(/\n(?:[ \t]*\n)+/)) {
      const isTitle = this.#lead.startsWith("#") && this.#paragraphs.length === 0;
      const lead = isTitle ? "" : this.#lead;
      this.#paragraphs.push(`${mark}${lead}${paragraph.replaceAll("\n", `\n${mark}`)}`);
      this.#lead = "";
    }
  }
}

interface Visitor {
  /** Whether the node's children are gone through. */
  readonly enter: (node: TextNode) => boolean;
  /** Told of each node that was gone into, after its children. */
  readonly leave: (node: TextNode) => void;
}

/** Goes through a node and what is in it, without a call for each level: pages nest by the thousand. */
function walk(root: TextNode, { enter, leave }: Visitor): void {
  let node = root;
  for (;;) {
    const isOpen = enter(node);
    if (isOpen && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (isOpen) leave(node);
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      leave(node);
    }
    if (node === root) return;
    node = node.nextSibling ?? root;
  }
}

const none: ReadonlySet<string> = new Set();

function leadOf(name: string): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `${"#".repeat(Number(level))} `;
  return name === "li" ? "- " : "";
}
