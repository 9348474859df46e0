import { lemmaOf } from "../../src/domain/lemma-of.ts";
import { normalise } from "../../src/domain/normalise.ts";

/** A word or a mark as written, with the forms that are counted. */
export interface Form {
  readonly form: string;
  readonly norm: string;
  readonly lemma: string;
  readonly isWord: boolean;
}

const formsKept = 100_000;
const [words, marks] = [new Map<string, Form>(), new Map<string, Form>()];

/**
 * The forms of a word or a mark. The same spelling gives the same strings, so that each is looked up once: what the rules ask of a
 * word is then a comparison of references.
 */
export function formOf(spelling: string, isWord: boolean): Form {
  const kept = isWord ? words : marks;
  const known = kept.get(spelling);
  if (known !== undefined) return known;
  const form = copyOf(spelling);
  const norm = normalise(form, isWord);
  const made = { form, norm, lemma: isWord ? lemmaOf(norm) : norm, isWord };
  if (kept.size < formsKept) kept.set(form, made);
  return made;
}

/** A string of its own: a piece of a text keeps the whole text in memory. */
const copyOf = (piece: string): string => ` ${piece}`.slice(1);
