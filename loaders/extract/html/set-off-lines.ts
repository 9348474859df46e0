import { oneLine } from "../../one-line.ts";

const types = new Set(["STRONG", "B", "EM", "I"]);

/** Whether all of a line's text stands in another type. */
const isSetOff = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => types.has(node.nodeName) || (node.textContent ?? "").trim() === "");

/**
 * The lines of a document's paragraphs that stand wholly in bold or italic type, each by its words with single spaces: questions of an interview, stage directions, or what serves
 * as a heading.
 */
export function setOffLines(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const paragraph of document.querySelectorAll("p")) {
    const lines: Node[][] = [[]];
    for (let node = paragraph.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeName === "BR") lines.push([]);
      else lines.at(-1)?.push(node);
    for (const line of lines) {
      const words = oneLine(line.map(({ textContent }) => textContent ?? "").join(""));
      if (words !== "" && isSetOff(line)) found.add(words);
    }
  }
  return found;
}
