import { isUrged, tellsOfThen } from "../modifiers.ts";
import { type Attachment, nobodys } from "../reading.ts";
import { toneOver, type Unit } from "../unit.ts";
import { stances } from "../word-sets.ts";
import { meansOthers, nameFrom, type TermPlace } from "./noun.ts";

/** "no faith in Reid", "I am proud of Reid", "shame on Reid": the holder must be the writer, people at large or unsaid. */
export function stance(place: TermPlace): Attachment | null {
  const { units, clause, term } = place;
  const known = stances.get(units[term]?.norm ?? "");
  if (known === undefined) return null;
  for (let i = term + 1; i < Math.min(clause.to, term + 4); i++) {
    if (known.prepositions.has(units[i]?.norm ?? "")) {
      const name = nameFrom(units, afterMeeting(units, i), clause.to, 3);
      return name < 0 ? null : towards(place, name, known.valence);
    }
    if (units[i]?.kind !== "adverb" && units[i]?.kind !== "word") return null;
  }
  return null;
}

/** "lucky to have Reid", "proud to call Reid a friend": the unit after the preposition at `at`, and after what one has to do with somebody. */
const afterMeeting = (units: readonly Unit[], at: number): number =>
  units[at]?.norm === "to" && /^(?:have|know|see|call|support|back)$/.test(units[at + 1]?.norm ?? "")
    ? at + 2
    : at + 1;

/** A feeling toward the name at `name`, where it is held: nobody's is one that is undone, wanted of somebody, over, another's or toward others. */
function towards(place: TermPlace, name: number, felt: number): Attachment {
  const { units, clause, term } = place;
  if (isUndone(units, clause, term) || isUrged(units, clause.from, term)) return nobodys;
  const isTopic = felt < 0 && term < clause.predicate.at;
  if (units[term]?.norm === "cast my vote" && tellsOfThen(units, clause.from, clause.to)) return nobodys;
  if ((!isTopic && !isHeldByWriter(place)) || meansOthers(units, name, clause.to)) return nobodys;
  const valence = isLost(units, clause.from, term) ? -felt : felt;
  return { names: [name], rule: "stance", valence, weight: 1, scope: clause.from };
}

/** "I want the vote of no confidence in Reid overturned": whether a vote is to be undone, or was. */
const isUndone = (units: readonly Unit[], { from, to }: TermPlace["clause"], term: number): boolean =>
  units[term - 1]?.norm === "no" &&
  units[term - 2]?.norm === "of" &&
  units.slice(from, to).some(({ norm }) => undoes.test(norm));

const undoes =
  /^(?:revers|overturn|rescind|withdr[ae]w|quash|cancel|cancell|annul|annull|undo|undone|repeal|revok|defeat|drop|dropp|reject|void|scrap|scrapp)(?:n|e|es|ed|s|ing)?$/;

/** "I have lost all faith in Reid", "I withdrew my support": whether a verb of losing or taking back leads to the feeling at `term`. */
function isLost(units: readonly Unit[], from: number, term: number): boolean {
  for (let at = term - 1; at >= from; at--) {
    const unit = units[at];
    if (takesBack.test(unit?.norm ?? "") || unit?.verb?.verbClass === "lose") return true;
    if (!/^(?:determiner|adverb|word)$/.test(unit?.kind ?? "")) return false;
  }
  return false;
}

const takesBack = /^(?:withdr[ae]w(?:s|n|ing)?|regret(?:s|ted|ting)?|end(?:ed|ing)?|dropp?(?:ed|ing)?)$/;

/** "I am ashamed that Reid is our chair": whom a feeling of the writer's is about. */
export function stanceThat(place: TermPlace): Attachment | null {
  const { units, clauses, index, clause, term } = place;
  const norm = units[term]?.norm ?? "";
  const next = clauses[index + 1];
  if (!/^(?:ashamed|proud|embarrassed)$/.test(norm) || next?.link !== "content" || !isHeldByWriter(place))
    return null;
  if (next.from > clause.to + 1 || next.subject.kind !== "named" || next.predicate.verbClass === "lose")
    return null;
  return {
    names: next.subject.names,
    rule: "stance",
    valence: norm === "proud" ? 2 : -2,
    weight: 0.8,
    scope: clause.from,
  };
}

/** "Thanks to Reid, the bus runs again": praise, or blame where what follows is bad. */
export function thanks(place: TermPlace): Attachment | null {
  const { units, clause, term } = place;
  if (units[term]?.norm !== "thanks" || units[term + 1]?.norm !== "to") return null;
  const name = nameFrom(units, term + 2, clause.to, 4);
  return name < 0 ? null : thanked(place, name, name + 1);
}

/** "We have Reid to thank for the new roof", "for this mess". */
export function toThank(place: TermPlace): Attachment | null {
  const { units, term } = place;
  const name = units[term - 2]?.norm === "alone" ? term - 3 : term - 2;
  const { kind, possessive } = units[name] ?? {};
  const had = units[name - 1]?.norm === "only" ? name - 2 : name - 1;
  const next = units[term + 1];
  const isHad = /^(?:have|has|had|we've|i've|you've)$/.test(units[had]?.norm ?? "");
  if (kind !== "name" || possessive === true || !isHad) return null;
  if (next?.norm !== "for" && next !== undefined && next.kind !== "mark") return null;
  return { ...thanked(place, name, term + 1), scope: place.clause.from };
}

/** Praise for whoever the name names, or blame where the words before the term or from `after` on are bad. */
function thanked({ units, clauses, clause, term }: TermPlace, name: number, after: number): Attachment {
  const end = clauses.at(-1)?.to ?? clause.to;
  const tone =
    toneOver(units.slice(Math.max(0, term - reachOfThanks), Math.min(name, term))) +
    toneOver(units.slice(after, Math.min(end, after - 1 + reachOfThanks)));
  return {
    names: [name],
    rule: "thanks",
    valence: tone < 0 ? -2 : 2,
    weight: 0.8,
    scope: Math.max(clause.from, term - 1),
  };
}

const reachOfThanks = 20;

/** Whether what the clause feels is felt by the writer or whoever the clause reports, by people at large, or by nobody it names. */
export function isHeldByWriter({ units, clause }: TermPlace): boolean {
  const { kind, end } = clause.subject;
  if (kind === "named") return false;
  if (isSpeakersOwn(units[end - 1])) return true;
  const opening = units[clause.from]?.norm ?? "";
  return (
    kind !== "other" ||
    opening === "there" ||
    opening.startsWith("there'") ||
    units[end - 1]?.norm === "party"
  );
}

/** "Dahl said she had admired Reid": the pronoun that is a reported clause's subject. */
export const isSpeakersOwn = (unit: Unit | undefined): boolean =>
  unit?.kind === "pronoun" && unit.voice === "indirect" && /^(?:he|she|they)(?:'|$)/.test(unit.norm);

/** "It was reckless of Reid to …". */
export function itOf({ units, clause, term, valence }: TermPlace): Attachment | null {
  if (
    units[term + 1]?.norm !== "of" ||
    clause.predicate.kind !== "copula" ||
    !/^it(?:'s)?$/.test(units[clause.from]?.norm ?? "")
  )
    return null;
  const name = nameFrom(units, term + 2, clause.to, 3);
  return name >= 0 ? { names: [name], rule: "it-of", valence, weight: 1, scope: clause.from } : null;
}
