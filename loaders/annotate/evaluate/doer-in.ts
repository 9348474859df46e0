import { cueVerb } from "../../attribute/vocabulary/cue-verbs.ts";
import { set } from "../../attribute/vocabulary/words.ts";
import type { Doer } from "./of-deed.ts";
import type { SentenceReading } from "./read-sentence.ts";
import type { Unit } from "./unit.ts";
import { concessions, conditions, otherSubordinators } from "./word-sets.ts";

/** Verbs after which a judgement may as well be of what somebody met with, wanted or spoke of: "Reid read the letter. Disgraceful." */
const met = set(
  `get gets got gotten receive receives received lose loses lost face faces faced suffer suffers suffered endure
  endures endured survive survives survived see sees saw seen watch watches watched hear hears heard read reads
  find finds found need needs needed want wants wanted deserve deserves deserved oppose opposes opposed
  criticise criticises criticised criticize criticizes criticized attack attacks attacked condemn condemns
  condemned denounce denounces denounced resist resists resisted reject rejects rejected challenge challenges
  challenged question questions questioned fear fears feared hate hates hated dislike dislikes disliked speak
  speaks spoke spoken talk talks talked learn learns learned know knows knew known hope hopes hoped expect
  expects expected wait waits waited meet meets met inherit inherits inherited attend attends attended remember
  remembers remembered recall recalls recalled`,
);

/**
 * Whom alone a sentence is about by its first clause, and whether that tells what they do, other than say; null for a question, or where it is about nobody who is
 * named, or tells of another's doings too.
 */
export function doerIn({ units, clauses }: SentenceReading): Doer | null {
  const main = clauses.find(({ link, subject }) => link === "main" && subject.kind !== "none");
  if (main === undefined || units.at(-1)?.norm === "?" || main.weight === 0) return null;
  // "When Hale fell he wrote": who did it stays open.
  if (opensBelow(units[0]) || units.some(({ kind, norm }) => kind === "pronoun" && /^s?he(?:'|$)/.test(norm)))
    return null;
  const { subject, predicate } = main;
  const entities = clauses.flatMap((clause) => clause.subject.names.map((i) => units[i]?.entity ?? null));
  const [entity = null] = entities;
  if (subject.kind !== "named" || subject.relation !== "is" || entity === null) return null;
  if (entities.some((other) => other !== entity)) return null;
  const isSaying =
    clauses.some(({ link }) => link === "content") &&
    cueVerb(units[predicate.at]?.norm ?? "")?.verb.takes === "clause";
  // "Reid answered every letter", of which no table knows the verb.
  const isUnknown = predicate.kind === "none" && /[a-z]{2}ed$/.test(units[subject.end]?.norm ?? "");
  const verb = units[isUnknown ? subject.end : predicate.at]?.norm ?? "";
  return { entity, acts: (isUnknown || (predicate.kind === "active" && !isSaying)) && !met.has(verb) };
}

const opensBelow = (first: Unit | undefined): boolean =>
  [concessions, conditions, otherSubordinators].some((words) => words.has(first?.norm ?? ""));
