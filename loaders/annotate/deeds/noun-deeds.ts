import type { Parsed } from "../evaluate/parse.ts";
import type { Unit } from "../evaluate/unit.ts";
import { regular } from "../opinion/verb-classes.ts";
import type { Deed } from "./deed.ts";
import { deedNouns } from "./deed-nouns.ts";
import { isTold } from "./told.ts";
import { whoIs, whomAt } from "./whom.ts";

/**
 * What nouns tell: "the coup against Reid", "Hale's betrayal of Reid", "abuse from Dahl", "Reid was subjected to threats", "Dahl launched a smear
 * against Hale". A noun that is only alleged, feared, asked for or denied tells nothing.
 */
export function nounDeeds(units: readonly Unit[], clauses: readonly Parsed[]): Deed[] {
  return clauses.flatMap((clause, index) => {
    const deeds: Deed[] = [];
    for (let at = clause.from; at < clause.to; at++) {
      const told = deedAt(units, clauses, index, at);
      if (told !== null) deeds.push(told);
    }
    return deeds;
  });
}

function deedAt(units: readonly Unit[], clauses: readonly Parsed[], index: number, at: number): Deed | null {
  const [unit, clause] = [units[at], clauses[index]];
  const noun = deedNouns.get(unit?.norm ?? "");
  if (noun === undefined || unit === undefined || clause === undefined || !isNoun(unit, clause, at))
    return null;
  if (!isTold(units, clause, at)) return null;
  const owner = ownerOf(units, clause, at);
  const told = complements(units, clauses, index, at);
  const doers = [...told.actors, ...agents(units, clauses, index, at)];
  const bySubject = subjectSides(units, clause, at);
  const ownerDoes = noun.owner === "doer" || (noun.owner === "act" && doers.length === 0);
  const sufferers = [told.patients, ownerDoes ? [] : owner, bySubject.patients];
  return {
    at,
    word: noun.word,
    kind: noun.kind,
    rule: "noun",
    actors: [...doers, ...(ownerDoes ? owner : []), ...bySubject.actors],
    patients: sufferers.find((named) => named.length > 0) ?? [],
  };
}

/** A word that may be a verb too is a noun where it is not what its clause says. */
const isNoun = ({ kind, verb }: Unit, { predicate, verb: finite }: Parsed, at: number): boolean =>
  kind === "word" ||
  (kind === "verb" &&
    (verb?.form === "third" || verb?.form === "base") &&
    at !== predicate.at &&
    at !== finite);

const phraseReach = 4;

/** Whose the noun is said to be: "Reid's cynical betrayal". */
function ownerOf(units: readonly Unit[], { from }: Parsed, at: number): string[] {
  for (let i = at - 1; i >= Math.max(from, at - phraseReach); i--) {
    const unit = units[i];
    if (unit?.kind === "name") return unit.possessive && unit.entity !== null ? [unit.entity] : [];
    if (unit?.kind !== "word" && unit?.kind !== "adverb") return [];
  }
  return [];
}

const toPatient = new Set("against on at towards toward".split(" "));
/** "lies about Reid", "threats to Reid", "support for Reid". */
const alsoToPatient = {
  harm: new Set(["about", "to"]),
  help: new Set<string>(),
  other: new Set(["for", "to"]),
} as const;
const fromActor = new Set(["by", "from"]);
const sent = new Set(
  "levelled leveled directed aimed hurled thrown heaped given inflicted showered waged launched committed mounted spread".split(
    " ",
  ),
);
const filler = /^(?:auxiliary|copula|adverb)$/;
const phrases = 3;

type Sides = Pick<Deed, "actors" | "patients">;

