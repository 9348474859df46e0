/** A date read from the parts of a line: how many parts it takes, and its ISO day where one is settled. */
export interface ReadDate {
  readonly length: number;
  /** Null where the day is missing, the year is or has two digits, the day does not exist, or day and month could be exchanged. */
  readonly iso: string | null;
  /** The two days that it may be, where day and month could be exchanged. */
  readonly either?: readonly [dayFirst: string, monthFirst: string];
  /** Whether day, month and year are written and the calendar has no such day. */
  readonly impossible?: true;
  /** The days of a year that it may be, where day and month are written and the year is not, or with its last two digits alone. */
  readonly inYear?: (year: number) => readonly string[];
}

/** Names of the months, in small letters. */
export const months =
  "january february march april may june july august september october november december".split(" ");

const monthOf = (word: string | undefined): number | null => {
  const low = (word ?? "").toLowerCase().replace(/\.$/, "");
  const index = months.findIndex(
    (name) => low === name || low === name.slice(0, 3) || low === (name === "september" ? "sept" : name),
  );
  return index < 0 ? null : index + 1;
};

const numberIn = (word: string | undefined, pattern: RegExp): number | null =>
  word !== undefined && pattern.test(word) ? Number(word) : null;

const isOrdinal = (word: string | undefined): boolean => /^(?:st|nd|rd|th)$/i.test(word ?? "");

/**
 * The date that starts at part `i`, a line's words, numbers and marks each being a part; null where none
 * does. Reads day month year, month day year, either without the year, month year, and numeric forms.
 */
export function readDate(parts: readonly string[], i: number): ReadDate | null {
  return readNumeric(parts[i]) ?? readDayFirst(parts, i) ?? readMonthFirst(parts, i);
}

function readNumeric(word: string | undefined): ReadDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(word ?? "");
  if (iso) return settled(1, isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(word ?? "");
  if (!numeric) return null;
  const [a, b, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
  if (numeric[3]?.length === 2) return open(1, year, (full) => [isoDay(full, b, a), isoDay(full, a, b)]);
  const [dayFirst, monthFirst] = [isoDay(year, b, a), isoDay(year, a, b)];
  if (a > 12 || a === b) return settled(1, dayFirst);
  if (dayFirst === null || monthFirst === null) return settled(1, monthFirst);
  return { length: 1, iso: null, either: [dayFirst, monthFirst] };
}

function readDayFirst(parts: readonly string[], i: number): ReadDate | null {
  const day = numberIn(parts[i], /^\d{1,2}$/);
  if (day === null) return null;
  let k = i + 1;
  if (isOrdinal(parts[k])) k++;
  if (parts[k]?.toLowerCase() === "of") k++;
  const month = monthOf(parts[k]);
  if (month === null) return null;
  return withYear(parts, i, k + 1, month, day);
}

function readMonthFirst(parts: readonly string[], i: number): ReadDate | null {
  const month = monthOf(parts[i]);
  if (month === null) return null;
  const day = numberIn(parts[i + 1], /^\d{1,2}$/);
  if (day === null) {
    return /^\d{4}$/.test(parts[i + 1] ?? "") ? { length: 2, iso: null } : null;
  }
  return withYear(parts, i, isOrdinal(parts[i + 2]) ? i + 3 : i + 2, month, day);
}

function withYear(parts: readonly string[], from: number, k: number, month: number, day: number): ReadDate {
  const at = parts[k] === "," ? k + 1 : k;
  const year = numberIn(parts[at], /^\d{4}$/);
  if (year !== null) return settled(at + 1 - from, isoDay(year, month, day));
  const short = numberIn(parts[at], /^\d{2}$/);
  return open((short === null ? k : at + 1) - from, short, (full) => [isoDay(full, month, day)]);
}

/** A date whose year is not written, or `short`, by its last two digits. */
const open = (
  length: number,
  short: number | null,
  daysIn: (year: number) => readonly (string | null)[],
): ReadDate => ({
  length,
  iso: null,
  inYear: (year) =>
    short === null || year % 100 === short
      ? [...new Set(daysIn(year))].filter((day): day is string => day !== null)
      : [],
});

/** A date that is written in full, whether or not the calendar has it. */
const settled = (length: number, iso: string | null): ReadDate =>
  iso === null ? { length, iso, impossible: true } : { length, iso };

/** The ISO day; null where the calendar has no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
