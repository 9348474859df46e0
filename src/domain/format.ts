const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const missing = "—";

const formatters = new Map<number, Intl.NumberFormat>();

/** Made once for each number of decimals: making one takes longer than using it a thousand times. */
function formatter(digits: number): Intl.NumberFormat {
  const made =
    formatters.get(digits) ??
    new Intl.NumberFormat("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formatters.set(digits, made);
  return made;
}

/** A number with thousands separated, a true minus sign and `digits` decimals; a dash where it is missing. */
export function formatNumber(value: number | null, digits = 0): string {
  if (value === null || !Number.isFinite(value)) return missing;
  const text = formatter(digits).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small whole number as a word: `no`, `one` … `ten`, then digits. */
export const numberWord = (n: number): string => numberWords[n] ?? formatNumber(n);

/** A count with its noun: `1 post`, `2 posts`. `many` is the plural where it is not the noun with an s. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** A count out of its denominator: `13 of 62 sentences`. Without a denominator it says so: `no sentences`. */
export function formatShare(count: number, of: number, one = "sentence", many = `${one}s`): string {
  return of === 0 ? `no ${many}` : `${formatNumber(count)} of ${plural(of, one, many)}`;
}

/** A count out of its denominator, without the unit: `13 of 62`. */
export const formatOf = (count: number, of: number): string =>
  `${formatNumber(count)} of ${formatNumber(of)}`;

/**
 * A share from 0 to 1 as a percentage without decimals, on pages and in findings alike. What would round to none or all but is
 * neither reads `<1%` or `>99%`; a missing share is a dash.
 */
export function formatPercent(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return missing;
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share >= 0.995) return ">99%";
  return `${formatNumber(share * 100)}%`;
}

/** Decimals of an amount: one, and more where a rare thing would read as none: 1.3, 0.1, 0.03. */
export function amountDigits(amount: number): number {
  let digits = 1;
  while (amount > 0 && amount < 0.95 * 10 ** -digits) digits++;
  return digits;
}

/** Decimals, at least two, with which a value rounds neither onto nor over a bound: .7996 takes four beside .8. */
export function digitsBeside(value: number, bounds: readonly number[]): number {
  let digits = 2;
  const isMoved = (bound: number): boolean =>
    Math.sign(value - bound) !== Math.sign(Number(value.toFixed(digits)) - bound);
  while (digits < 6 && bounds.some(isMoved)) digits++;
  return digits;
}

/** A number per 1,000: `0`, `0.03`, `3.4`, `24`. */
export const formatPerThousand = (rate: number): string =>
  formatNumber(rate, rate > 0 && rate < 9.95 ? amountDigits(rate) : 0);

/** A rate per 1,000 words with its decimals below ten: `3.4 per 1,000 words`; `no words` without a denominator. */
export function formatRate(count: number, words: number): string {
  if (words === 0) return "no words";
  return `${formatPerThousand((1000 * count) / words)} per 1,000 words`;
}

const dayParts = (iso: string): { day: number; month: string; year: string } | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = months[Number(match?.[2]) - 1];
  return match === null || month === undefined
    ? null
    : { day: Number(match[3]), month, year: match[1] ?? "" };
};

/** An ISO day in words: `21 August 2016`. A missing one is `no date`; text that is no ISO day stays as it is. */
export function formatDay(iso: string | null): string {
  if (iso === null) return "no date";
  const parts = dayParts(iso);
  return parts === null ? iso : `${parts.day} ${parts.month} ${parts.year}`;
}

/** An ISO day for an axis, without the year: `21 Aug`. */
export function formatDayShort(iso: string): string {
  const parts = dayParts(iso);
  return parts === null ? iso : `${parts.day} ${parts.month.slice(0, 3)}`;
}

/** An ISO day for an axis of several years: `21 Aug 2016`. */
export const formatDayOfYear = (iso: string): string => {
  const year = dayParts(iso)?.year;
  return year === undefined ? iso : `${formatDayShort(iso)} ${year}`;
};

/** Words in a row: `a`, `a and b`, `a, b and c`; nothing for none. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** The text with a capital at its start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
