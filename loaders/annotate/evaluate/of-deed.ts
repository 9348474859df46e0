import { personNouns, set } from "../../attribute/vocabulary/words.ts";
import { isNegated } from "./negation.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./unit.ts";

/** Words that are said of what somebody does, and hardly of an event or a thing. */
const deeds = set(
  `brave braver bravest courageous courage gutsy noble honourable generous generosity gracious principled decent statesmanlike
  cowardly cowardice craven gutless spineless shabby underhand sly sneaky devious deceitful duplicitous dishonest dishonesty dishonourable
  hypocritical hypocrisy treacherous treachery betrayal disloyal spiteful vindictive unprincipled opportunism opportunistic bullying`,
);
/** Words that are said of conduct, and as well of a plan, a letter or what somebody met with. */
const events = set(
  `feeble disgraceful disgrace shameful shameless shoddy petty cynical cynicism callous heartless rude insulting insult arrogant
  arrogance patronising condescending reckless irresponsible negligent incompetent incompetence foolish stupid stupidity idiotic
  unforgivable inexcusable indefensible contemptible despicable reprehensible pathetic hopeless`,
);
/** Words that are said of a person. */
const personal = set(
  "useless clueless spineless gutless incompetent dishonest shameless coward liar fraud bully hypocrite fool crook cheat charlatan",
);
const pointers = set("it it's that that's this which");
const copulas = set("is was 's it's that's");
const leads = set(
  "a an the what how such quite simply just plain utterly absolutely frankly truly really very so",
);
const hedges = set("would might could may if whether not");

const longest = 14;

/** Whom the sentence before was about, and whether it told what that person did. */
export interface Doer {
  readonly entity: string;
  readonly acts: boolean;
}

/**
 * What a short sentence says of whoever the sentence before was about, without naming them: "Disgraceful.", "A charming man." and, of what that person did, "It was
 * cowardly", "I call that courage". One word of praise alone is as often mock and says nothing. The units come back with the person at the one that stands for them.
 */
export function ofDeed(
  sentence: readonly Unit[],
  { entity, acts }: Doer,
): { readonly units: readonly Unit[]; readonly readings: readonly Reading[] } | null {
  const units = sentence.slice(0, firstClause(sentence));
  const words = units.filter(({ kind }) => kind !== "mark");
  if (words.length === 0 || words.length > longest) return null;
  if (units.some(({ kind, norm }) => kind === "name" || norm === "?")) return null;
  const found =
    fragmentTerms(units, words, acts) ?? (acts ? (pointedTerms(units) ?? calledTerms(units)) : null);
  if (found === null || found.terms.length === 0) return null;
  const { at, terms } = found;
  const readings = terms.map((term): Reading => {
    const negated = isNegated(units, at, term);
    const valence = units[term]?.opinion?.valence ?? 0;
    return { term, name: at, negated, rule: "fragment", value: valence * (negated ? -0.6 : 0.8) };
  });
  return { units: sentence.map((unit, i) => (i === at ? { ...unit, entity } : unit)), readings };
}

/** Unit that ends the first clause of a sentence that goes on with another: "It was shabby, | and she knew it". */
function firstClause(units: readonly Unit[]): number {
  const end = units.findIndex(
    ({ norm }, i) => norm === "," && /^(?:and|but)$/.test(units[i + 1]?.norm ?? ""),
  );
  return end < 0 ? units.length : end;
}

/** The unit that stands for somebody, and the terms that judge them. */
interface Found {
  readonly at: number;
  readonly terms: readonly number[];
}

const termsIn = (units: readonly Unit[], from: number, to: number): number[] =>
  units
    .slice(from, to)
    .flatMap(({ opinion, kind }, i) => (opinion !== null && kind !== "mark" ? [from + i] : []));

/** "A charming, idle man.", and of what somebody did "Disgraceful.": a sentence without a verb that is a judgement and no more. */
function fragmentTerms(units: readonly Unit[], words: readonly Unit[], acts: boolean): Found | null {
  if (words.length > 6 || words.some(isTensed)) return null;
  const isHead = (norm: string): boolean =>
    [personNouns, personal, ...(acts ? [deeds, events] : [])].some((set) => set.has(norm));
  const head = units.findIndex(({ kind, norm }, i) => kind === "word" && isHead(norm) && !isLedOn(units, i));
  if (head < 0 || units.slice(0, head).some((unit) => !mayLead(unit))) return null;
  const terms = termsIn(units, 0, head + 1);
  const isBare = words.length === 1 || (words.length === 2 && !leads.has(words[0]?.norm ?? ""));
  const isMock =
    isBare &&
    !personNouns.has(units[head]?.norm ?? "") &&
    terms.some((i) => (units[i]?.opinion?.valence ?? 0) > 0);
  return isMock ? null : { at: head, terms };
}

/** "A betrayal of the town", not "A betrayal, frankly.": whether what follows the head leads to something else. */
const isLedOn = (units: readonly Unit[], head: number): boolean => {
  const next = units[head + 1];
  return next !== undefined && next.kind !== "mark" && next.kind !== "adverb" && !leads.has(next.norm);
};

const isTensed = ({ kind, verb }: Unit): boolean =>
  kind === "copula" ||
  kind === "auxiliary" ||
  kind === "pronoun" ||
  (kind === "verb" && verb?.form !== "ing");

/** Whether a unit may stand before the word that judges: "a charming, idle". */
const mayLead = ({ kind, norm, opinion }: Unit): boolean =>
  leads.has(norm) || norm === "," || kind === "adverb" || kind === "word" || opinion !== null;

/** "It was cowardly", "That is, I fear, a betrayal": what is said of what somebody did. */
function pointedTerms(units: readonly Unit[]): Found | null {
  const [first, second] = units;
  const isCarried = copulas.has(first?.norm ?? "");
  if (!pointers.has(first?.norm ?? "") || !(isCarried || copulas.has(second?.norm ?? ""))) return null;
  const from = pastAside(units, isCarried ? 1 : 2);
  const term = units.findIndex((unit, i) => i >= from && deeds.has(unit.norm));
  if (
    term < 0 ||
    units
      .slice(from, term)
      .some(({ kind, norm }) => kind === "mark" || kind === "verb" || (hedges.has(norm) && norm !== "not"))
  )
    return null;
  return { at: 0, terms: units[term]?.opinion === null ? [] : [term] };
}

/** "Was, I am sorry to say, shabby": the unit after an aside between commas. */
function pastAside(units: readonly Unit[], from: number): number {
  if (units[from]?.norm !== ",") return from;
  const end = units.findIndex(({ norm }, i) => i > from && norm === ",");
  return end < 0 ? from : end + 1;
}

/** "I call that courage", "I would call it cowardice". */
function calledTerms(units: readonly Unit[]): Found | null {
  const verb = units.findIndex(({ norm }) => norm === "call");
  const [object, term] = [units[verb + 1], units[verb + 2]];
  if (verb < 1 || verb > 3 || !/^(?:i|we|i'd|we'd)$/.test(units[0]?.norm ?? "")) return null;
  if (!pointers.has(object?.norm ?? "") || units.slice(0, verb).some(({ negator }) => negator)) return null;
  return deeds.has(term?.norm ?? "") && term?.opinion != null ? { at: verb + 1, terms: [verb + 2] } : null;
}