/** Whom the phrases after a noun name: "of Reid", "against Hale by Dahl", "that is hurled at Reid". */
function complements(units: readonly Unit[], clauses: readonly Parsed[], index: number, noun: number) {
  const { kind, owner = "doer" } = deedNouns.get(units[noun]?.norm ?? "") ?? {};
  const [actors, patients]: [string[], string[]] = [[], []];
  let at = noun + 1;
  for (let phrase = 0; phrase < phrases; phrase++) {
    at = pastParticiple(units, at);
    const norm = units[at]?.norm ?? "";
    const isPatient =
      toPatient.has(norm) || alsoToPatient[kind ?? "help"].has(norm) || (norm === "to" && at > noun + 1);
    const isOf = norm === "of" && at === noun + 1;
    if (!isPatient && !isOf && !fromActor.has(norm)) break;
    const { entities, end } = whomAt(units, clauses, index, at + 1, units.length);
    if (end === at + 1) break;
    const isActor = fromActor.has(norm) || (isOf && owner === "doer");
    (isActor ? actors : patients).push(...entities);
    at = end;
  }
  return { actors, patients };
}

/** The unit after "(that is being) hurled"; the same where no such words stand. */
function pastParticiple(units: readonly Unit[], from: number): number {
  let at = from;
  if (units[at]?.norm === "," && /^(?:that|which)$/.test(units[at + 1]?.norm ?? "")) at++;
  if (/^(?:that|which)$/.test(units[at]?.norm ?? "")) at++;
  while (filler.test(units[at]?.kind ?? "")) at++;
  return sent.has(units[at]?.norm ?? "") ? at + 1 : from;
}

const allForms = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(/\s+/).flatMap((lemma) => [lemma, ...regular(lemma)]));

/** Verbs whose subject does what their object names. */
const doing = new Set([
  ...allForms(
    `launch mount stage organise organize orchestrate wage hatch instigate engineer pursue unleash direct hurl
    heap spew inflict issue conduct coordinate`,
  ),
  ...`lead leads led leading run runs ran running begin begins began begun spread spreads spreading make makes made making
    give gives gave given giving send sends sent sending commit commits committed committing plot plots plotted plotting`.split(
    /\s+/,
  ),
]);
/** Verbs whose subject suffers what their object names. */
const suffering = new Set([
  ...allForms("receive face suffer endure experience withstand survive"),
  ..."get gets got has had have having".split(" "),
]);
const verbReach = 9;
const quotes = /^["'“”‘’]$/;
const suffersOf = /^(?:victims?|targets?|subjected|subject)$/;

/** The side that the subject of a clause has in what it says: "Dahl led the coup", "Reid has received threats", "Hale was the victim of abuse". */
function subjectSides(units: readonly Unit[], { from, subject }: Parsed, noun: number): Sides {
  const none = { actors: [], patients: [] };
  const named = whoIs(units, subject);
  if (named.length === 0) return none;
  for (let at = noun - 1; at >= Math.max(from, subject.end, noun - verbReach); at--) {
    const { kind = "mark", norm = "" } = units[at] ?? {};
    if (kind === "name" || (kind === "mark" && !quotes.test(norm)) || norm === "with") return none;
    if (suffersOf.test(norm) || (suffering.has(norm) && !isPassive(units, at)))
      return { actors: [], patients: named };
    if (doing.has(norm)) return isPassive(units, at) ? none : { actors: named, patients: [] };
  }
  return none;
}

/** Whether a form of "to be" leads to the verb at `at`. */
function isPassive(units: readonly Unit[], at: number): boolean {
  let i = at - 1;
  while (units[i]?.kind === "adverb") i--;
  return units[i]?.kind === "copula";
}

const passiveReach = 12;

/** Whoever did it, where a passive tells: "the plot was hatched by Dahl". */
function agents(
  units: readonly Unit[],
  clauses: readonly Parsed[],
  index: number,
  noun: number,
): readonly string[] {
  const to = clauses[index]?.to ?? 0;
  for (let at = noun + 1; at < Math.min(to, noun + passiveReach); at++)
    if (units[at]?.norm === "by" && doing.has(units[at - 1]?.norm ?? "") && isPassive(units, at - 1))
      return whomAt(units, clauses, index, at + 1, to).entities;
  return [];
}
