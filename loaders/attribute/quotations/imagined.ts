import type { Cue } from "../cues/cue.ts";
import type { Passage } from "../marks/unit.ts";
import { anybody } from "../vocabulary/words.ts";

const openings = [
  /(?:as if|as though) (?:to say|saying)$/,
  /(?:was|were|is|are|am|be|been|being|all|just) like$/,
  /(?:can|could) (?:almost |just |practically |already )?(?:hear|imagine|picture)(?: \S+){0,4}$/,
  /(?:^| )imagine(?: \S+){0,6}$/,
  /^(?:now )?suppos(?:e|ing)(?: \S+){1,6}$/,
  /what (?:you're|you are|they're|people are|some are) (?:thinking|going to (?:say|ask|think))$/,
  /something (?:like|along the lines of|to the effect of)$/,
  /(?:thinking|logic|theory|reasoning|argument) (?:goes|went|seems to be|ran|runs)$/,
  /(?:roughly|loosely) (?:translated|translates)(?: as| to)?$/,
];

/** The introduction before the unit at `k` by which a writer makes words up; null where none stands. */
export function imaginedOpening(p: Passage, k: number): string | null {
  const words: string[] = [];
  for (let i = k - 1; i >= 0 && words.length < 9; i--) {
    const unit = p.units[i];
    if (
      unit === undefined ||
      unit.kind === "quote" ||
      /[.;]/.test(unit.kind === "punctuation" ? unit.form : "")
    )
      break;
    if (unit.kind !== "punctuation") words.unshift(unit.norm);
  }
  const line = words.join(" ");
  for (const opening of openings) {
    const match = opening.exec(line);
    if (match !== null) return match[0].trim();
  }
  return null;
}

/** Whether a cue only supposes words: nobody in particular keeps saying them, or they would or might be said. */
export function isSupposed(cue: Cue): boolean {
  const { subject } = cue;
  if (cue.modal) return true;
  if (subject === null || cue.past || (cue.inverted && subject.kind === "phrase")) return false;
  if (subject.kind === "phrase" && /^one$/i.test(subject.surface)) return false;
  if (cue.future && subject.kind === "phrase" && /s$/.test(subject.surface)) return true;
  const head = subject.surface.toLowerCase();
  if (subject.entity === null && /^(?:you|we|one)$/.test(head)) return true;
  // "They will say that": foreseen, not said.
  if (cue.future && head === "they") return true;
  return (
    subject.entity === null &&
    (anybody.has(head) ||
      /^(?:the )?(?:sort|kind|type) of|^(?:some|many|most|those|ordinary|other) people$|^those$/.test(head))
  );
}
