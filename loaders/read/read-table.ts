import { type Diagnostic, diagnostic, expectedOneOf, type Place, quoted } from "./diagnostic.ts";
import { type CellMark, type CsvRecord, cellMarks, columnLine, parseCsv } from "./parse-csv.ts";

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
 * Reads a CSV file by its header, whose columns tell what parts the cells. A column in other letters or with spaces ("Camp Basis") is read, with a note, where no other may be meant. Rows of empty cells are passed over. An unknown column is reported and ignored; a needed column that is missing
 * gives an error and no rows; a row with too few or too many cells is reported and read as far as it goes.
 */
export function readTable(text: string, spec: TableSpec): TableRead {
  const mark = markOf(text, spec);
  const { records, unclosed } = parseCsv(text, mark);
  const header = records[0];
  if (header === undefined) return { rows: [], columns: [], diagnostics: [] };
  const written = columnsOf(header);
  const columns = namedColumns(written, spec);
  const diagnostics = [
    ...headerFaults(columns, header.line, spec),
    ...otherwiseWritten(written, columns, { file: spec.file, line: header.line }),
  ];
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
      diagnostics.push(widthFault(cells.length, columns.length, { file: spec.file, line }, mark));
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
function markOf(text: string, spec: TableSpec): CellMark {
  const first = columnLine(text);
  const known = (mark: CellMark): number =>
    namedColumns(columnsOf(parseCsv(first, mark).records[0]), spec).filter((name) =>
      [...spec.needed, ...spec.optional].includes(name),
    ).length;
  return cellMarks.toSorted((a, b) => known(b) - known(a))[0] ?? ",";
}

const columnsOf = (header: CsvRecord | undefined): readonly string[] =>
  (header?.cells ?? []).map((cell) => cell.trim());

/** The columns by the names that a table has: one that is none of these has that which it is but for case, spaces and hyphens, if no other column has it. */
function namedColumns(
  written: readonly string[],
  { needed, optional, prefix }: TableSpec,
): readonly string[] {
  const known = [...needed, ...optional];
  const isPrefixed = (name: string): boolean => prefix !== undefined && name.startsWith(prefix);
  const meant = written.map((name) => {
    const plain = name.toLowerCase().replace(/[\s-]/gu, "_").replace(/_+/g, "_");
    if (known.includes(name) || isPrefixed(name)) return name;
    if (isPrefixed(plain)) return `${prefix}${name.slice(prefix?.length)}`;
    return known.includes(plain) ? plain : name;
  });
  return meant.map((name, at) =>
    meant.some((other, i) => i !== at && other === name) ? (written[at] ?? name) : name,
  );
}

const otherwiseWritten = (
  written: readonly string[],
  columns: readonly string[],
  place: Place,
): Diagnostic[] =>
  columns.flatMap((name, at) =>
    name === written[at]
      ? []
      : [
          diagnostic(
            "note",
            "column-name",
            place,
            `column ${quoted(written[at])} is read as ${name}`,
            `write ${name}`,
          ),
        ],
  );

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

const nameOf: Readonly<Record<CellMark, string>> = { ",": "comma", ";": "semicolon", "\t": "tab" };

/** The diagnostic for a row with more or fewer cells than the first line, in a file whose cells `mark` parts. */
export const widthFault = (found: number, wanted: number, place: Place, mark: CellMark): Diagnostic =>
  diagnostic(
    "warning",
    "csv-width",
    place,
    `${found} cells where the first line has ${wanted}`,
    `quote a cell that holds a ${nameOf[mark]}; write two ${nameOf[mark]}s for an empty cell`,
  );
