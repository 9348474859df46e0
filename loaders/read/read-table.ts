import { type Diagnostic, diagnostic, expectedOneOf, type Place, quoted } from "./diagnostic.ts";
import { type CellMark, type CsvRecord, cellMarks, parseCsv } from "./parse-csv.ts";

/** A row of a CSV file of the contest folder. Columns that the file lacks read as empty. */
export interface TableRow {
  readonly file: string;
  readonly line: number;
  /** How many cells it has. */
  readonly width: number;
  readonly cell: (column: string) => string;
}

export interface TableSpec {
  /** Path under the data folder. */
  readonly file: string;
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** Columns by beginning, such as `toward_`. */
  readonly prefix?: string;
}

export interface TableRead {
  readonly rows: readonly TableRow[];
  readonly columns: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a CSV file by its header, whose columns tell what parts the cells. Rows of empty cells are passed over. An unknown column is reported and ignored; a needed column that is missing
 * gives an error and no rows; a row with too few or too many cells is reported and read as far as it goes.
 */
export function readTable(text: string, spec: TableSpec): TableRead {
  const { records, unclosed } = parseCsv(text, markOf(text, spec));
  const header = records[0];
  if (header === undefined) return { rows: [], columns: [], diagnostics: [] };
  const columns = columnsOf(header);
  const diagnostics = headerFaults(columns, header.line, spec);
  if (unclosed !== null)
    diagnostics.push(
      diagnostic(
        "error",
        "csv-quote",
        { file: spec.file, line: unclosed },
        "quotation mark never closes",
        "close it, or double a quotation mark that is meant as text",
      ),
    );
  if (diagnostics.some((d) => d.severity === "error")) return { rows: [], columns, diagnostics };
  const position = new Map(columns.map((column, index) => [column, index]));
  const filled = records.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const rows = filled.map(({ line, cells }): TableRow => {
    if (cells.length !== columns.length)
      diagnostics.push(widthFault(cells.length, columns.length, { file: spec.file, line }));
    return {
      file: spec.file,
      line,
      width: cells.length,
      cell: (column) => (cells[position.get(column) ?? -1] ?? "").trim(),
    };
  });
  return { rows, columns, diagnostics };
}

/** The mark by which the first line has most of the columns; commas where none has any. */
function markOf(text: string, { needed, optional }: TableSpec): CellMark {
  const [first = ""] = /[^\r\n]+/.exec(text) ?? [];
  const known = (mark: CellMark): number =>
    columnsOf(parseCsv(first, mark).records[0]).filter((name) => [...needed, ...optional].includes(name))
      .length;
  return cellMarks.toSorted((a, b) => known(b) - known(a))[0] ?? ",";
}

const columnsOf = (header: CsvRecord | undefined): readonly string[] =>
  (header?.cells ?? []).map((cell) => cell.trim());

function headerFaults(columns: readonly string[], line: number, spec: TableSpec): Diagnostic[] {
  const place = { file: spec.file, line };
  const known = [...spec.needed, ...spec.optional];
  const found: Diagnostic[] = [];
  for (const column of columns) {
    if (known.includes(column) || (spec.prefix !== undefined && column.startsWith(spec.prefix))) continue;
    found.push(
      diagnostic(
        "warning",
        "unknown-column",
        place,
        `unknown column, ignored: ${quoted(column)}`,
        expectedOneOf(column, known),
      ),
    );
  }
  for (const column of columns.filter((name, index) => columns.indexOf(name) !== index))
    found.push(
      diagnostic("error", "duplicate-column", place, `column twice: ${quoted(column)}`, "keep one of them"),
    );
  for (const column of spec.needed.filter((name) => !columns.includes(name))) {
    const remedy = `add the column ${column} to the first line`;
    found.push(diagnostic("error", "missing-column", place, `no column ${quoted(column)}`, remedy));
  }
  return found;
}

/** The diagnostic for a row with more or fewer cells than the first line. */
export const widthFault = (found: number, wanted: number, place: Place): Diagnostic =>
  diagnostic(
    "warning",
    "csv-width",
    place,
    `${found} cells where the first line has ${wanted}`,
    "quote a cell that holds a comma; write two commas for an empty cell",
  );
