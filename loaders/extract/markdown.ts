import markdownIt from "markdown-it";
import { accept, type Outcome, reject } from "../../src/domain/outcome.ts";
import { diagnostic, expectedOneOf, quoted } from "../read/diagnostic.ts";
import { YamlFile } from "../read/parse-yaml.ts";
import { elementText } from "./element-text.ts";
import type { ExtractedPost } from "./extracted-post.ts";
import { noText, tooDeep } from "./markup-faults.ts";
import { fieldNames, ownFields } from "./own-fields.ts";
import { parseHtml } from "./parse-html.ts";

const reader = markdownIt({ html: true, linkify: false, typographer: false }).set({
  maxNesting: 1000,
} as object);

/**
 * A Markdown file is one post; fields stand between lines of `---` at its top. The marks of emphasis, links and images
 * are left out of the text; headings, items and block quotations keep theirs.
 */
export function markdown(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const [whole = "", fields = ""] =
    /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(source) ?? [];
  const fault = (message: string, remedy: string) =>
    diagnostic("error", "front-matter", { file, line: 1 }, message, remedy);
  if (whole === "" && /^---[ \t]*\r?\n[\w-]+:/.test(source))
    return reject(fault("front matter never closes", "write --- on a line of its own after the last field"));
  // An empty first line stands for the mark, so that lines are counted as in the file.
  const yaml = new YamlFile(file, `\n${fields}`);
  if (yaml.diagnostics.length > 0) return reject(...yaml.diagnostics);
  const said: unknown = yaml.value ?? {};
  if (typeof said !== "object" || said === null || Array.isArray(said))
    return reject(
      // Not quoted: between two rules at the top of a post its own words may stand, and may not be told.
      fault("front matter without fields", "write one field a line, such as camp: a"),
    );
  const { own, ignored, nested } = ownFields(said as Record<string, unknown>);
  const document = parseHtml(reader.render(source.slice(whole.length)));
  if (document === null) return reject(tooDeep(file));
  const text = elementText(document.body);
  if (text === "") return reject(noText(file));
  const notes = ignored.map((name) =>
    diagnostic(
      "note",
      "unknown-field",
      { file, line: yaml.line([name]) },
      `field not read: ${quoted(name)}`,
      expectedOneOf(name, fieldNames),
    ),
  );
  const unread = nested.map((name) =>
    diagnostic(
      "warning",
      "nested-field",
      { file, line: yaml.line([name]) },
      `field not read: ${quoted(name)} holds an object`,
      "write its words themselves",
    ),
  );
  return accept([{ key, line: null, text, own }], [...notes, ...unread]);
}
