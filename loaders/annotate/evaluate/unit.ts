import type { Row } from "../../../src/domain/tables.ts";
import { type Opinion, toneOf } from "../opinion/opinion-lexicon.ts";
import type { VerbUse } from "../opinion/verb-classes.ts";

export type UnitKind =
  | "name"
  | "pronoun"
  | "determiner"
  | "copula"
  | "auxiliary"
  | "verb"
  | "adverb"
  | "preposition"
  | "mark"
  | "word";

/** What the rules read of a sentence: a word, a phrase of the lexicon, a mark, or a whole name. */
export interface Unit {
  readonly kind: UnitKind;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly voice: string;
  readonly entity: string | null;
  /** Whether it names a person, not a body or a place. */
  readonly person: boolean;
  /** Whether 's follows the name, or the word bears it. */
  readonly possessive: boolean;
  /** Whether the name is a description that an analyst listed, whose own words may judge. */
  readonly described: boolean;
  readonly evaluative: boolean;
  /** Whether it is a pronoun that means whom an earlier sentence named. */
  readonly anaphor: boolean;
  readonly verb: VerbUse | null;
  readonly opinion: Opinion | null;
  readonly negator: boolean;
}

/** Whether a unit cannot tell in what light anyone stands, whatever a word list says of its letters ("no", "like"). */
export const weighsNothing = ({ kind }: Unit): boolean => weightless.has(kind);

const weightless: ReadonlySet<UnitKind> = new Set([
  "name",
  "mark",
  "preposition",
  "determiner",
  "pronoun",
  "auxiliary",
  "copula",
]);

/** How words feel together, above 0 for good: each in AFINN's scale of -5 to 5, whoever it is said of. */
export const toneOver = (units: readonly Unit[]): number =>
  units.reduce((sum, unit) => sum + (weighsNothing(unit) ? 0 : toneOf(unit)), 0);

/** A token as units are made of it. */
export type Token = Pick<Row<"tokens">, "norm" | "form" | "char_start" | "char_end" | "is_word" | "voice">;

/** A unit of which all that is not told is absent. */
export const unit = (
  told: Partial<Unit> & Pick<Unit, "kind" | "norm" | "start" | "end" | "voice">,
): Unit => ({
  kind: told.kind,
  norm: told.norm,
  start: told.start,
  end: told.end,
  voice: told.voice,
  entity: told.entity ?? null,
  person: told.person ?? false,
  possessive: told.possessive ?? false,
  described: told.described ?? false,
  evaluative: told.evaluative ?? false,
  anaphor: told.anaphor ?? false,
  verb: told.verb ?? null,
  opinion: told.opinion ?? null,
  negator: told.negator ?? false,
});
