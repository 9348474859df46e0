import { smallNumbers } from "../../../src/domain/small-numbers.ts";
import { type Figure, type Found, figureSpan } from "./figure-span.ts";
import { measures } from "./figure-words.ts";
import { type Piece, writtenSmall } from "./read-number.ts";

/** A written number joined to a measure or to a whole: "two-year", "six-point", "sixteen-year-olds", "one-in-five"; null where none stands. */
export function compoundAt(pieces: readonly Piece[], at: number): Found | null {
  const found = readCompound(pieces[at]?.lower ?? "");
  return found === null ? null : { figure: figureSpan(pieces, at, at + 1, found), next: at + 1 };
}

function readCompound(word: string): Pick<Figure, "value" | "unit"> | null {
  const age = writtenSmall(/^(.+)-year-olds?$/.exec(word)?.[1] ?? "");
  if (age !== null) return { value: age, unit: "years of age" };
  const [written = "", unit = "", ...rest] = word.split("-");
  const value = smallNumbers.get(written);
  if (value === undefined) return null;
  const whole = unit === "in" ? writtenSmall(rest.join("-")) : null;
  if (whole !== null && value < whole) return { value: value / whole, unit: "share" };
  return measures.has(unit) || unit === "day" ? { value, unit } : null;
}
