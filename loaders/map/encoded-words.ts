import type { Row } from "../../src/domain/tables.ts";

/** A word form or a mark. */
export type Form = Pick<Row<"tokens">, "form" | "norm" | "lemma" | "is_word">;

/**
 * Tokens and terms of some posts in columns, words by their place in lists, so that they cross threads without a copy.
 * Rows are in the order of their tables.
 */
export interface EncodedWords {
  /** Ids of the posts; columns name them by place. */
  readonly posts: readonly string[];
  /** Distinct word forms and marks, in the order in which they are met; in columns, for lists of texts are read much faster than objects. */
  readonly forms: { readonly [C in keyof Form]: readonly Form[C][] };
  /** Distinct norms of words, by code unit. */
  readonly norms: readonly string[];
  readonly voices: readonly string[];
  readonly tokens: Readonly<Record<(typeof tokenColumns)[number], Int32Array>>;
  readonly terms: Readonly<Record<(typeof termColumns)[number], Int32Array>>;
}

/** Columns of the tokens of a batch: a token is a number in each, its form and voice by their places in lists. */
export const tokenColumns = [
  "post",
  "sentence",
  "position",
  "char_start",
  "char_end",
  "form",
  "voice",
] as const;

/** A term's words are places in `norms`; -1 where it is shorter. */
export const termColumns = ["post", "voice", "n", "first", "second", "third", "count"] as const;

/** Every buffer of the columns, to be handed over. */
export const buffersOf = ({ tokens, terms }: EncodedWords): ArrayBuffer[] =>
  [...Object.values(tokens), ...Object.values(terms)].map(({ buffer }) => buffer as ArrayBuffer);
