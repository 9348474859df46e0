/**
 * The unit of a figure that is a rank and counts nothing: `rank (attempt)` of "my third attempt", `rank (largest donor)`
 * of "the third largest donor", `rank` where it ranks nothing that is named.
 */
export const rankUnit = (ranked: string): string => (ranked === "" ? "rank" : `rank (${ranked})`);

/** What a unit ranks, empty where it ranks nothing that is named; null of a unit that is no rank. */
export function rankedIn(unit: string): string | null {
  const found = /^rank(?: \((.+)\))?$/.exec(unit);
  return found === null ? null : (found[1] ?? "");
}

const rules = new Intl.PluralRules("en-GB", { type: "ordinal" });
const suffixes: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };

/** A whole number as a rank: `1st`, `12th`, `23rd`. */
export const rankNumber = (value: number): string => `${value}${suffixes[rules.select(value)] ?? "th"}`;
