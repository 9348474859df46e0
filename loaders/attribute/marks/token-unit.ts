import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Row } from "../../../src/domain/tables.ts";
import type { Pair } from "./pair-marks.ts";
import type { Unit } from "./unit.ts";

type Token = Row<"tokens">;

/** An ending that shows whose something is. */
export const possessive = /(?:['’]s|s['’])$/i;

/** The unit of a token by itself, and what others are made from. */
export const tokenUnit = (token: Token): Unit => ({
  kind: token.is_word ? "word" : "punctuation",
  start: token.char_start,
  end: token.char_end,
  form: token.form,
  norm: token.norm,
  sentences: [token.sentence_id, token.sentence_id],
  pair: null,
  entity: null,
  possessive: token.is_word && possessive.test(token.form),
});

/** A whole quotation as one unit. */
export const quoteUnit = (first: Token, last: Token, pair: Pair): Unit => ({
  ...tokenUnit(first),
  end: last.char_end,
  kind: "quote",
  norm: "",
  sentences: [first.sentence_id, last.sentence_id],
  pair,
  possessive: false,
});

/** Several tokens as one unit: a name where the gazetteer (`entity`) or their letters (`isName`) show one. Throws where there are none. */
export function unitOf(
  text: string,
  tokens: readonly Token[],
  entity: NameSpan | null,
  isName: boolean,
): Unit {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) throw new Error("unitOf: no tokens; expected at least one");
  const sentences = [first.sentence_id, last.sentence_id] as const;
  const form = text.slice(first.char_start, last.char_end);
  const whole = { ...tokenUnit(first), end: last.char_end, possessive: possessive.test(form) };
  if (entity === null && !isName) return whole;
  return { ...whole, kind: "name", form, norm: nameNorm(tokens), sentences, entity };
}

const nameNorm = (tokens: readonly Token[]): string =>
  (tokens.findLast((t) => t.is_word)?.norm ?? "").replace(/(?:'s|s')$/, (m) => (m === "s'" ? "s" : ""));
