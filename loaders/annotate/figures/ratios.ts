import type { Piece } from "./read-number.ts";

/** A ratio as read: odds, or null where it is a date or a score, and the piece after it. */
interface Ratio {
  readonly odds: number | null;
  readonly next: number;
}

/** Words that show that any ratio of a sentence is a price. */
const betting =
  /\b(?:odds|odds-on|bookmakers?|bookies?|bookmaking|bet|bets|betting|punters?|oddschecker|ladbrokes|betfair|paddy power|boylesports|evens|priced?|favourites?|favorites?)\b/i;

/** Whether a sentence speaks of a bet. */
export const speaksOfBet = (sentence: string): boolean => betting.test(sentence);

/** Where more is said of what happened than of what may, "7-1 against" is a score. */
const scored =
  /\b(?:vot(?:e|ed|es|ing)|rul(?:ed|ing)|court|panel|jury|judges|beat|beaten|won|lost|scored?|thrash\w*|hammer\w*|goals?)\b/i;

/** What a price is named before: "a 7-1 shot". */
const pricedNoun = /^(?:shots?|outsiders?|chance)$/;

const largestStake = 20;

/**
 * Odds: any ratio where the sentence speaks of a bet (`priced`); else one that the words beside it tell ("a 7-1 shot", "it is 4/6 on", "from
 * 7-1 to 4-1") or a long price on one ("100/1"). Any other ratio or date in slashes is passed over; null where nothing of the kind stands.
 */
export function ratioAt(pieces: readonly Piece[], at: number, text: string, priced: boolean): Ratio | null {
  const [a, sign, b, more] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (a === undefined || sign === undefined || b === undefined) return null;
  if (!/^\d+$/.test(a.text) || !/^\d+$/.test(b.text)) return null;
  const tight = sign.start === a.end && b.start === sign.end;
  const chain = tight && more?.start === b.end && more.text === sign.text && /\d/.test(text[more.end] ?? "");
  if (chain && /^[-/.:]$/.test(sign.text)) return { odds: null, next: at + 5 };
  const isRatio = sign.text === "/" || (sign.text === "-" && tight) || sign.lower === "to";
  const stake = Number(b.text);
  if (isRatio && stake > 0 && stake <= largestStake && (priced || isPrice(pieces, at, text)))
    return { odds: Number(a.text) / stake, next: at + 3 };
  return tight && /^[/:]$/.test(sign.text) ? { odds: null, next: at + 3 } : null;
}

/** Whether what stands beside a ratio makes it a price. */
function isPrice(pieces: readonly Piece[], at: number, text: string): boolean {
  const [first, second] = [Number(pieces[at]?.text), Number(pieces[at + 2]?.text)];
  const before = pieces[at - 1]?.lower ?? "";
  const [next, then] = [pieces[at + 3], pieces[at + 4]];
  const isSlashed = pieces[at + 1]?.text === "/";
  if (pricedNoun.test(next?.lower ?? "") || (isSlashed && pricedNoun.test(then?.lower ?? ""))) return true;
  // "A mark of 7/10", "at 24/7"
  const isMark = (first <= second && /^(?:5|10|20)$/.test(String(second))) || (first === 24 && second === 7);
  if (isMark || scored.test(text)) return false;
  const isOnOrAgainst = next?.lower === "on" ? isClauseEnd(then) : next?.lower === "against";
  if (isOnOrAgainst && (isSlashed || second === 1)) return true;
  if (isSlashed && /^(?:at|around|about)$/.test(before)) return true;
  if (isSlashed && second === 1 && first > 2)
    return /^(?:a|an|is|was|are|were|it's|to|from|of)$/.test(before);
  return second === 1 && (isMove(pieces, at, at + 3) || isMove(pieces, at - 4, at - 1));
}

/** "4/6 on.", "7-1 on to win": nothing that it would be on follows. */
const isClauseEnd = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  /^[.,;:!?)”"’–—]$/.test(piece.text) ||
  /^(?:to|that|and|but|with)$/.test(piece.lower);

/** "From 7-1 to 4-1": a ratio of one at `from`, a word between at `to` and another behind it. */
function isMove(pieces: readonly Piece[], from: number, to: number): boolean {
  const ofOne = (at: number) =>
    /^\d+$/.test(pieces[at]?.text ?? "") &&
    /^[-/]$/.test(pieces[at + 1]?.text ?? "") &&
    pieces[at + 2]?.text === "1";
  const [first, last] = [pieces[from - 1]?.lower, pieces[to]?.lower];
  return first === "from" && last === "to" && ofOne(from) && ofOne(to + 1);
}
