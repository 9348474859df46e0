/** A record of a CSV file with the line, counted from 1, on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  /** Line of a quotation mark that never closes; null where all close. */
  readonly unclosed: number | null;
}

/**
 * Reads CSV after RFC 4180: cells in double quotes may hold commas, line ends and doubled quotes. Blank lines
 * and a byte order mark are skipped. Cells are text as written; a formula is text. Time is linear in the input.
 */
export function parseCsv(text: string): ParsedCsv {
  const records: CsvRecord[] = [];
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let line = 1;
  let at = 0;
  let unclosed: number | null = null;
  while (at < source.length) {
    const start = line;
    const cells: string[] = [];
    let open = true;
    while (open) {
      const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
      if (cell.end > source.length) unclosed ??= line;
      cells.push(cell.value);
      line += lineEnds(source, at, cell.end);
      at = cell.end;
      open = source[at] === ",";
      if (open) at += 1;
    }
    if (source[at] === "\r") at += 1;
    if (source[at] === "\n") at += 1;
    line += 1;
    if (cells.length > 1 || (cells[0] ?? "").trim() !== "") records.push({ line: start, cells });
  }
  return { records, unclosed };
}

function plainCell(source: string, from: number): { value: string; end: number } {
  let end = from;
  while (end < source.length && source[end] !== "," && source[end] !== "\n" && source[end] !== "\r") end += 1;
  return { value: source.slice(from, end), end };
}

/** An unclosed cell ends one past the source, which is how the caller knows. */
function quotedCell(source: string, from: number): { value: string; end: number } {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close < 0) return { value: [...parts, source.slice(at)].join(""), end: source.length + 1 };
    parts.push(source.slice(at, close));
    if (source[close + 1] === '"') {
      parts.push('"');
      at = close + 2;
    } else {
      const tail = plainCell(source, close + 1);
      return { value: [...parts, tail.value].join(""), end: tail.end };
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
