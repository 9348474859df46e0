import { isMark, type Passage } from "../marks/unit.ts";
import { wordsOf } from "./fragment.ts";

/** How the quotation sits in its sentence. */
export interface Setting {
  readonly words: number;
  readonly colon: boolean;
  readonly comma: boolean;
  /** Begins as a sentence does. */
  readonly capital: boolean;
  /** Ends as a sentence or a clause of direct speech does. */
  readonly terminated: boolean;
}

/** How the quotation at unit `k` sits in its sentence. */
export function settingOf(p: Passage, k: number): Setting {
  const pair = p.units[k]?.pair;
  const [start, end] = [pair?.start ?? 0, pair?.end ?? 0];
  return {
    words: wordsOf(p.text, start, end).length,
    colon: isMark(p.units[k - 1], ":"),
    comma: isMark(p.units[k - 1], ",—–"),
    capital: /^[\s\p{P}]{0,3}[\p{Lu}\p{N}]/u.test(p.text.slice(start, start + 5)),
    terminated: /[.,?!…—–]["'’”)]?$/u.test(p.text.slice(Math.max(start, end - 3), end)),
  };
}

/** Whether the quotation is long enough for a whole utterance, or ends as one does. */
export const isUtterance = ({ words, terminated }: Setting): boolean => words > 3 || terminated;
