import { accept, type Outcome, reject } from "../../src/domain/outcome.ts";
import { innerKey } from "../../src/domain/post-key.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "../read/diagnostic.ts";
import { parseCsv } from "../read/parse-csv.ts";
import { widthFault } from "../read/read-table.ts";
import type { ExtractedPost } from "./extracted-post.ts";
import { fieldNames, ownFields } from "./own-fields.ts";

interface Record_ {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A CSV file is a post a row; its first line names the columns, of which `text` must be one. */
export function csvPosts(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const { records, unclosed } = parseCsv(source);
  const [header, ...rows] = records;
  const columns = (header?.cells ?? []).map((cell) => cell.trim());
  if (unclosed !== null)
    return reject(
      fault(
        file,
        unclosed,
        "csv-quote",
        "quotation mark never closes",
        "close it, or double one that is text",
      ),
    );
  if (ownFields(Object.fromEntries(columns.map((name) => [name, "x"]))).text === null)
    return reject(
      fault(
        file,
        header?.line ?? null,
        "missing-column",
        `no column of text: ${quoted(columns.map(columnName).join(", "))}`,
        columns.some((name) => name.includes(";"))
          ? "separate the cells with commas, not semicolons"
          : "name the column of the posts' text `text`",
      ),
    );
  const widths = rows.filter(({ cells }) => cells.length !== columns.length);
  const read = recordPosts(
    file,
    key,
    rows.map(({ line, cells }) => ({
      line,
      fields: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""])),
    })),
  );
  const uneven = widths.map(({ line, cells }) => widthFault(cells.length, columns.length, { file, line }));
  return { value: read.value, diagnostics: [...uneven, ...read.diagnostics] };
}

/** A file of JSON lines is a post a line, an object with a `text`. A line that cannot be read is reported and the rest kept. */
export function jsonLinePosts(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const faults: Diagnostic[] = [];
  const records = source.split("\n").flatMap((text, index): Record_[] => {
    if (text.trim() === "") return [];
    const line = index + 1;
    try {
      const fields: unknown = JSON.parse(text);
      if (typeof fields === "object" && fields !== null && !Array.isArray(fields))
        return [{ line, fields: fields as Record<string, unknown> }];
      faults.push(fault(file, line, "bad-json", `no object but ${kindOf(fields)}`, 'write {"text": "…"}'));
    } catch (error) {
      const remedy = "write one JSON object a line";
      faults.push(fault(file, line, "bad-json", `bad JSON: ${jsonFault(error)}`, remedy));
    }
    return [];
  });
  const read = recordPosts(file, key, records);
  return { value: read.value, diagnostics: [...faults, ...read.diagnostics] };
}

/** What a parser finds wrong, without the piece of the line that it quotes: a line may be of a post whose words are not to be told. */
const jsonFault = (error: unknown): string =>
  (error instanceof Error ? error.message : "").replace(
    /(?:, )?(?:\.{3})?"[\s\S]*"(?:\.{3})? is not valid JSON$/,
    "",
  ) || "not a value";

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;

/** A cell of the first line as a column's name; one of more words may be a post's, where the file has no names. */
const columnName = (cell: string): string => (/^\S{0,40}(?: \S{1,20})?$/.test(cell) ? cell : "…");

function recordPosts(
  file: string,
  key: string,
  records: readonly Record_[],
): Outcome<readonly ExtractedPost[]> {
  const diagnostics: Diagnostic[] = [];
  const ignored = new Map<string, number>();
  const taken = new Map<string, number>();
  const posts = records.flatMap(({ line, fields }, index): ExtractedPost[] => {
    const read = ownFields(fields);
    for (const name of read.ignored) if (!ignored.has(name)) ignored.set(name, line);
    if (read.text === null) {
      const remedy = "fill the column text, or take the row out";
      diagnostics.push(fault(file, line, "no-text", "post without text", remedy));
      return [];
    }
    const id = innerKey(key, read.key ?? String(index + 1));
    const first = taken.get(id);
    if (first !== undefined) {
      const message = `duplicate post id: ${quoted(read.key ?? id)}, already taken by line ${first}`;
      diagnostics.push(fault(file, line, "duplicate-id", message, "give each post an id of its own"));
      return [];
    }
    taken.set(id, line);
    return [{ key: id, line, text: read.text, own: read.own }];
  });
  for (const [name, line] of ignored)
    diagnostics.push(
      diagnostic(
        "note",
        "unknown-column",
        { file, line },
        `column not read: ${quoted(name)}`,
        expectedOneOf(name, fieldNames),
      ),
    );
  if (posts.length > 0) return accept(posts, diagnostics);
  if (diagnostics.some(({ severity }) => severity === "error")) return reject(...diagnostics);
  return reject(
    ...diagnostics,
    fault(file, null, "empty", "no posts in the file", "add a row for each post"),
  );
}

const fault = (
  file: string,
  line: number | null,
  rule: string,
  message: string,
  remedy: string,
): Diagnostic => diagnostic("error", rule, { file, line }, message, remedy);
