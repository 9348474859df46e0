import { straighten } from "../../../src/domain/normalise.ts";
import type { ReadingOrder } from "./reading-order.ts";

/**
 * How a term is written ("London", "MP"), word by word: as the form that stands most often behind the first word of a sentence, of as many the one with the fewest capitals, then
 * the first in code unit order. `inside` counts so for each form.
 */
export function usualForms(forms: ReadingOrder["forms"], inside: Int32Array): (term: string) => string {
  const words = new Map<string, Spelt>();
  forms.forEach(({ form, norm, is_word }, place) => {
    if (!is_word) return;
    const spelt = { word: straighten(form, true), times: inside[place] ?? 0 };
    const known = words.get(norm);
    if (known === undefined || isBefore(spelt, known)) words.set(norm, spelt);
  });
  return (term) =>
    term
      .split(" ")
      .map((word) => words.get(word)?.word ?? word)
      .join(" ");
}

interface Spelt {
  readonly word: string;
  readonly times: number;
}

function isBefore(one: Spelt, other: Spelt): boolean {
  const more = one.times - other.times || capitalsOf(other.word) - capitalsOf(one.word);
  return more > 0 || (more === 0 && one.word < other.word);
}

const capitalsOf = (word: string): number => (word.match(/\p{Lu}/gu) ?? []).length;
