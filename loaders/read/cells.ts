import type { DateOrder } from "./date-order.ts";
import { type Diagnostic, diagnostic, expectedOneOf, quoted } from "./diagnostic.ts";
import type { TableRow } from "./read-table.ts";
import { dayOf, dayRemedy, isDay } from "./written-day.ts";

/**
 * Typed reading of a row's cells. An empty cell is null; a cell that cannot be read is reported to `report` and
 * is null too.
 */
export class Cells {
  constructor(
    readonly row: TableRow,
    private readonly report: (found: Diagnostic) => void,
  ) {}

  fault(severity: "error" | "warning" | "note", rule: string, message: string, remedy: string): null {
    this.report(diagnostic(severity, rule, this.row, message, remedy));
    return null;
  }

  /** Whether a cell is filled that `read` is not the value of, so that what else the row says of it is of no value either. */
  isLost(column: string, read: unknown): boolean {
    return read === null && this.text(column) !== null;
  }

  text(column: string): string | null {
    const value = this.row.cell(column);
    return value === "" ? null : value;
  }

  /** One of several words; `instead` says what holds where it is none of them. */
  choice<T extends string>(
    column: string,
    choices: readonly T[],
    severity: "error" | "warning" = "error",
    instead = "",
  ) {
    const value = this.text(column);
    if (value === null) return null;
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    const message = `unknown ${column}: ${quoted(value)}${instead}`;
    return this.fault(
      severity,
      `unknown-${column.replaceAll("_", "-")}`,
      message,
      expectedOneOf(value, choices),
    );
  }

  number(column: string): number | null {
    const value = this.text(column);
    if (value === null) return null;
    const number = Number(value);
    if (/^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(value) && Number.isFinite(number)) return number;
    return this.fault(
      "error",
      "bad-number",
      `${column} is not a number: ${quoted(value)}`,
      "write digits, such as 540000",
    );
  }

  /** A whole number from 0, as offsets are. */
  offset(column: string): number | null {
    const value = this.row.cell(column);
    if (/^\d{1,9}$/.test(value)) return Number(value);
    const remedy = "count characters (UTF-16 code units) in the post's text from 0";
    return this.fault("error", "bad-offset", `${column} is no offset: ${quoted(value)}`, remedy);
  }

  /** A day of the calendar as YYYY-MM-DD; a spreadsheet may have written it another way, in the order of the whole column. */
  date(column: string, order: DateOrder | null): string | null {
    const value = this.text(column);
    if (value === null) return null;
    const day = dayOf(value, order);
    if (isDay(day)) return day;
    return this.fault("error", "bad-date", `${column} is no date: ${quoted(value)}`, dayRemedy(value));
  }

  /** A web address; any other scheme is refused, for pages link it. */
  address(column: string): string | null {
    const value = this.text(column);
    if (value === null || isWebAddress(value)) return value;
    const remedy = "write the whole address, from https:// on";
    return this.fault("warning", "bad-address", `${column} is not a web address: ${quoted(value)}`, remedy);
  }
}

/** Whether a text is an http or https address without spaces. */
export const isWebAddress = (value: string): boolean =>
  /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value);
