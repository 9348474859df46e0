import type { Finding } from "../../domain/finding.js";
import { numberWord } from "../../domain/format.js";

/** Whether a comparison is called clear though its p does not stay low when corrected for all comparisons. */
export const isUndone = ({ strength, checks }: Pick<Finding, "strength" | "checks">): boolean =>
  strength === "clear in this set" && checks?.stays === false;

/** How many of the comparisons of frames that are called clear stay so when corrected for all, as a sentence; empty where all do. */
export function correctedNote(findings: readonly Finding[]): string {
  const compared = findings.filter(({ metric }) => metric === "frame");
  const clear = compared.filter(({ strength }) => strength === "clear in this set");
  const left = clear.filter((found) => !isUndone(found)).length;
  if (left === clear.length) return "";
  const tested = compared.filter(({ checks }) => checks?.stays != null).length;
  const stay =
    left === 0
      ? "none stays"
      : `${numberWord(left)} of the ${numberWord(clear.length)} clear ones ${left === 1 ? "stays" : "stay"}`;
  return `Corrected for all ${tested} comparisons, ${stay} clear.`;
}
