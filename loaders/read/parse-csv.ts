/** A record of a CSV file with the line, counted from 1, on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  /** Line of a quotation mark that never closes; null where all close. */
  readonly unclosed: number | null;
  /** Lines of the records in which text follows a closing quotation mark: one before it never closed, or is meant as text. */
  readonly torn: readonly number[];
}

/** What may part the cells of a line. */
export const cellMarks = [",", ";", "\t"] as const;

export type CellMark = (typeof cellMarks)[number];

/**
 * Reads CSV after RFC 4180, cells parted by commas unless another mark is given: cells in double quotes may hold that mark, line ends and
 * doubled quotes. Blank lines, a byte order mark and a line of Excel that names the mark (`sep=;`) are skipped. Cells are text as written; a formula is text. Time is linear in the input.
 */
export function parseCsv(text: string, mark: CellMark = ","): ParsedCsv {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const records: CsvRecord[] = [];
  const torn: number[] = [];
  let unclosed: number | null = null;
  const start = markLine.exec(source)?.[0].length ?? 0;
  let line = start === 0 ? 1 : 2;
  for (let at = start; at < source.length; ) {
    const read = recordAt(source, at, line, mark);
    unclosed ??= read.unclosed;
    if (read.isTorn) torn.push(line);
    const { cells } = read;
    if (cells.length > 1 || (cells[0] ?? "").trim() !== "") records.push({ line, cells });
    ({ end: at, next: line } = read);
  }
  return { records, unclosed, torn };
}

/** The line that Excel takes before the names of the columns, and tells of no column. */
const markLine = /^"?sep=[^\r\n]"?(?:\r\n|\n|\r)/i;

/** The line that names the columns, empty where the text has none. */
export const columnLine = (text: string): string =>
  /[^\r\n]+/.exec(text.replace(/^\uFEFF/, "").replace(markLine, ""))?.[0] ?? "";

/** A record as read: its cells, where it ends with its line end, the line after it, and what is wrong with its quotation marks. */
interface ReadRecord {
  readonly cells: readonly string[];
  readonly end: number;
  readonly next: number;
  readonly unclosed: number | null;
  readonly isTorn: boolean;
}

function recordAt(source: string, from: number, first: number, mark: CellMark): ReadRecord {
  const cells: string[] = [];
  let [at, line] = [from, first];
  let unclosed: number | null = null;
  let isTorn = false;
  for (;;) {
    const cell = source[at] === '"' ? quotedCell(source, at, mark) : plainCell(source, at, mark);
    if (cell.end > source.length) unclosed ??= line;
    isTorn ||= cell.isTorn;
    cells.push(cell.value);
    line += lineEnds(source, at, cell.end);
    at = cell.end;
    if (source[at] !== mark) break;
    at += 1;
  }
  if (source[at] === "\r") at += 1;
  if (source[at] === "\n") at += 1;
  return { cells, end: at, next: line + 1, unclosed, isTorn };
}

interface Cell {
  readonly value: string;
  readonly end: number;
  readonly isTorn: boolean;
}

function plainCell(source: string, from: number, mark: CellMark): Cell {
  let end = from;
  while (end < source.length && source[end] !== mark && source[end] !== "\n" && source[end] !== "\r")
    end += 1;
  return { value: source.slice(from, end), end, isTorn: false };
}

/** An unclosed cell ends one past the source, which is how the caller knows. */
function quotedCell(source: string, from: number, mark: CellMark): Cell {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close < 0)
      return { value: [...parts, source.slice(at)].join(""), end: source.length + 1, isTorn: false };
    parts.push(source.slice(at, close));
    if (source[close + 1] === '"') {
      parts.push('"');
      at = close + 2;
    } else {
      const tail = plainCell(source, close + 1, mark);
      return { value: [...parts, tail.value].join(""), end: tail.end, isTorn: tail.value.trim() !== "" };
    }
  }
}

function lineEnds(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && at < source.length; at++) {
    const unit = source[at];
    if (unit === "\n" || (unit === "\r" && source[at + 1] !== "\n")) count += 1;
  }
  return count;
}
