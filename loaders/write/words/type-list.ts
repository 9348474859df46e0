import type { ReadingOrder } from "./reading-order.ts";

/** A form with how often it stands in the posts that are counted. */
export type CountedType = ReadingOrder["forms"][number] & { readonly count: number };

/** The forms that are used, numbered in order of norm, then form; a mark before a word of the same letters. */
export interface TypeList {
  readonly list: readonly CountedType[];
  /** The type of each form of the reading order; -1 for those that are not used. */
  readonly typeOf: Int32Array;
  /** 1 for types that are words. */
  readonly isWord: Uint8Array;
  /** How often each type is used as a word; 0 for marks. */
  readonly words: Int32Array;
}

/** The types of forms that are used so often. */
export function typesOf(forms: ReadingOrder["forms"], counts: Int32Array): TypeList {
  const used = forms.flatMap((form, at) => {
    const count = counts[at] ?? 0;
    return count === 0 ? [] : [{ at, type: { ...form, count }, key: keyOf(form) }];
  });
  used.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const typeOf = new Int32Array(forms.length).fill(-1);
  used.forEach(({ at }, type) => {
    typeOf[at] = type;
  });
  const list = used.map(({ type }) => type);
  return {
    list,
    typeOf,
    isWord: Uint8Array.from(list, ({ is_word }) => (is_word ? 1 : 0)),
    words: Int32Array.from(list, ({ is_word, count }) => (is_word ? count : 0)),
  };
}

/**
 * A key that sorts as a database sorts norm, form and whether it is a word: text by its UTF-8, of which each byte is a character here, and a text
 * before those it begins.
 */
const keyOf = ({ norm, form, is_word }: ReadingOrder["forms"][number]): string =>
  Buffer.from(`${norm}\0${form}\0${is_word ? 1 : 0}`).toString("latin1");
