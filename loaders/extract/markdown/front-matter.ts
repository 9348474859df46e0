import { accept, type Outcome, reject } from "../../../src/domain/outcome.ts";
import { type Diagnostic, diagnostic } from "../../read/diagnostic.ts";
import { YamlFile } from "../../read/parse-yaml.ts";
import { tomlFields } from "./toml-fields.ts";

/** What stands at the top of a Markdown file, and the text under it. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The line of a field in the file, from 1. */
  readonly lineOf: (name: string) => number | null;
  readonly body: string;
}

const yamlBlock = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;
const tomlBlock = /^\+\+\+[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??\+\+\+[ \t]*(?:\r?\n|$)/;

/**
 * The fields between lines of `---` (YAML) or `+++` (TOML) at the top of a file; none where it has no such lines. Fields that cannot be read, or that
 * never close, are an error: their lines would pass for the writer's words.
 */
export function frontMatter(file: string, source: string): Outcome<FrontMatter> {
  const toml = tomlBlock.exec(source);
  if (toml !== null) return tomlMatter(file, toml[1] ?? "", source.slice(toml[0].length));
  if (/^(?:---[ \t]*\r?\n[\w-]+:|\+\+\+[ \t]*\r?\n[\w-]+[ \t]*=)/.test(source) && !yamlBlock.test(source)) {
    const mark = source.slice(0, 3);
    return reject(
      fault(file, 1, "front matter never closes", `write ${mark} on a line of its own after the last field`),
    );
  }
  const [whole = "", fields = ""] = yamlBlock.exec(source) ?? [];
  return yamlMatter(file, fields, source.slice(whole.length));
}

const fault = (file: string, line: number, message: string, remedy: string): Diagnostic =>
  diagnostic("error", "front-matter", { file, line }, message, remedy);

function tomlMatter(file: string, source: string, body: string): Outcome<FrontMatter> {
  const read = tomlFields(source);
  if ("fault" in read)
    return reject(
      // The marks stand on line 1. Not quoted: between two of them words of a post may stand.
      fault(
        file,
        read.fault + 1,
        "bad TOML",
        'write key = "value", one a line, or the fields as YAML between lines of ---',
      ),
    );
  const lineOf = (name: string): number | null => {
    const line = read.lineOf(name);
    return line === null ? null : line + 1;
  };
  return accept({ fields: read.fields, lineOf, body });
}

function yamlMatter(file: string, source: string, body: string): Outcome<FrontMatter> {
  // An empty first line stands for the mark, so that lines are counted as in the file.
  const yaml = new YamlFile(file, `\n${source}`);
  if (yaml.diagnostics.length > 0) return reject(...yaml.diagnostics);
  const fields: unknown = yaml.value ?? {};
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    return reject(
      // Not quoted: between two rules at the top of a post its own words may stand, and may not be told.
      fault(file, 1, "front matter without fields", "write one field a line, such as camp: a"),
    );
  return accept({
    fields: fields as Record<string, unknown>,
    lineOf: (name) => yaml.line([name]),
    body,
  });
}
