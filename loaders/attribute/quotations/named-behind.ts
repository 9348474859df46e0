import type { Decision } from "../decision.ts";
import { isTold } from "../grammar/mute-subject.ts";
import { isVerb } from "../grammar/opens-clause.ts";
import { mayBePerson } from "../grammar/person-phrase.ts";
import { phraseStarting } from "../grammar/phrase-starting.ts";
import { speakerOver } from "../grammar/speaker-over.ts";
import { isMark, type Passage } from "../marks/unit.ts";
import type { Setting } from "./setting.ts";

/** Whose a quotation at `k` is by whoever is named right behind it; null where nobody is. */
export const namedBehind = (p: Passage, k: number, setting: Setting): Decision | null =>
  afterDash(p, k) ?? inBrackets(p, k, setting);

/** `"…" — Ada Lovelace`: a dash and a name to the end. */
function afterDash(p: Passage, k: number): Decision | null {
  if (!isMark(p.units[k + 1], "—–-") || (k > 0 && !isMark(p.units[k - 1], ":"))) return null;
  const name = phraseStarting(p, k + 2);
  // "— my late father"
  const isSource = name !== null && (name.kind === "name" || (name.kind === "phrase" && isTold(p, name)));
  if (!isSource || p.units.slice(name.to, name.to + 2).some((u) => u.kind !== "punctuation")) return null;
  return { kind: "direct", speaker: name, cue: null, slant: null, rule: "direct:dash-name" };
}

/** `“…” (Lovelace 1843)`: a name in brackets right after the words. */
function inBrackets(p: Passage, k: number, { words }: Setting): Decision | null {
  const name = p.units[k + 2];
  const isSource = isMark(p.units[k + 1], "(") && name?.kind === "name" && mayBePerson(name) && words > 3;
  const inside = p.units.slice(k + 3, k + 12);
  const close = inside.findIndex((u) => isMark(u, ")"));
  if (!isSource || close < 0 || inside.slice(0, close).some(isVerb)) return null;
  const kind = k === 0 || isMark(p.units[k - 1], ":") ? "direct" : "mixed";
  return {
    kind,
    speaker: speakerOver(p, k + 2, k + 3, "name"),
    cue: null,
    slant: null,
    rule: `${kind}:brackets`,
  };
}
