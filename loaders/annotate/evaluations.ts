import { indexAt } from "../../src/analysis/locate.ts";
import type { Row } from "../../src/domain/tables.ts";
import { isHeld, voiceClass } from "../../src/domain/voice.ts";
import { cueVerb } from "../attribute/vocabulary/cue-verbs.ts";
import { isNegated } from "./evaluate/negation.ts";
import type { Unit } from "./evaluate/unit.ts";
import { unitsOf } from "./evaluate/units.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** A judgement of a target: its value from -5 to 5, the term that makes it and the voice that says it. */
export interface Judgement {
  readonly target_id: string;
  readonly term: string;
  readonly value: number;
  readonly voice: string;
  /** Whether a rule puts the term to the target, or the term only stands near its name. */
  readonly basis: "said" | "near";
}

/** Curbs a sum of valences to -1..1. Source: Hutto & Gilbert 2014 (VADER), x / sqrt(x^2 + 15). */
export const curb = (sum: number): number => Math.round((1000 * sum) / Math.sqrt(sum * sum + 15)) / 1000;

/**
 * How each sentence stands toward each target by the lexicon: a row for each target and class of voice in which a term
 * judges it. Terms in scare quotes, titles and imagined speech judge nobody. Where no rule puts a term to a target, terms
 * that stand near its name make a row of basis "near". In a satire every row is that, for its praise may be mock. A score of 0 means that terms balance; without terms there is no
 * row.
 */
export function evaluationRows(
  read: readonly ReadSentence[],
  isTarget: (entityId: string) => boolean,
  satire = false,
): Row<"evaluations">[] {
  return read.flatMap((sentence) => {
    const rows = new Map<string, Judgement[]>();
    for (const judgement of judgementsIn(sentence)) {
      if (!isTarget(judgement.target_id) || !isHeld(judgement.voice)) continue;
      const key = `${voiceClass(judgement.voice)} ${judgement.target_id}`;
      const held = rows.get(key);
      if (held === undefined) rows.set(key, [judgement]);
      else held.push(judgement);
    }
    return [...rows.values()]
      .map((judgements) => row(sentence, surest(judgements)))
      .map((found) => (satire ? { ...found, basis: "near" } : found));
  });
}

/** Terms near a name count only where none is put to it. */
function surest(judgements: readonly Judgement[]): readonly Judgement[] {
  const said = judgements.filter(({ basis }) => basis === "said");
  return said.length === 0 ? judgements : said;
}

function row({ sentence }: ReadSentence, judgements: readonly Judgement[]): Row<"evaluations"> {
  const [first] = judgements;
  const { post_id, sentence_id } = sentence;
  return {
    post_id,
    sentence_id,
    target_id: first?.target_id ?? "",
    source: "lexicon",
    coder: null,
    score: curb(judgements.reduce((sum, { value }) => sum + value, 0)),
    terms: [...new Set(judgements.map(({ term }) => term))],
    basis: first?.basis ?? "said",
    voice: first?.voice ?? sentence.voice,
  };
}

/** Every judgement of a sentence, of any entity, in order of the terms by rule: readings, names that judge, descriptions. */
export function judgementsIn(read: ReadSentence): Judgement[] {
  const { units, readings } = read;
  const found = readings.flatMap(({ term, name, value, negated, rule }): Judgement[] => {
    const basis = rule === "near" ? "near" : "said";
    const [said, of] = [units[term], units[name]];
    return said === undefined || of === undefined || of.entity === null || isSaidBy(units, name, said)
      ? []
      : [{ target_id: of.entity, term: label(said, value, negated), value, voice: said.voice, basis }];
  });
  return [...found, ...units.flatMap((unit) => inName(unit, read))];
}

/** "Reid says abuse is wrong": whether whoever the name names reports the term, in a clause without marks that the name stands before. */
function isSaidBy(units: readonly Unit[], name: number, term: Unit): boolean {
  if (term.voice !== "indirect" || units[name]?.voice === "indirect") return false;
  const verb = units.slice(name + 1, name + 4).find(({ kind }) => kind === "verb");
  return cueVerb(verb?.norm ?? "")?.verb.takes === "clause";
}

const label = ({ norm }: Unit, value: number, negated: boolean): string =>
  `${negated ? "not " : ""}${norm} ${value < 0 ? "−" : "+"}`;

/** What the words of a name say of whom it names: of a name that judges, or of a description that an analyst listed. */
function inName(unit: Unit, { tokens }: ReadSentence): Judgement[] {
  if (unit.entity === null || !(unit.described || unit.evaluative)) return [];
  const target_id = unit.entity;
  const from = indexAt(tokens, unit.start);
  const inside = unitsOf(tokens.slice(from, indexAt(tokens, unit.end - 1) + 1), []);
  return inside.flatMap((word, at): Judgement[] => {
    if (word.opinion === null) return [];
    const negated = isNegated(inside, 0, at);
    const value = word.opinion.valence * (negated ? -0.6 : 1);
    return [{ target_id, term: label(word, value, negated), value, voice: word.voice, basis: "said" }];
  });
}
