import type { Form } from "./encoded-words.ts";

/** Forms of words and marks, numbered in the order in which they are met; a mark and a word of the same letters are two. */
export class FormList {
  readonly list: Form[] = [];
  readonly #words = new Map<string, number>();
  readonly #marks = new Map<string, number>();

  /** The number of a form. */
  placeOf({ form, norm, lemma, is_word }: Form): number {
    const places = is_word ? this.#words : this.#marks;
    const known = places.get(form);
    if (known !== undefined) return known;
    places.set(form, this.list.length);
    return this.list.push({ form, norm, lemma, is_word }) - 1;
  }
}
