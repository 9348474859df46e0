import { isWord, type Passage } from "../marks/unit.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import { set } from "../vocabulary/words.ts";

const causing = set("leading prompting causing provoking driving forcing");
const to = set("to");

/** Most units of whoever is made to say something. */
const longest = 6;

/** "Leading Dahl to accuse him": whether somebody who is named is made to say something by what stands before unit `at`. */
export function isMadeToSay({ units }: Passage, at: number): boolean {
  if (!isWord(units[at], causing)) return false;
  const after = units.slice(at + 1, at + 2 + longest);
  const end = after.findIndex((unit) => isWord(unit, to));
  const verb = cueVerb(after[end + 1]?.norm ?? "");
  return end > 0 && verb?.form === "base" && after.slice(0, end).some(({ kind }) => kind === "name");
}
