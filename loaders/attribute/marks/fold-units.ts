import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Row } from "../../../src/domain/tables.ts";
import type { Pair } from "./pair-marks.ts";
import { quoteUnit, tokenUnit, unitOf } from "./token-unit.ts";
import { halves, isTwoWords, withoutHas } from "./two-words.ts";
import type { Unit } from "./unit.ts";
import { writtenNameEnd } from "./written-name.ts";

type Token = Row<"tokens">;

/**
 * Folds the tokens of a paragraph into units: each quotation into one, each name that the gazetteer or capitals
 * show into one, a contraction into its two words, everything else as it stands. Pairs and names are in order; linear in their number.
 */
export function foldUnits(
  text: string,
  tokens: readonly Token[],
  pairs: readonly Pair[],
  names: readonly NameSpan[],
): Unit[] {
  const units: Unit[] = [];
  let [p, n, i] = [0, 0, 0];
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    while ((pairs[p]?.close ?? Infinity) <= token.char_start) p++;
    while ((names[n]?.char_end ?? Infinity) <= token.char_start) n++;
    const pair = pairs[p];
    if (pair !== undefined && token.char_end > pair.open) {
      const end = lastBefore(tokens, i, pair.close);
      units.push(quoteUnit(token, tokens[end] ?? token, pair));
      i = end + 1;
      continue;
    }
    const name = names[n];
    const limit = pair?.open ?? Infinity;
    const isListed = name !== undefined && token.char_end > name.char_start;
    const written = isListed ? -1 : writtenNameEnd(tokens, i, units.at(-1), limit);
    const last = isListed ? lastBefore(tokens, i, Math.min(name.char_end, limit)) : Math.max(i, written);
    const end = takesApostrophe(tokens, last, limit) ? last + 1 : last;
    const isReached = name !== undefined && (tokens[end]?.char_end ?? 0) > name.char_start;
    units.push(...unitsOver(text, tokens, [i, end], isReached ? name : null, written >= 0));
    i = end + 1;
  }
  return units;
}

/** Last of the tokens from `from` on that starts before the offset `limit`; `from` where the next starts behind it. */
function lastBefore(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  while ((tokens[end + 1]?.char_start ?? Infinity) < limit) end++;
  return end;
}

/** Whether a lone apostrophe right after token `i`, before the offset `limit`, makes it a possessive: "the governors' club". */
const takesApostrophe = (tokens: readonly Token[], i: number, limit: number): boolean =>
  /s$/i.test(tokens[i]?.form ?? "") &&
  /^['’]$/.test(tokens[i + 1]?.form ?? "") &&
  tokens[i + 1]?.char_start === tokens[i]?.char_end &&
  (tokens[i + 1]?.char_start ?? limit) < limit;

/** The units of tokens [from, to], both included: one, or the two words of a contraction or of a noun with "has". */
function unitsOver(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  entity: NameSpan | null,
  isName: boolean,
): Unit[] {
  const first = tokens[from];
  const isPlain = entity === null && !isName;
  if (first !== undefined && isPlain && isTwoWords(first))
    return halves(text, first, tokens.slice(from + 1, from + 4));
  const isAlone = first !== undefined && isPlain && from === to;
  const unit = isAlone ? tokenUnit(first) : unitOf(text, tokens.slice(from, to + 1), entity, isName);
  return unit.possessive ? withoutHas(text, unit, tokens.slice(to + 1, to + 5)) : [unit];
}
