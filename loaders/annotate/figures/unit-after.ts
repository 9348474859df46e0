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
  if (number.form === "share") return { name: "share", next };
  const percent = percentAfter(pieces, next);
  if (percent !== null) return percent;
  if (currency !== null) return { name: currency, next };
  const [mark, before] = [pieces[next], pieces[next - 1]];
  if (mark?.lower === "p" && mark.start === before?.end) return { name: "pence", next: next + 1 };
  if (number.value === 1 && measures.has(mark?.lower ?? ""))
    return { name: mark?.lower ?? "", next: next + 1 };
  if (isAgeLimit(pieces, next)) return { name: null, next };
  return measureAfter(pieces, next) ?? nounAfter(pieces, next);
}

/** "5%", "5 per cent", "5 percentage points", "5% points"; null for anything else. */
function percentAfter(pieces: readonly Piece[], next: number): Unit | null {
  const [after = "", then = ""] = [pieces[next]?.lower, pieces[next + 1]?.lower];
  if (/^(?:%|percent|pc)$/.test(after)) return percentage(pieces, next + 1);
  if (after === "per" && then === "cent") return percentage(pieces, next + 2);
  return after === "percentage" && /^points?$/.test(then)
    ? { name: "percentage points", next: next + 2 }
    : null;
}

/** "12 miles", "a 15 point lead", but not "200 point to"; null where no measure follows. */
function measureAfter(pieces: readonly Piece[], next: number): Unit | null {
  const after = pieces[next]?.lower ?? "";
  const isVerb = after === "point" && /^(?:to|out)$/.test(pieces[next + 1]?.lower ?? "");
  if (!measures.has(pieces[next]?.text ?? "") || isVerb) return null;
  return { name: moneyNouns.get(after) ?? after, next: next + 1 };
}

/** The plural noun that a number counts, some words on at most, or the one that a hyphen joins to it: "40 new ferries", "12-seat". */
function nounAfter(pieces: readonly Piece[], next: number): Unit {
  const from = roundEnd(pieces, next);
  if (pieces[next]?.lower === "-" && from === next) {
    const unit = pieces[next + 1];
    const isNamed = unit !== undefined && /^\p{L}/u.test(unit.lower) && !unitStops.has(unit.lower);
    return isNamed ? { name: unit.lower, next: next + 2 } : { name: null, next };
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
