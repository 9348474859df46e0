import { subjectEnding } from "../grammar/subject.ts";
import { verbRun } from "../grammar/verb-run.ts";
import { isWord, type Passage } from "../marks/unit.ts";
import type { Speaker } from "../speakers/speaker.ts";

const as = new Set(["as"]);
const on = new Set(["on"]);
const record = new Set(["record"]);
const goes = new Set(["go", "goes", "went", "gone", "going"]);

/**
 * Who "went on record as saying", "is on record saying" or "went on record to say" what the verb that unit `end` begins with says; null
 * where nothing of a record stands before it.
 */
export function onRecord(p: Passage, end: number): Speaker | null {
  const last = isWord(p.units[end - 1], as) ? end - 2 : end - 1;
  if (!isWord(p.units[last], record) || !isWord(p.units[last - 1], on)) return null;
  const verb = isWord(p.units[last - 2], goes) ? last - 2 : last - 1;
  return subjectEnding(p, verbRun(p, verb).from);
}
