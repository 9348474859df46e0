import { pasts, plainThirds } from "../attribute/words.ts";
import type { AtomText } from "./atoms.ts";
import { finiteVerbs } from "./name-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Irregular pasts of what happens to things as well: "price rose", "day broke". */
const ofThings = words("rose fell grew hit set broke got came went cost");

/** What a plural does not stand before: "Banks blames her", but "wood burns slowly". */
const objects = words("his her him me us them my our your their its the");

const months = words("january february march april may june july august september october november december");

/**
 * Whether a name is followed as only a name or a subject is: by a finite verb, by a possessive or by an age ("Rose, 71, has").
 * "May's" may be the month's.
 */
export function followedAsName(source: AtomText, last: number): boolean {
  const gap = source.gapAfter(last);
  const next = source.atoms[last + 1];
  const after = source.gapAfter(last + 1);
  if (next === undefined) return false;
  if (gap === "'") return next.lower === "s" && after === " " && !months.has(source.atoms[last]?.lower ?? "");
  if (!/^[ ,]+$/.test(gap)) return false;
  if (gap === ", " && /^(?:1[89]|[2-9]\d)$/.test(next.form)) return after === ", ";
  if (finiteVerbs.has(next.lower) || /^\p{Ll}{2,}ed$/u.test(next.lower)) return true;
  if (gap !== " ") return false;
  if (plainThirds.has(next.lower) || (pasts.has(next.lower) && !ofThings.has(next.lower))) return true;
  return (
    /^\p{Ll}{3,}s$/u.test(next.form) && after === " " && objects.has(source.atoms[last + 2]?.lower ?? "")
  );
}
