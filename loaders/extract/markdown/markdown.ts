import markdownIt from "markdown-it";
import { accept, type Outcome, reject } from "../../../src/domain/outcome.ts";
import { diagnostic, expectedOneOf, quoted } from "../../read/diagnostic.ts";
import type { ExtractedPost } from "../extracted-post.ts";
import { elementText } from "../html/element-text.ts";
import { noText, tooDeep } from "../html/markup-faults.ts";
import { parseHtml } from "../html/parse-html.ts";
import { setOffLines } from "../html/set-off-lines.ts";
import { fieldNames, ownFields } from "../records/own-fields.ts";
import { withoutDialectMarks, withoutLinkMarks } from "./dialect-marks.ts";
import { frontMatter } from "./front-matter.ts";
import { withoutFootnoteMarks } from "./markdown-footnotes.ts";

const reader = markdownIt({ html: true, linkify: false, typographer: false }).set({
  maxNesting: 1000,
} as object);

/**
 * A Markdown file is one post; fields stand between lines of `---` or `+++` at its top. The marks of emphasis, links, images and footnotes,
 * and those of programs for notes and sites, are left out of the text; headings, items and block quotations keep theirs.
 */
export function markdown(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const { value: front, diagnostics } = frontMatter(file, source);
  if (front === null) return reject(...diagnostics);
  const { own, ignored, nested } = ownFields(
    Object.fromEntries(Object.entries(front.fields).map(([name, value]) => [name, withoutLinkMarks(value)])),
  );
  const document = parseHtml(reader.render(withoutFootnoteMarks(withoutDialectMarks(front.body))));
  if (document === null) return reject(tooDeep(file));
  const text = elementText(document.body);
  if (text === "") return reject(noText(file));
  const notes = ignored.map((name) =>
    diagnostic(
      "note",
      "unknown-field",
      { file, line: front.lineOf(name) },
      `field not read: ${quoted(name)}`,
      expectedOneOf(name, fieldNames),
    ),
  );
  const unread = nested.map((name) =>
    diagnostic(
      "warning",
      "nested-field",
      { file, line: front.lineOf(name) },
      `field not read: ${quoted(name)} holds an object`,
      "write its words themselves",
    ),
  );
  return accept([{ key, line: null, text, own, setOff: setOffLines(document) }], [...notes, ...unread]);
}
