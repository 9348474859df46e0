import { personNouns } from "../../../attribute/vocabulary/words.ts";
import type { VerbClass } from "../../opinion/verb-classes.ts";
import { isAbility, isUrged, tellsOfThen } from "../modifiers.ts";
import { isNegated } from "../negation.ts";
import { type Attachment, nobodys } from "../reading.ts";
import type { Unit } from "../unit.ts";
import { aims, isPeople, sufferedNouns } from "../word-sets.ts";
import { nameFrom, type TermPlace } from "./noun.ts";
import { isSpeakersOwn } from "./stance.ts";
import { fates } from "./subject.ts";
import { isVentured } from "./venture.ts";

/** "Reid is widely respected": an attitude that stands without a holder is people's at large. Acts in the passive are news. */
export function heldPassive({ units, clause, term, valence }: TermPlace, verbClass: VerbClass): Attachment {
  if (!verbClass.startsWith("attitude") || clause.subject.kind !== "named") return nobodys;
  const by = units[term + 1]?.norm === "by";
  if (by && nameFrom(units, term + 2, clause.to, 3) >= 0) return nobodys;
  return {
    names: clause.subject.names,
    rule: "predicate",
    valence,
    weight: by ? 0.6 : 0.9,
    scope: clause.from,
  };
}

/** "I admire Reid", "Nobody trusts Reid", "Reject Reid". */
export function heldActive(place: TermPlace, verbClass: VerbClass): Attachment {
  const { units, clause, term, valence } = place;
  const { kind } = clause.subject;
  // "I do not hate Reid" is no praise, nor is "nobody could accuse her of charm"; "I can't fault her" is.
  const isFault = units[term]?.verb?.lemma === "fault";
  if (verbClass.endsWith("against") && !isFault && isNegated(units, clause.from, term)) return nobodys;
  if (isVentured(units, term) || isChoice(place) || isOthersAim(place)) return nobodys;
  if (isUrged(units, clause.from, term)) return nobodys;
  if (!isAttitudeHeld(place, verbClass)) return nobodys;
  const linked = /^(?:in|with|about)$/.test(units[term + 1]?.norm ?? "") ? term + 2 : term + 1;
  const name = nameFrom(units, linked, clause.to, 4);
  const meant = linked === term + 1 ? someoneWhom(place) : [];
  if (meant.length > 0) return { names: meant, rule: "object", valence, weight: 0.9, scope: clause.from };
  if (name < 0 || isOfCompound(units, name)) return nobodys;
  const share = units[name]?.possessive === true ? shareOfThing(units, name, clause.to, verbClass) : 1;
  const weight = share * (kind === "anybody" ? 0.7 : 1);
  return { names: weight === 0 ? [] : [name], rule: "object", valence, weight, scope: clause.from };
}

/** "I wrote of the campaign to re-elect Reid", not "I back the campaign to": what others are about. */
const isOthersAim = ({ units, clause, term }: TermPlace): boolean =>
  units[term - 1]?.norm === "to" &&
  aims.has(units[term - 2]?.norm ?? "") &&
  !units.slice(clause.from, term).some(({ norm }) => joins.test(norm));

const joins = /^(?:back|support|join|sign|endors|welcom|applaud|lead|led|start|our|my)(?:e|ed|ing)?$/;

/** "Love or loathe Reid", "love him or hate him": two attitudes of which neither is held. */
const isChoice = ({ units, clause, term }: TermPlace): boolean => {
  const after = units[term + 1]?.norm === "or" ? term + 2 : nameFrom(units, term + 1, units.length, 1) + 2;
  const isFirst = after > 1 && units[after - 1]?.norm === "or" && isAttitude(units[after]);
  const isSecond =
    units[term - 1]?.norm === "or" && units.slice(Math.max(0, term - 4), term).some(isAttitude);
  return clause.subject.kind === "none" && (isFirst || isSecond);
};

const isAttitude = (unit: Unit | undefined): boolean => unit?.verb?.verbClass.startsWith("attitude") === true;

/** Whether an attitude is the writer's, a reported speaker's, that of people at large or an imperative; people at large only feel, they do not act. */
function isAttitudeHeld(place: TermPlace, verbClass: VerbClass): boolean {
  const { units, clause, term } = place;
  const { kind, end } = clause.subject;
  if (kind === "other") return isSpeakersOwn(units[end - 1]) || isYourAbility(place) || isOwed(place);
  if (kind === "none") return term === clause.predicate.at;
  return kind === "writer" || (kind === "anybody" && !verbClass.startsWith("act"));
}

