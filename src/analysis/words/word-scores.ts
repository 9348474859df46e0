import type { WordUsesIndex } from "../../domain/word-uses.js";

/** Gives a word its score in a lexicon; null where the lexicon does not list it. */
export type WordScore = (term: string) => number | null;

/** The opinion lexicon: valence from -5 (worst) to 5 (best). */
export function opinionScore({ valence }: Pick<WordUsesIndex, "valence">): WordScore {
  const scores = new Map(valence);
  return (term) => scores.get(term) ?? null;
}

/** A frame's cue words: 1 for a word that a cue of one word matches; cues of several words cannot score a single one. */
export function cueScore(cues: readonly string[]): WordScore {
  const words = cues
    .filter((cue) => !cue.startsWith("-"))
    .flatMap((cue) => cue.split("|"))
    .map((cue) => cue.trim().toLowerCase())
    .filter((cue) => /^[\p{L}\p{N}'’*-]+$/u.test(cue) && !/^\*+$/.test(cue));
  const patterns = words.map((word) => new RegExp(`^${word.replaceAll("*", "[^ ]*")}$`, "u"));
  return (term) => (patterns.some((pattern) => pattern.test(term)) ? 1 : null);
}
