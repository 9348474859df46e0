import { cueVerb } from "../../attribute/vocabulary/cue-verbs.ts";
import { pasts, plainThirds } from "../../attribute/vocabulary/words.ts";
import { months } from "../../segment/dates.ts";
import type { AtomText } from "./atoms.ts";
import { finiteVerbs } from "./name-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Irregular pasts of what happens to things as well: "price rose", "day broke". */
const ofThings = words("rose fell grew hit set broke got came went cost");

/** What a plural does not stand before: "Banks blames her", but "wood burns slowly". */
const objects = words("his her him me us them my our your their its the");

/** What opens that which a verb of saying takes: "Banks claims that", "Banks claims she". */
const contents = words("that he she they it we i there");

const relatives = words("who whose whom");
const selves = words("himself herself");
const denied = /^(?:is|was|has|wo|does|did|ca|could|would|should|are|were|have|had|might|must)n?$/;

const longestAside = 5;

/** The word behind an aside of a few words in small letters that closes before a comma: "Young, by contrast, has"; null where none stands at `at`. */
function pastAside(source: AtomText, at: number): string | null {
  for (let i = at; i < at + longestAside; i++) {
    const form = source.atoms[i]?.form ?? "";
    if (!/^\p{Ll}/u.test(form) || finiteVerbs.has(form)) return null;
    if (source.gapAfter(i) === ", ") return source.atoms[i + 1]?.lower ?? null;
    if (source.gapAfter(i) !== " ") return null;
  }
  return null;
}

/**
 * Whether a name is followed as only a name or a subject is: by a finite verb, by a possessive or by an age ("Rose, 71, has").
 * "May's" may be the month's.
 */
export function followedAsName(source: AtomText, last: number): boolean {
  const gap = source.gapAfter(last);
  const next = source.atoms[last + 1];
  const after = source.gapAfter(last + 1);
  if (next === undefined) return false;
  if (gap === "'")
    return next.lower === "s" && after === " " && !months.includes(source.atoms[last]?.lower ?? "");
  if (!/^[ ,]+$/.test(gap)) return false;
  if (gap === ", ") {
    if (/^(?:1[89]|[2-9]\d)$/.test(next.form)) return after === ", ";
    if (relatives.has(next.form)) return true;
    const verb = pastAside(source, last + 1);
    if (verb !== null && finiteVerbs.has(verb)) return true;
  }
  if (finiteVerbs.has(next.lower) || /^\p{Ll}{2,}ed$/u.test(next.lower)) return true;
  // "Isn't", in atoms "isn", "t"
  if (after === "'" && denied.test(next.lower) && source.atoms[last + 2]?.lower === "t") return true;
  if (gap !== " ") return false;
  if (selves.has(next.form)) return true;
  if (plainThirds.has(next.lower) || (pasts.has(next.lower) && !ofThings.has(next.lower))) return true;
  const object = source.atoms[last + 2]?.lower ?? "";
  if (!/^\p{Ll}{3,}s$/u.test(next.form) || after !== " ") return false;
  return objects.has(object) || (contents.has(object) && cueVerb(next.lower)?.form === "third");
}
