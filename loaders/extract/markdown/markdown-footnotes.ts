import { outsideFences } from "./outside-fences.ts";

const definition = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;
const reference = /\[\^([^\]\s]+)\]/g;

/**
 * Markdown without the marks of its footnotes, which read as words in their sentence; a note itself stays, as a paragraph where it stands. A mark that
 * no note answers stays too, and so does all code in fences.
 */
export function withoutFootnoteMarks(source: string): string {
  const lines = source.split("\n");
  const known = new Set(lines.flatMap((line) => definition.exec(line)?.[1] ?? []));
  if (known.size === 0) return source;
  let isNote = false;
  const bare = (text: string): string => text.replace(reference, (whole, id) => (known.has(id) ? "" : whole));
  const kept = outsideFences(lines, (line) => {
    if (definition.test(line)) {
      isNote = true;
      return ["", bare(line.replace(definition, ""))];
    }
    // Further paragraphs of a note are set in.
    isNote &&= /^(?:\s|$)/.test(line);
    return [bare(isNote ? line.replace(/^(?: {1,4}|\t)/, "") : line)];
  });
  return kept.join("\n");
}
