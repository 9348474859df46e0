import { formatNumber, formatPercent } from "../domain/format.js";
import { rankedIn, rankNumber } from "../domain/rank.js";
import { unitWords } from "./unit-words.js";

/** A claim's figure in words: a rank as one ("3rd attempt"). `claimed` are the words of the claim: "two-year" tells a measure that a noun is joined to, and counts no years. */
export function figureWords(value: number, unit: string | null, claimed: string): string {
  const number = formatNumber(value, Number.isInteger(value) ? 0 : 2);
  if (unit === null) return number;
  if (unit === "share") return `a share of ${formatPercent(value)}`;
  if (unit === "odds") return `odds of ${number} to 1`;
  const ranked = rankedIn(unit);
  if (ranked !== null) return `${rankNumber(value)} ${ranked}`.trimEnd();
  return claimed.toLowerCase().endsWith(`-${unit}`)
    ? `${number}-${unit}`
    : `${number} ${unitWords(value, unit)}`;
}
