import { formatNumber, formatPercent } from "../domain/format.js";
import { unitWords } from "./unit-words.js";

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);

/**
 * A claim's figure in words. `claimed` are the words of the claim: "second vote" tells a rank, "two-year" a measure that a
 * noun is joined to, and neither counts votes or years.
 */
export function figureWords(value: number, unit: string | null, claimed: string): string {
  const number = formatNumber(value, Number.isInteger(value) ? 0 : 2);
  if (unit === null) return number;
  if (unit === "share") return `a share of ${formatPercent(value)}`;
  if (unit === "odds") return `odds of ${number} to 1`;
  if (isRank(value, claimed)) return unit === "rank" ? `rank ${number}` : `rank ${number} (${unit})`;
  return claimed.toLowerCase().endsWith(`-${unit}`)
    ? `${number}-${unit}`
    : `${number} ${unitWords(value, unit)}`;
}

/** Whether a claim's words hold its figure as the number of a rank. */
function isRank(value: number, claimed: string): boolean {
  const written = ordinals[value - 1] ?? "";
  return [...claimed.toLowerCase().matchAll(/(\d+)(?:st|nd|rd|th)\b|\p{L}+/gu)].some(
    ([word, digits]) => word === written || Number(digits) === value,
  );
}
