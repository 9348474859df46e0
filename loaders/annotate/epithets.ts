import { groupBy } from "../../src/analysis/group-by.ts";
import type { Row } from "../../src/domain/tables.ts";
import { isHeld } from "../../src/domain/voice.ts";
import { conjunctions, relatives, subordinators } from "../attribute/vocabulary/words.ts";
import type { Reading, ReadingRule } from "./evaluate/reading.ts";
import type { Unit } from "./evaluate/unit.ts";
import { judgementsIn } from "./evaluations.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** Rules under which a noun phrase around the term names the target. */
const naming: ReadonlySet<ReadingRule> = new Set([
  "predicate",
  "apposition",
  "example",
  "attribute",
  "inverted",
  "complement",
]);

interface Span {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/**
 * Words that name a target and judge it: "a … coward" in a predicate or apposition, "the hopeless Reid", "a traitor like
 * Reid", and names and descriptions that judge by themselves. Polarity is the sign of the terms in the span as they
 * stand, negation included; 0 where the lexicon does not know which way a name judges. Leading articles are left out, but where one is denied
 * ("not a bad man").
 */
export function epithetRows(
  read: readonly ReadSentence[],
  isTarget: (entityId: string) => boolean,
): Row<"epithets">[] {
  return read.flatMap((sentence) => {
    const named = [...sentence.readings.flatMap((reading) => phrased(sentence, reading)), ...names(sentence)];
    const held = named.filter(({ target_id, voice }) => isTarget(target_id) && isHeld(voice));
    const spans = groupBy(held, ({ start, end, target_id }) => `${start} ${end} ${target_id}`);
    return [...spans.values()].map((same): Row<"epithets"> => {
      const { start, end, target_id, rule, voice } = same.at(-1) as Naming;
      const sum = same.reduce((total, { value }) => total + value, 0);
      return { ...made(sentence, start, end), target_id, rule, voice, polarity: Math.sign(sum) };
    });
  });
}

/** Words of a sentence that name a target, with what they say of it. */
interface Naming extends Pick<Row<"epithets">, "target_id" | "rule" | "voice"> {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** What a reading names by the noun phrase around its term; nothing where the term only describes. */
function phrased({ units }: ReadSentence, reading: Reading): Naming[] {
  const span = phraseOf(units, reading);
  if (span === null) return [];
  const target_id = units[reading.name]?.entity ?? null;
  const [first, last] = [units[span.from], units[span.to - 1]];
  if (target_id === null || first === undefined || last === undefined) return [];
  const voice = units[reading.term]?.voice ?? "own";
  return [{ target_id, start: first.start, end: last.end, rule: span.rule, value: reading.value, voice }];
}

/** Names and descriptions that judge by themselves; a description only where the lexicon knows which way. */
const names = (sentence: ReadSentence): Naming[] =>
  sentence.units.flatMap((unit): Naming[] => {
    const { entity: target_id, start, end, voice } = unit;
    if (target_id === null || !(unit.evaluative || unit.described)) return [];
    const value = valueOfName(sentence, unit);
    const rule = unit.described ? "description" : "name";
    return unit.evaluative || value !== 0 ? [{ target_id, start, end, rule, value, voice }] : [];
  });

const made = ({ sentence }: ReadSentence, char_start: number, char_end: number) => ({
  post_id: sentence.post_id,
  sentence_id: sentence.sentence_id,
  char_start,
  char_end,
  text: sentence.text.slice(char_start - sentence.char_start, char_end - sentence.char_start),
});

const valueOfName = (read: ReadSentence, unit: Unit): number =>
  judgementsIn({ ...read, readings: [], units: [unit] }).reduce((sum, { value }) => sum + value, 0);

/** The noun phrase around a term, without its article; null where the term only describes. */
function phraseOf(units: readonly Unit[], { term, name, rule }: Reading): Span | null {
  if (!naming.has(rule) || (units[term]?.kind !== "word" && units[term]?.kind !== "verb")) return null;
  if (rule === "attribute") return { from: term, to: name + 1, rule };
  let from = term;
  while (from > 0 && term - from < 8 && (partOf(units[from - 1]) || leadsOn(units, from - 1))) from--;
  const opening = units[from - 1];
  const article = opening?.kind === "determiner";
  if (!article && rule !== "example") return null;
  let to = term + 1;
  while (to - term < 8 && goesOn(units, to)) to++;
  if (units[to]?.norm === "of" && units[to + 1]?.kind === "word")
    for (to += 1; units[to]?.kind === "word" && to - term < 10; ) to++;
  return { from: opening?.norm === "no" ? from - 1 : denied(units, from), to, rule };
}

/** Where a phrase starts that is denied, with what denies it: "not a bad man", "isn't a coward"; else where it started. */
const denied = (units: readonly Unit[], from: number): number =>
  units[from - 2]?.negator === true ? from - 2 : from;

/** Whether a phrase goes on at a word: "brave and decent man", but not "a fraud and members know it", "a coward because …". */
const goesOn = (units: readonly Unit[], at: number): boolean => {
  const { kind, norm = "" } = units[at] ?? {};
  if (kind !== "word") return false;
  if (norm === "and") return units[at + 1]?.kind === "word" && units[at + 1]?.opinion !== null;
  return !conjunctions.has(norm) && !relatives.has(norm) && !subordinators.has(norm) && !after.test(norm);
};

/** Words after a noun that are no part of its name. */
const after = /^(?:whose|last|next)$/;

/** "man of integrity": the phrase goes on before the "of". */
const leadsOn = (units: readonly Unit[], at: number): boolean =>
  units[at]?.norm === "of" && units[at - 1]?.kind === "word";

const partOf = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" ||
  (unit?.kind === "adverb" && !unit.negator) ||
  (unit?.norm === "and" && unit.kind !== "mark");
