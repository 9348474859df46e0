import { XMLParser } from "fast-xml-parser";

/** An element: its children and attributes by name, an attribute's after an at sign. */
export type Xml = Readonly<Record<string, unknown>>;

const options = {
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  stopNodes: ["feed.entry.content", "feed.entry.summary"],
  captureMetaData: true,
};

/** The elements of a document; null where they are nested or expanded without bound. */
export function parseXml(source: string): Xml | null {
  try {
    return new XMLParser(options).parse(source) as Xml;
  } catch {
    return null;
  }
}

const isXml = (value: unknown): value is Xml =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first child of a name that is an element. */
export function child(parent: Xml | null, name: string): Xml | null {
  const [value] = [parent?.[name]].flat();
  return isXml(value) ? value : null;
}

/** All children of a name that are elements, in order; none where there is no parent. */
export const list = (parent: Xml | null, name: string): Xml[] => [parent?.[name]].flat().filter(isXml);

function textOf(value: unknown): string | null {
  const found = typeof value === "string" ? value : isXml(value) ? value["#text"] : null;
  return typeof found === "string" && found.trim() !== "" ? found.trim() : null;
}

/** The texts of the children of a name, without empty ones. */
export const texts = (parent: Xml | null, name: string): string[] =>
  [parent?.[name]].flat().flatMap((value) => textOf(value) ?? []);

/** The text of the first child of a name; null where it is missing or empty. */
export const text = (parent: Xml | null, name: string): string | null => textOf([parent?.[name]].flat()[0]);

/** Tells the lines on which items start, asked for in their order. */
export function linesIn(source: string): (item: Xml) => number | null {
  const position = XMLParser.getMetaDataSymbol() as unknown as symbol;
  let [line, at] = [1, 0];
  return (item) => {
    const { startIndex } = ((item as Record<symbol, unknown>)[position] ?? {}) as { startIndex?: number };
    if (startIndex === undefined || startIndex < at) return null;
    for (
      let next = source.indexOf("\n", at);
      next >= 0 && next < startIndex;
      next = source.indexOf("\n", at)
    ) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
