import { digitsBeside, numberWord } from "../../domain/format.js";
import { inferenceRule } from "../../domain/inference-rule.js";

/** How findings put numbers and names into words. */

/** A whole number with commas: `2,679`. */
export const integer = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** A number of things: `one post`, `two posts`, `no posts`; `-y` becomes `-ies` only where told. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numberWord(n)} ${n === 1 ? one : many}`;

/** A number that chance is expected to give: `about 3`, `less than one`. */
export const expectedWords = (expected: number): string =>
  expected < 0.5 ? "less than one" : `about ${integer(Math.round(expected))}`;

/** `is` for one, `are` for any other number. */
export const isAre = (n: number): string => (n === 1 ? "is" : "are");

const leastStatistic = 0.0001;

/** A coefficient or probability with two decimals, or two figures below .01, and no leading zero: `.83`, `.0022`, `0.00`; more decimals beside a bound. */
export function statistic(value: number, bounds: readonly number[] = []): string {
  const size = Math.abs(value);
  if (size > 0 && size < leastStatistic) return "under .0001";
  const text =
    size > 0 && size < 0.00995
      ? String(Number(size.toPrecision(2)))
      : size.toFixed(digitsBeside(size, bounds));
  return `${value < 0 && Number(text) > 0 ? "−" : ""}${text.replace(/^0\.(?!0+$)/, ".")}`;
}

/** A post's short name in quotation marks. */
export const named = (post: { readonly short: string }): string => `“${post.short}”`;

/** The first of some names, at most so many, then how many there are beside them: `“A”`, `“B”`, `two others`. `rest` is the word for one of these. */
export function firstOf(names: readonly string[], most: number, rest: string): string[] {
  const more = names.length - most;
  return [...names.slice(0, most), ...(more > 0 ? [counted(more, rest)] : [])];
}

/** What stands between "p" and its value as `statistic` writes it: an equals sign, but for one that it only calls under a bound. */
export const equals = (p: number): string => (p > 0 && p < leastStatistic ? "" : "= ");

/** What re-assigning whole posts gives, as a sentence, and at random how often where not every way was tried. */
export const chanceWords = (p: number, drawn: number | null): string =>
  `Re-assigning whole posts to the camps${drawn === null ? "" : `, ${integer(drawn - 1)} times at random,`} gives p ${equals(p)}${statistic(p, [inferenceRule.chance])}.`;
