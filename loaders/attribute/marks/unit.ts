import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Pair } from "./pair-marks.ts";

/** What the rules read: a word, a mark of punctuation, a whole name, or a whole quotation. */
export interface Unit {
  readonly kind: "word" | "punctuation" | "name" | "quote";
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Lower case with straight apostrophes; for a name its last word's, for a quotation empty. */
  readonly norm: string;
  /** Ids of the sentences that it starts and ends in. */
  readonly sentences: readonly [string, string];
  readonly pair: Pair | null;
  /** The entity that a name names, or whom a letter addresses as "you"; null where no gazetteer knows it. */
  readonly entity: NameSpan | null;
  readonly possessive: boolean;
}

/** A sentence with its quotations folded to one unit each, and the text that its offsets count in. */
export interface Passage {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** True where the unit is a plain word of the class. */
export const isWord = (unit: Unit | undefined, words: { has(norm: string): boolean }): boolean =>
  unit?.kind === "word" && words.has(unit.norm);

/** True where the unit is one of these marks of punctuation. */
export const isMark = (unit: Unit | undefined, marks: string): boolean =>
  unit?.kind === "punctuation" && unit.form !== "" && marks.includes(unit.form);

/** Whether a quotation ends as speech does: with a mark inside it. */
export const endsAsSpeech = (text: string, { start, end }: Pair): boolean =>
  /[,.?!…—–]["'’”]?$/u.test(text.slice(Math.max(start, end - 3), end));
