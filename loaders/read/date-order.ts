import { type Diagnostic, diagnostic, quoted } from "./diagnostic.ts";

/** How a column writes its dates in numbers. */
export interface DateOrder {
  /** What comes first: 0 the day, 1 the month. */
  readonly first: 0 | 1;
  /** The line of a date that tells, from 1, and the date. */
  readonly line: number;
  readonly value: string;
}

/** A cell of a column of dates. */
export interface DateCell {
  readonly line: number;
  readonly value: string;
}

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(?:19|20)\d\d(?!\d)/;

/**
 * The order of day and month in a column whose dates all have one form, as those tell that can be read in one way alone: 25.07.2024. Null where
 * none tells, where one has the day first and another the month, and where dates of other forms show that no one program wrote the column.
 */
export function dateOrder(cells: readonly DateCell[]): DateOrder | null {
  const dates = cells.filter(({ value }) => value !== "");
  const marks = new Set(dates.map(({ value }) => numeric.exec(value)?.[2]));
  if (marks.size !== 1 || marks.has(undefined)) return null;
  const told = dates.flatMap(({ line, value }): DateOrder[] => {
    const [isDay, isMonth] = partsOf(value).map((part) => part > 12);
    return isDay === isMonth ? [] : [{ first: isDay ? 0 : 1, line, value }];
  });
  const [first] = told;
  return first !== undefined && told.every((each) => each.first === first.first) ? first : null;
}

/** The two numbers of a date of which one is the day. */
function partsOf(value: string): readonly number[] {
  const [, a, , b] = numeric.exec(value) ?? [];
  return [Number(a), Number(b)];
}

/** A note that `order` settles some of the dates of a file; none where it settles none. */
export function orderNotes(file: string, cells: readonly DateCell[], order: DateOrder | null): Diagnostic[] {
  if (order === null) return [];
  const settled = cells.filter(({ value }) => {
    const [a = 0, b = 0] = partsOf(value);
    return a !== b && a <= 12 && b <= 12;
  });
  const [example] = settled;
  if (example === undefined) return [];
  const others = settled.length === 1 ? "" : ` and ${settled.length - 1} more`;
  const message = `${quoted(example.value)}${others}: read with the ${order.first === 0 ? "day" : "month"} first`;
  return [
    diagnostic(
      "note",
      "date-order",
      { file, line: example.line },
      message,
      `that is how ${quoted(order.value)} on line ${order.line} is written; where it is not meant so, write YYYY-MM-DD`,
    ),
  ];
}
