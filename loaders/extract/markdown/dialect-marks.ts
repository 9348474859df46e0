import { outsideFences } from "./outside-fences.ts";

/** A link to another note: its name, or the words before which it stands. */
const link = /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g;

/** Marks within a line, and what stays of each: tags of Hugo and Jekyll, comments, pictures, links, highlights, tasks and names of lines of Obsidian. */
const marks: readonly (readonly [mark: RegExp, stays: string])[] = [
  [/\{\{<[^<>]*>\}\}|\{\{%[^%]*%\}\}|\{%[^%]*%\}/g, ""],
  [/(?<![\w%])%%[^%]*%%/g, ""],
  [/!\[\[[^[\]]*\]\]/g, ""],
  [link, "$1"],
  [/==(?![\s=])([^=]*[^\s=])==(?!=)/g, "$1"],
  [/^(\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s)\s*\[[ xX]\]\s/g, "$1"],
  [/\s\^[a-z\d][a-z\d-]*$/gi, ""],
];

/** The head of a box: "> [!note] Of the tide". */
const boxHead = /^\s{0,3}>\s?\[!([a-z-]+)\][+-]?(.*)$/i;

/** Boxes of these kinds hold what somebody else said. */
const quoting = /^(?:quote|cite)$/i;

/**
 * Markdown without the marks that it has in Obsidian, Hugo and Jekyll alone and that would read as words. A box ("> [!note]") is the writer's text, but
 * for one that is named as a quotation. Code is left as it is.
 */
export function withoutDialectMarks(source: string): string {
  let isBox = false;
  const kept = outsideFences(source.split(/\r?\n/), (line) => {
    const [, kind, title = ""] = boxHead.exec(line) ?? [];
    if (kind !== undefined) isBox = !quoting.test(kind);
    isBox &&= /^\s{0,3}>/.test(line);
    const before = isBox ? "" : "> ";
    if (kind !== undefined) return [`${before}${bare(title.trim())}`, before.trim()];
    return [bare(isBox ? line.replace(/^\s{0,3}>\s?/, "") : line)];
  });
  return kept.join("\n");
}

/** A line without its marks, but for those in code. */
const bare = (line: string): string =>
  line
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : withoutMarks(part)))
    .join("");

const withoutMarks = (text: string): string =>
  marks.reduce((left, [mark, stays]) => left.replace(mark, stays), text);

/** A field without the marks of the links in it: "[[Ada Bright]]" is Ada Bright. */
export const withoutLinkMarks = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutLinkMarks)
    : typeof value === "string"
      ? value.replace(link, "$1")
      : value;