/** "You can't trust Reid": what anybody can feel. */
const isYourAbility = ({ units, clause, term }: TermPlace): boolean =>
  units[clause.subject.end - 1]?.norm === "you" && isAbility(units, clause.from, term);

/** "You have to admire Reid", "one can only respect her": what nobody can help. */
const isOwed = ({ units, clause, term }: TermPlace): boolean =>
  /^(?:you|one)$/.test(units[clause.subject.end - 1]?.norm ?? "") &&
  /^(?:admire|respect|like|love)$/.test(units[term]?.norm ?? "") &&
  /^(?:have to|has to|got to|can only|can't help but|cannot help but|cannot but)$/.test(
    units
      .slice(clause.subject.end, term)
      .map(({ norm }) => norm)
      .join(" "),
  );

/** "I trust her instincts", not "her brother" or what is done to her: how much of an attitude to somebody's thing is to them. */
function shareOfThing(units: readonly Unit[], name: number, to: number, verbClass: VerbClass): number {
  const things = units.slice(name + 1, Math.min(to, name + 4));
  const isOthers = things.some(({ norm }) => isPeople(norm) || sufferedNouns.has(norm) || fates.has(norm));
  return verbClass.startsWith("attitude") && things[0]?.kind === "word" && !isOthers ? 0.7 : 0;
}

/** "Reid is a leader I trust", "somebody we admire": the subject that a clause without an object is said of; empty where there is none. */
function someoneWhom({ units, clauses, index, clause, term }: TermPlace): readonly number[] {
  const before = clauses[index - 1];
  const next = units[term + 1];
  const isOpen = next === undefined || next.kind === "mark" || term + 1 >= clause.to;
  const head = units[clause.from - 1]?.norm === "that" ? clause.from - 2 : clause.from - 1;
  if (
    !isOpen ||
    before?.predicate.kind !== "copula" ||
    before.subject.kind !== "named" ||
    before.to <= head - 1
  )
    return [];
  const isSomeone =
    /^(?:someone|somebody)$/.test(units[head]?.norm ?? "") || personNouns.has(units[head]?.norm ?? "");
  return isSomeone && before.subject.relation === "is" && !isNegated(units, before.from, head)
    ? before.subject.names
    : [];
}

/** "removed our Reid badges": a name between a determiner and a noun says what kind of thing is meant. */
const isOfCompound = (units: readonly Unit[], name: number): boolean =>
  units[name - 1]?.kind === "determiner" &&
  (units[name + 1]?.kind === "word" || units[name + 1]?.verb?.form === "third");

/** "Vote Reid", "I will vote for Reid", "vote against Reid". */
export function vote(place: TermPlace): Attachment {
  const { units, clause, term } = place;
  const kind = clause.subject.kind;
  if (isVentured(units, term) || /^(?:nearly|almost)$/.test(units[term - 1]?.norm ?? "")) return nobodys;
  if ((kind !== "writer" && kind !== "none") || isAskedFor(place) || isBygone(place)) return nobodys;
  const next = units[term + 1]?.norm ?? "";
  const valence = next === "against" ? -2 : 2;
  const name = nameFrom(units, next === "for" || next === "against" ? term + 2 : term + 1, clause.to, 2);
  return name >= 0 && units[name]?.possessive === false
    ? { names: [name], rule: "object", valence, weight: 1, scope: clause.from }
    : nobodys;
}

/** "I voted for Reid last time": what the writer did then. */
const isBygone = ({ units, clause, term }: TermPlace): boolean =>
  units[term]?.verb?.form === "past" && tellsOfThen(units, clause.from, clause.to);

/** "no reason to vote for Reid", "why I should vote for Reid". */
function isAskedFor({ units, clause, term }: TermPlace): boolean {
  const asks = clause.link === "subordinate" && /^(?:why|how|what)$/.test(units[clause.from - 1]?.norm ?? "");
  return (
    asks || units.slice(Math.max(clause.from, term - 4), term).some(({ norm }) => /^reasons?$/.test(norm))
  );
}
