import { type Outcome, reject } from "../../../src/domain/outcome.ts";
import { type Diagnostic, quoted } from "../../read/diagnostic.ts";
import { type CellMark, type CsvRecord, cellMarks, columnLine, parseCsv } from "../../read/parse-csv.ts";
import { widthFault } from "../../read/read-table.ts";
import type { ExtractedPost } from "../extracted-post.ts";
import { ownFields } from "./own-fields.ts";
import { recordFault, recordPosts } from "./record-posts.ts";

/**
 * A CSV file is a post a row; its first line names the columns, of which `text` must be one, and tells by that whether commas, semicolons or
 * tabs part the cells. A row whose cells do not fit the first line or whose quotation marks do not close is kept out with an error, the
 * others are kept.
 */
export function csvPosts(file: string, key: string, source: string): Outcome<readonly ExtractedPost[]> {
  const mark = markOf(source);
  const parsed = parseCsv(source, mark);
  const [header, ...rows] = parsed.records;
  const columns = columnsOf(header);
  if (!hasText(columns))
    return reject(
      recordFault(
        file,
        header?.line ?? null,
        "missing-column",
        `no column of text: ${quoted(columns.map(columnName).join(", "))}`,
        "name the column of the posts' text `text`",
      ),
    );
  const torn = new Set(parsed.torn);
  const isWhole = ({ line, cells }: CsvRecord): boolean =>
    !torn.has(line) && cells.slice(columns.length).every((cell) => cell.trim() === "");
  const closed = parsed.unclosed === null ? rows : rows.slice(0, -1);
  const faults = closed.flatMap((row): Diagnostic[] => {
    const { line, cells } = row;
    if (torn.has(line))
      return [recordFault(file, line, "csv-quote", "text after a closing quotation mark", quoteRemedy)];
    const width = widthFault(cells.length, columns.length, { file, line }, mark);
    if (!isWhole(row)) return [{ ...width, severity: "error" }];
    return cells.length < columns.length ? [width] : [];
  });
  if (parsed.unclosed !== null)
    faults.push(recordFault(file, parsed.unclosed, "csv-quote", "quotation mark never closes", quoteRemedy));
  const read = recordPosts(
    file,
    key,
    closed.flatMap((row, index) => {
      if (!isWhole(row)) return [];
      const fields = Object.fromEntries(columns.map((name, at) => [name, row.cells[at] ?? ""]));
      return [{ line: row.line, number: index + 1, fields }];
    }),
    faults.some(({ severity }) => severity === "error"),
  );
  return { value: read.value, diagnostics: [...faults, ...read.diagnostics] };
}

const quoteRemedy = "close it, or double one that is text";

const columnsOf = (header: CsvRecord | undefined): readonly string[] =>
  (header?.cells ?? []).map((cell) => cell.trim());

const hasText = (columns: readonly string[]): boolean =>
  ownFields(Object.fromEntries(columns.map((name) => [name, "x"]))).text !== null;

/** The first mark that gives the first line a column of text, else a comma. */
function markOf(source: string): CellMark {
  const first = columnLine(source);
  return cellMarks.find((each) => hasText(columnsOf(parseCsv(first, each).records[0]))) ?? ",";
}

/** A cell of the first line as a column's name; one of more words may be a post's, where the file has no names. */
const columnName = (cell: string): string => (/^\S{0,40}(?: \S{1,20})?$/.test(cell) ? cell : "…");
