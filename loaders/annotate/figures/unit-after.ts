import { isPlural } from "./counted-nouns.ts";
import { anybody, extents, measures, moneyNouns, unitStops, verbs } from "./figure-words.ts";
import { type Piece, type Reading, writtenSmall } from "./read-number.ts";

/** Words after a number among which its noun is looked for: "40 new harbour ferries". */
const unitReach = 4;

/** The unit of a number and the piece after it. */
interface Unit {
  /** As `Figure` has it; null where nothing that is counted follows. */
  readonly name: string | null;
  readonly next: number;
}

/** What stands behind a number and is counted by it. `currency` is the one whose sign stands before the number; a percent sign goes before it. */
export function unitAfter(pieces: readonly Piece[], number: Reading, currency: string | null): Unit {
  const { next } = number;
  const after = pieces[next]?.lower ?? "";
  if (number.form === "share") return { name: "share", next };
  if (/^(?:%|percent|pc)$/.test(after)) return percentage(pieces, next + 1);
  if (after === "per" && pieces[next + 1]?.lower === "cent") return percentage(pieces, next + 2);
  if (after === "percentage" && /^points?$/.test(pieces[next + 1]?.lower ?? ""))
    return { name: "percentage points", next: next + 2 };
  if (currency !== null) return { name: currency, next };
  if (after === "p" && pieces[next]?.start === pieces[next - 1]?.end)
    return { name: "pence", next: next + 1 };
  if (number.value === 1 && measures.has(after)) return { name: after, next: next + 1 };
  if (isAgeLimit(pieces, next)) return { name: null, next };
  // "A 15 point lead"
  const isAdverb = after === "point" && /^(?:to|out)$/.test(pieces[next + 1]?.lower ?? "");
  if (measures.has(pieces[next]?.text ?? "") && !isAdverb)
    return { name: moneyNouns.get(after) ?? after, next: next + 1 };
  const from = roundEnd(pieces, next);
  if (after === "-" && from === next) {
    const unit = pieces[next + 1];
    const named = unit !== undefined && /^\p{L}/u.test(unit.lower) && !unitStops.has(unit.lower);
    return named ? { name: unit.lower, next: next + 2 } : { name: null, next };
  }
  for (let at = from; at < from + unitReach; at++) {
    const word = pieces[at]?.lower ?? "";
    if (!/^\p{L}/u.test(word) || unitStops.has(word) || verbs.has(word) || writtenSmall(word) !== null) break;
    if (isPlural(word)) return { name: moneyNouns.get(word) ?? word, next: at + 1 };
  }
  return { name: null, next: from };
}

/** Where "-odd", "-plus" or "+" ends behind a number that ends at a place, else the place: "60-odd games". */
function roundEnd(pieces: readonly Piece[], next: number): number {
  const [mark, word] = [pieces[next], pieces[next + 1]];
  if (mark === undefined || mark.start !== pieces[next - 1]?.end) return next;
  if (mark.text === "+") return next + 1;
  return mark.text === "-" && /^(?:odd|plus)$/.test(word?.lower ?? "") ? next + 2 : next;
}

/** "Nobody under fifteen votes": whether the number that ends before a place is an age below or above which somebody is. */
function isAgeLimit(pieces: readonly Piece[], next: number): boolean {
  const after = pieces[next]?.lower ?? "";
  if (extents.has(after)) return false;
  for (let at = next - 2; at > Math.max(0, next - 5); at--)
    if (/^(?:under|over|below|above)$/.test(pieces[at]?.lower ?? ""))
      return anybody.has(pieces[at - 1]?.lower ?? "");
  return false;
}

const percentage = (pieces: readonly Piece[], next: number): Unit =>
  /^points?$/.test(pieces[next]?.lower ?? "")
    ? { name: "percentage points", next: next + 1 }
    : { name: "percent", next };
