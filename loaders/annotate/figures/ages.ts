import { months } from "./figure-words.ts";
import type { Piece, Reading } from "./read-number.ts";

/** The end of an age: "aged 40", "40-year-old", "40 years old", "18-24 year olds", or 40 between commas or in brackets after a name. */
export function ageEnd(pieces: readonly Piece[], at: number, { value, next, form }: Reading): number | null {
  if (!Number.isInteger(value) || value > 120) return null;
  if (pieces[at - 1]?.lower === "aged" && pieces[next]?.lower !== "years") return next;
  if (pieces[next]?.text === "-" && /^year-olds?$/.test(pieces[next + 1]?.lower ?? "")) return next + 2;
  if (/^years?$/.test(pieces[next]?.lower ?? "") && pieces[next + 1]?.lower === "old") return next + 2;
  if (pieces[next]?.lower === "year" && /^olds?$/.test(pieces[next + 1]?.lower ?? "")) return next + 2;
  if (form !== "digits") return null;
  const around = `${pieces[at - 1]?.text ?? ""}${pieces[next]?.text ?? ""}`;
  const named = /^\p{Lu}/u.test(pieces[at - 2]?.text ?? "") && !months.has(pieces[at - 2]?.lower ?? "");
  return named && value >= 14 && /^(?:,,|\(\)|,\.)$/.test(around) ? next : null;
}
