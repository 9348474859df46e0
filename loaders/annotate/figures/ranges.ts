import { currencies } from "./figure-words.ts";
import { numberAt, type Piece, type Reading } from "./read-number.ts";
import { isSign } from "./signs.ts";

/** The end of "200 to 300", "10-15", "20 or 30", "between £5m and £10m", "5%-6%", and of a tally, whose first number counts: "172-40"; null where no second number follows. `lead` is the first one's sign. */
export function rangeEnd(
  pieces: readonly Piece[],
  at: number,
  first: Reading,
  lead: number | null,
): Reading | null {
  const marked = currencies.has(pieces[at - 1]?.text ?? "");
  const before = pieces[(lead ?? (marked ? at - 1 : at)) - 1]?.lower;
  const percent = pieces[first.next]?.text === "%" ? first.next + 1 : first.next;
  const sign = pieces[percent];
  const isTo = sign !== undefined && /^(?:to|or|-|\u2013|\u2014)$/.test(sign.lower);
  const isAnd = sign?.lower === "and" && before === "between";
  if (!isTo && !isAnd) return null;
  const isNegative = /^\p{L}/u.test(sign.lower) && isSign(pieces[percent + 1], pieces[percent + 2]);
  const repeated = marked && pieces[percent + 1]?.text === pieces[at - 1]?.text;
  const second = numberAt(pieces, percent + (isNegative || repeated ? 2 : 1));
  if (second === null || second.form !== first.form || second.form === "share") return null;
  if (repeated || percent > first.next) {
    // "From 5% to 6%" and "61% to 39%" tell of two amounts.
    const isTight = !/^\p{L}/u.test(sign.lower) && sign.start === pieces[percent - 1]?.end;
    const isWhole = repeated || pieces[second.next]?.text === "%";
    return (isAnd || isTight) && isWhole ? second : null;
  }
  if (isNegative) return { ...second, value: -second.value };
  const isTally =
    lead === null && second.value < first.value && sign.lower !== "or" && before !== "from" && !isAnd;
  return isTally ? { ...second, value: first.value } : second;
}
