import { indexAt } from "../../src/analysis/locate.ts";

interface Span {
  readonly char_start: number;
  readonly char_end: number;
}

/** The rows, in order and apart, that share a character with a span. */
export function reached<R extends Span>(rows: readonly R[], { char_start, char_end }: Span): R[] {
  const found: R[] = [];
  for (let at = indexAt(rows, char_start); ; at++) {
    const row = rows[at];
    if (row === undefined || row.char_start >= char_end) return found;
    found.push(row);
  }
}
