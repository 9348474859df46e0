import type { WordSettings } from "../../domain/word-settings.js";
import { type TermTableInput, termTable } from "./term-table.js";
import { type ListedWord, wordList, wordsOfSide } from "./word-list.js";

/** What one other choice of a setting would change. */
export interface SettingEffect {
  /** The choice, in words. */
  readonly label: string;
  readonly terms: number;
  readonly campWords: number;
  readonly writersWords: number;
  /** Words among the first of either side that this choice brings in, and those that it drops. */
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
}

/** Words of each side that are compared. */
const comparedWords = 10;

const leading = (words: readonly ListedWord[]): string[] =>
  (["target", "reference"] as const).flatMap((side) =>
    wordsOfSide(words, side, comparedWords).map(({ term }) => term),
  );

const countOf = (words: readonly ListedWord[], kind: ListedWord["verdict"]["kind"]): number =>
  words.filter(({ verdict }) => verdict.kind === kind).length;

/** Another choice, and the index of its terms where they are of another length. */
export interface OtherChoice extends Partial<Pick<TermTableInput, "index">> {
  readonly label: string;
  readonly settings: WordSettings;
}

/** Makes the list again under every other choice, one setting at a time. */
export function settingEffects(
  input: TermTableInput,
  words: readonly ListedWord[],
  choices: readonly OtherChoice[],
): SettingEffect[] {
  const now = new Set(leading(words));
  return choices.map(({ label, settings, index = input.index }) => {
    const other = wordList(termTable({ ...input, index, settings }));
    const then = new Set(leading(other));
    return {
      label,
      terms: other.length,
      campWords: countOf(other, "camp word"),
      writersWords: countOf(other, "one writer's word"),
      enters: [...then].filter((term) => !now.has(term)),
      leaves: [...now].filter((term) => !then.has(term)),
    };
  });
}
