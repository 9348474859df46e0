import type { Row } from "../../../src/domain/tables.ts";
import { expand, isContraction, isPerfect } from "../vocabulary/contractions.ts";
import { tokenUnit } from "./token-unit.ts";
import type { Unit } from "./unit.ts";

type Token = Row<"tokens">;

/** Whether a token is a contraction, and no body's letters: "who's", not "the WHO's". */
export const isTwoWords = ({ form, norm }: Token): boolean =>
  isContraction(norm) && !/^\p{Lu}{2,}['’]s$/u.test(form);

const norms = (tokens: readonly Token[]): string[] => tokens.map(({ norm }) => norm);

/** The two units of a contraction, "they've". */
export function halves(text: string, token: Token, following: readonly Token[]): Unit[] {
  const words = expand(token.norm, norms(following));
  if (words === null) throw new Error(`halves: no contraction: ${token.norm}`);
  const cut = token.char_start + words[0].length;
  const half = (start: number, end: number, norm: string): Unit => ({
    ...tokenUnit(token),
    start,
    end,
    form: text.slice(start, end),
    norm,
    possessive: false,
  });
  return [half(token.char_start, cut, words[0]), half(cut, token.char_end, words[1])];
}

/** A unit, in two where its "'s" is "has": "Dahl's always said". */
export function withoutHas(text: string, unit: Unit, following: readonly Token[]): Unit[] {
  const has = /['’]s$/i.exec(unit.form);
  if (has === null || !isPerfect(norms(following))) return [unit];
  const cut = unit.end - has[0].length;
  const noun = { ...unit, end: cut, form: text.slice(unit.start, cut), possessive: false };
  const verb = {
    ...unit,
    kind: "word" as const,
    start: cut,
    form: has[0],
    norm: "has",
    entity: null,
    possessive: false,
  };
  return [{ ...noun, norm: unit.norm.replace(/'s$/, "") }, verb];
}
