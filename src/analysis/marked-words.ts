import { type PluralPerson, pluralPronouns } from "../domain/plural-pronouns.js";
import type { MarkedWords } from "../domain/selection.js";
import { voiceClass } from "../domain/voice.js";

/** A place of a name, with its surface, or of a pronoun, with its person. */
export interface WordPlace {
  readonly surface?: string;
  readonly person?: string;
  readonly voice?: string;
}

const formsOf = ({ surface, person }: WordPlace): readonly string[] =>
  surface ? [surface] : person ? (pluralPronouns[person as PluralPerson] ?? []) : [];

/** The words that stand in some places and whose they are, to be marked in the sentences; nothing where the places do not tell. */
export function markedWords(places: readonly WordPlace[]): MarkedWords | undefined {
  const words = [...new Set(places.flatMap(formsOf))].sort();
  if (words.length === 0) return undefined;
  const [first, ...others] = new Set(places.map(({ voice }) => voiceClass(voice ?? "")));
  const voice = first === undefined || others.length > 0 ? "all" : first;
  const named = places.some(({ surface }) => surface !== undefined);
  return { words, voice, cased: named, whole: false, named };
}

/** The words of both, in the voice that they share. */
export function bothMarked(
  one: MarkedWords | undefined,
  two: MarkedWords | undefined,
): MarkedWords | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  const words = [...new Set([...one.words, ...two.words])].sort();
  return { ...one, words, voice: one.voice === two.voice ? one.voice : "all" };
}
