import { set } from "../../attribute/vocabulary/words.ts";
import type { Unit } from "./unit.ts";

export type Question = "none" | "open" | "asserting" | "turning";

const links = /^(?:and|but|so|then|or|now|,|[“"'‘])$/;
const emphatic = set("seriously really honestly");

/** Words behind "who" and "how" of a question that nobody need answer: "who could", "how on earth", "who else". */
const rhetorical = set("can could would will on in else seriously really honestly");

/** What opens a question that takes what it asks as given. */
const askers = set("why when what how where which who");

/** What opens a question that "ever" turns: "When has Reid ever told the truth?" */
const everAsked = set("when what where who");
const openers = set("since does do can could would");
/** The same, where "really" and its like stand with them: "Is Reid really fit?" */
const doubted = set("is are was were did has have will should");

/**
 * What a question does. "Isn't Reid brave?" asserts; "Who could trust Reid?", "When did Reid ever …?" turn what they ask;
 * "Why is Reid so weak?" takes it as given; "Is Reid brave?" is open and says nothing.
 */
export function questionOf(units: readonly Unit[]): Question {
  const last = units.findLast((unit) => unit.kind !== "mark" || unit.norm.startsWith("?"));
  if (!last?.norm.startsWith("?")) return "none";
  const norms = units.slice(0, 12).map((unit) => unit.norm);
  const first = norms.find((norm) => !links.test(norm)) ?? "";
  if (first.endsWith("n't")) return "asserting";
  if (isRhetorical(norms, first)) return "turning";
  if (first === "who" && !norms.includes("than")) return "open";
  return askers.has(first) ? "asserting" : "open";
}

/** "Who could trust Reid?", "Does anyone trust Reid?", "When has Reid ever told the truth?" */
function isRhetorical(norms: readonly string[], first: string): boolean {
  const next = norms[norms.indexOf(first) + 1] ?? "";
  if ((first === "who" || first === "how") && rhetorical.has(next)) return true;
  if (openers.has(first))
    return norms.some((norm) => norm === "anyone" || norm === "anybody" || emphatic.has(norm));
  if (doubted.has(first)) return norms.some((norm) => emphatic.has(norm));
  return everAsked.has(first) && norms.includes("ever");
}
