import { isPlural } from "./counted-nouns.ts";
import { numberAt, type Piece, type Reading } from "./read-number.ts";

/** What two sides are counted by. */
const scoredIn = new Set(["votes", "seats", "nominations", "delegates", "goals", "ballots"]);

/** After these the second number is what became of the first: "cut from 54 seats to 47". */
const changes =
  /^(?:from|down|up|rose|risen|rises|fell|fallen|falls|dropped|drops|slipped|slumped|sank|shrank|cut|reduced|lost)$/;

const reach = 4;

/**
 * The end of a tally whose first number has its noun before the other side's: "by 61 votes to 12"; null where `next`, behind the noun, opens
 * none. `at` is where the first number starts.
 */
export function tallyEnd(pieces: readonly Piece[], at: number, first: Reading, next: number): number | null {
  if (!scoredIn.has(pieces[next - 1]?.lower ?? "") || pieces[next]?.lower !== "to") return null;
  if (pieces.slice(Math.max(0, at - reach), at).some(({ lower }) => changes.test(lower))) return null;
  const second = numberAt(pieces, next + 1);
  if (second === null || second.form !== first.form || second.value > first.value) return null;
  const after = pieces[second.next]?.lower ?? "";
  return isPlural(after) || /^(?:%|percent|per|of)$/.test(after) ? null : second.next;
}

/** Where "of the fifteen" ends behind a number that ends at a place, so that both count the noun after it; null where nothing of the kind stands. */
export function wholeEnd(pieces: readonly Piece[], next: number): number | null {
  if (pieces[next]?.lower !== "of") return null;
  if (!/^(?:the|its|his|her|their|our|those|these)$/.test(pieces[next + 1]?.lower ?? "")) return null;
  return numberAt(pieces, next + 2)?.next ?? null;
}
