import type { Parsed } from "../evaluate/parse.ts";
import { hasObject } from "../evaluate/predicate.ts";
import type { Unit } from "../evaluate/unit.ts";
import { type VerbClass, verbUse } from "../opinion/verb-classes.ts";
import type { Deed, DeedKind } from "./deed.ts";
import { isTold } from "./told.ts";
import { whoIs, whomAt } from "./whom.ts";

const kinds: Readonly<Partial<Record<VerbClass, DeedKind>>> = {
  harm: "harm",
  help: "help",
  "act-for": "other",
  "act-against": "other",
  "attitude-for": "other",
  "attitude-against": "other",
};

/** Verbs of harm and help that without an object tell what happens to their subject: "Labour united around her". */
const labile = new Set(
  "unite divide improve heal mend transform revive strengthen hurt damage rebuild modernise modernize".split(
    " ",
  ),
);

/** What verbs of clauses tell: "Reid betrayed Hale", "Hale was betrayed by Reid", "Reid keeps undermining Hale". */
export function verbDeeds(units: readonly Unit[], clauses: readonly Parsed[]): Deed[] {
  return clauses.flatMap((clause, index) => {
    const at = tellingVerb(units, clause);
    const use = units[at]?.verb;
    const kind = kinds[use?.verbClass ?? "other"];
    if (use == null || kind === undefined || !isTold(units, clause, at)) return [];
    if (isJoinedInfinitive(units, clause, clauses[index - 1])) return [];
    const isPassive = at === clause.predicate.at && clause.predicate.kind === "passive";
    if (!isPassive && labile.has(use.lemma) && !hasObject(units, at + 1)) return [];
    const sides = isPassive
      ? { actors: agents(units, clauses, index, at), patients: sufferers(units, clause) }
      : {
          actors: whoIs(units, clause.subject),
          patients: whomAt(units, clauses, index, at + 1, clause.to).entities,
        };
    return [{ at, word: use.lemma, kind, ...sides, rule: isPassive ? "passive" : "active" } as const];
  });
}

/** "urged members to leave and back Reid": what follows "and" goes on with what was urged. */
function isJoinedInfinitive(units: readonly Unit[], clause: Parsed, before: Parsed | undefined): boolean {
  if (clause.link !== "and" || units[clause.predicate.at]?.verb?.form !== "base" || before === undefined)
    return false;
  const said = units.slice(before.predicate.after, before.to);
  return said.some(({ norm }, i) => norm === "to" && /^(?:verb|word)$/.test(said[i + 1]?.kind ?? ""));
}

const leading =
  /^(?:keep|keeps|kept|keeping|start|starts|started|begin|begins|began|begun|continue|continues|continued|go|goes|went|manage|manages|managed|proceed|proceeds|proceeded|help|helps|helped|helping)$/;
const leadingPast = /^(?:spend|spends|spent|use|uses|used|using)$/;

/** The verb that tells what is done: that of the predicate, or the one that it leads to; -1 where there is none. */
function tellingVerb(units: readonly Unit[], { predicate, to }: Parsed): number {
  const norm = units[predicate.at]?.norm ?? "";
  if (predicate.kind === "none" || predicate.kind === "copula") return -1;
  if (predicate.kind === "passive") return predicate.at;
  if (leading.test(norm)) return verbAfter(units, predicate.after, to) ?? predicate.at;
  if (leadingPast.test(norm)) return verbPastObject(units, predicate.after, to);
  const doesOnly = units[predicate.after]?.norm === "nothing" && units[predicate.after + 1]?.norm === "but";
  return doesOnly && units[predicate.after + 2]?.kind === "verb" ? predicate.after + 2 : predicate.at;
}

/** "keeps on undermining", "went on to betray", "helped destroy"; null where an object or nothing follows. */
function verbAfter(units: readonly Unit[], at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const unit = units[i];
    const isLink = unit?.kind === "adverb" || unit?.norm === "on" || unit?.norm === "to";
    if (!isLink) return unit?.kind === "verb" || verbUse(unit?.norm ?? "")?.form === "base" ? i : null;
  }
  return null;
}

/** "spent a year undermining", "used the press to smear"; -1 where none follows. */
function verbPastObject(units: readonly Unit[], at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 7); i++) {
    const unit = units[i];
    if (unit?.verb?.form === "ing" || (units[i - 1]?.norm === "to" && unit?.kind === "verb")) return i;
    if (unit?.kind === "mark" || unit?.kind === "copula" || unit?.kind === "pronoun") return -1;
  }
  return -1;
}

/** To whom a passive is done, a thing of theirs included. */
const sufferers = (units: readonly Unit[], { subject }: Parsed): string[] =>
  subject.kind === "named" && subject.relation !== "under"
    ? subject.names.flatMap((name) => units[name]?.entity ?? [])
    : [];

const [agentReach, rowLength] = [7, 4];

/** By whom a passive is done; where it does not say so, what the next of a row of passives says: "was smeared and bullied by Reid". */
function agents(
  units: readonly Unit[],
  clauses: readonly Parsed[],
  first: number,
  verb: number,
): readonly string[] {
  let at = verb;
  for (let index = first; index < first + rowLength; index++) {
    const [to, next] = [clauses[index]?.to ?? 0, clauses[index + 1]];
    for (let i = at + 1; i < Math.min(to, at + agentReach); i++)
      if (units[i]?.norm === "by") return whomAt(units, clauses, index, i + 1, to).entities;
    if (to !== at + 1 || next?.link !== "and" || next.predicate.kind !== "passive") return [];
    at = next.predicate.at;
  }
  return [];
}
