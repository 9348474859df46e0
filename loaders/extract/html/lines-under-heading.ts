import { plainWords } from "../plain-words.ts";
import { withoutMark } from "./element-text.ts";

const fewestProse = 25;
const mostLines = 20;

/**
 * The short lines of a page's text between its heading and its first paragraph of prose, where a page says who wrote it and when. The heading is the
 * first line that is part of the page's title, else the first that is marked as a heading. None where there is no heading.
 */
export function linesUnderHeading(page: string, title: string): readonly string[] {
  const paragraphs = page.split("\n\n");
  const parts = new Set(titleParts(title).map(plainWords));
  const named = paragraphs.findIndex((text) => text.split("\n").some((line) => isPart(line, parts)));
  const at = named >= 0 ? named : paragraphs.findIndex((text) => text.startsWith("#"));
  if (at < 0) return [];
  const lines: string[] = [];
  for (const paragraph of paragraphs.slice(at, at + mostLines)) {
    for (const line of paragraph.split("\n")) {
      const text = withoutMark(line);
      if (wordsOf(text) >= fewestProse) return lines;
      if (text !== "" && !isPart(text, parts)) lines.push(text);
    }
  }
  return lines;
}

/** A title, whole, and what the marks in it part: "Site | Section | Heading". */
export function titleParts(title: string): readonly string[] {
  const line = title.replace(/\s+/g, " ").trim();
  return [line, ...line.split(/ [|·•»:–—-]+ |: /)];
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** Whether a line is the title or one of the parts that marks cut it into; one word alone may be anything. */
const isPart = (line: string, parts: ReadonlySet<string>): boolean => {
  const text = plainWords(line);
  return text.includes(" ") && parts.has(text);
};
