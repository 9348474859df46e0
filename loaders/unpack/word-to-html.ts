import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** A node as the parser gives it in order: its children under its name, its attributes under `:@`. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
});

const parts = ["word/document.xml", "word/styles.xml", "docProps/core.xml"];

/** Text that its writer took out, and what is no text. A fallback says again what stands beside it. */
const passedOver = new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr", "mc:Fallback"]);

/** A text box, which hangs in the middle of a paragraph and is none of it. */
const textBox = "w:txbxContent";

/** The `meta` that holds the author of a Word file's properties: whoever set up the program or the template, who need not be the writer. */
export const typistMeta = "typist";

/** How a file opens that Word wrote before 2007. */
const oldWord = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of a Word file as an HTML document in UTF-8: paragraphs, headings, items and block quotations by their
 * styles, a text box after the paragraph that it hangs in, title from the paragraph styled so, else from the file's properties, and author from these. Deleted and hidden text, notes
 * and pictures are left out. Throws where the bytes are no Word file or hold more than `largest` bytes.
 */
export function wordToHtml(bytes: Uint8Array, largest: number): Uint8Array {
  if (oldWord.every((byte, i) => bytes[i] === byte)) throw new Error("it is of the older format, .doc");
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!parts.includes(name)) return false;
      size += originalSize;
      if (size > largest) throw Object.assign(new Error("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
      return true;
    },
  });
  const part = (name: string): Node[] => {
    const found = files[name];
    return found === undefined ? [] : (parser.parse(strFromU8(found)) as Node[]);
  };
  if (files["word/document.xml"] === undefined) throw new Error("it holds no word/document.xml");
  const styles = styleNames(part("word/styles.xml"));
  const core = part("docProps/core.xml");
  const property = (name: string): string => escaped(plainText([...descendants(core, name)]).trim());
  const paragraphs = paragraphsIn(part("word/document.xml")).map((node) => paragraphHtml(node, styles));
  const shown = paragraphs.find((html) => html.startsWith("<h1 class"));
  const title = shown === undefined ? said(property("dc:title")) : shown.replace(/<[^>]*>/g, " ");
  const author = said(property("dc:creator"));
  return new TextEncoder().encode(
    `<html><head><title>${title}</title>${author === "" ? "" : `<meta name="${typistMeta}" content="${author}">`}</head><body>${paragraphs.join("\n")}</body></html>`,
  );
}

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ":@") ?? "";

function childrenOf(node: Node): readonly Node[] {
  const value = node[nameOf(node)];
  return Array.isArray(value) ? (value as Node[]) : [];
}

const attribute = (node: Node, name: string): string => {
  const value = (node[":@"] as Node | undefined)?.[name];
  return typeof value === "string" ? value : "";
};

/** Puts nodes where the first of them is taken next, however many: a call takes some hundred thousand arguments at most. */
function putBefore(open: Node[], nodes: readonly Node[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) if (nodes[i] !== undefined) open.push(nodes[i] as Node);
}

/** Nodes of a name, outermost first; none inside another. */
function* descendants(nodes: readonly Node[], name: string): Generator<Node> {
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (nameOf(node) === name) yield node;
    else if (!passedOver.has(nameOf(node))) putBefore(open, childrenOf(node));
  }
}

/** All paragraphs, those of a text box after the one that it hangs in. */
const paragraphsIn = (nodes: readonly Node[]): Node[] =>
  [...descendants(nodes, "w:p")].flatMap((node) => {
    const boxes = [...descendants(childrenOf(node), textBox)];
    return [node, ...boxes.flatMap((box) => paragraphsIn(childrenOf(box)))];
  });

/** A style's name by its id; an id may be in the language of whoever wrote the file. */
function styleNames(nodes: readonly Node[]): ReadonlyMap<string, string> {
  return new Map(
    [...descendants(nodes, "w:style")].map((style) => {
      const [name] = descendants(childrenOf(style), "w:name");
      return [attribute(style, "w:styleId"), name === undefined ? "" : attribute(name, "w:val")];
    }),
  );
}

function paragraphHtml(node: Node, styles: ReadonlyMap<string, string>): string {
  const properties = childrenOf(node).find((child) => nameOf(child) === "w:pPr");
  const inside = properties === undefined ? [] : childrenOf(properties);
  const styled = inside.find((child) => nameOf(child) === "w:pStyle");
  const id = styled === undefined ? "" : attribute(styled, "w:val");
  const style = (styles.get(id) ?? id).toLowerCase();
  const text = escaped(runText(childrenOf(node))).replaceAll("\n", "<br>");
  const outline = inside.find((child) => nameOf(child) === "w:outlineLvl");
  const level =
    /^heading ?([1-6])/.exec(style)?.[1] ??
    /^[1-6]$/.exec(outline === undefined ? "" : String(Number(attribute(outline, "w:val")) + 1))?.[0];
  if (style === "title" && text.trim() !== "") return `<h1 class="title">${text}</h1>`;
  if (level !== undefined) return `<h${level}>${text}</h${level}>`;
  if (/quote|quotation|block text/.test(style)) return `<blockquote><p>${text}</p></blockquote>`;
  if (/^list ?(?:bullet|number)/.test(style) || inside.some((child) => nameOf(child) === "w:numPr"))
    return `<ul><li>${text}</li></ul>`;
  return `<p>${text}</p>`;
}

/** What a program writes into a property by itself says nothing of the post. */
const said = (property: string): string =>
  /^(?:document\d*|untitled.*|microsoft word - .*|microsoft office user|user|admin|administrator|owner)$/i.test(
    property,
  )
    ? ""
    : property;

/** What is read in a run's text, and nothing where the run is hidden. */
function runText(nodes: readonly Node[]): string {
  const parts: string[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = nameOf(node);
    if (name === "w:t" || name === "m:t") parts.push(plainText(childrenOf(node)));
    else if (name === "w:tab") parts.push("\t");
    else if (name === "w:br" || name === "w:cr") parts.push("\n");
    else if (name === "w:noBreakHyphen") parts.push("\u2011");
    else if (!passedOver.has(name) && name !== textBox && !isHidden(node)) putBefore(open, childrenOf(node));
  }
  return parts.join("");
}

const plainText = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (nameOf(node) === "#text" ? String(node["#text"]) : plainText(childrenOf(node))))
    .join("");

/** Whether a run is one that Word does not show. */
function isHidden(node: Node): boolean {
  if (nameOf(node) !== "w:r") return false;
  const properties = childrenOf(node).find((child) => nameOf(child) === "w:rPr");
  const vanish = properties && childrenOf(properties).find((child) => nameOf(child) === "w:vanish");
  return vanish !== undefined && !/^(?:0|false|off)$/.test(attribute(vanish, "w:val"));
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
