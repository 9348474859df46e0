import { voiceClass } from "../../../../src/domain/voice.ts";
import { cueVerb } from "../../../attribute/vocabulary/cue-verbs.ts";
import type { Attachment } from "../reading.ts";
import type { Unit } from "../unit.ts";
import type { TermPlace } from "./noun.ts";

const reach = 12;
const namers = /^(?:call|brand|dub|label|term|think)$/;
const links = /^(?:as|of|for)$/;

const isQuoted = (unit: Unit | undefined): boolean => voiceClass(unit?.voice ?? "own") === "quoted";

/**
 * "Dahl called Reid “a bully”", "described her as “brave”", "accused Reid of “a swindle”": whom words between marks are put to by the
 * verb that leads to them; null where none does.
 */
export function called({ units, clause, term, valence }: TermPlace): Attachment | null {
  if (!isQuoted(units[term])) return null;
  let open = term;
  while (open > 0 && isQuoted(units[open - 1])) open--;
  if (clause.from > open + 1) return null;
  // "Dahl called Reid “on a bad line”"
  if (units[open]?.kind === "mark" && units[open + 1]?.kind === "preposition") return null;
  const name = calledBefore(units, open);
  return name < 0 ? null : { names: [name], rule: "complement", valence, weight: 0.9, scope: open };
}

/** The one name that stands as object between a verb of calling and the words that open at `open`; -1 where none does. */
function calledBefore(units: readonly Unit[], open: number): number {
  const isLinked = links.test(units[open - 1]?.norm ?? "");
  const end = isLinked ? open - 1 : open;
  let name = -1;
  for (let i = end - 1; i > Math.max(0, end - reach); i--) {
    const { kind, norm, possessive, entity } = units[i] as Unit;
    if (kind === "name" && !possessive && (name < 0 || units[name]?.entity === entity)) name = i;
    else if (kind === "verb" && name >= 0) return isOfCalling(norm, isLinked) ? name : -1;
    else if (!/^(?:word|determiner|adverb)$/.test(kind) && norm !== ",") return -1;
  }
  return -1;
}

function isOfCalling(norm: string, isLinked: boolean): boolean {
  const cue = cueVerb(norm)?.verb;
  if (!isLinked) return namers.test(cue?.lemma ?? "");
  return cue?.takes === "phrase" || cue?.lemma === "accuse";
}
