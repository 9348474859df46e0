import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { Row } from "../../../src/domain/tables.ts";
import { expand, isContraction, isPerfect } from "../vocabulary/contractions.ts";
import { cueVerb } from "../vocabulary/cue-verbs.ts";
import {
  abbreviations,
  adverbs,
  auxiliaries,
  days,
  looksPlural,
  particles,
  pronouns,
} from "../vocabulary/words.ts";
import type { Pair } from "./pair-marks.ts";
import type { Unit } from "./unit.ts";

type Token = Row<"tokens">;

const possessive = /(?:['’]s|s['’])$/i;
const capital = /^\p{Lu}/u;
const plainOpening = new Set(
  `the a an this that these those it he she they we you i his her its their our my your and but or nor so yet as at by for
  from in into of off on onto over to under up with without after before when whenever while whilst where wherever
  if because since although though unless until then there here what who why how which not no some many most several all both each every any one
  two three four five six seven eight nine ten other another such even only just also still now once again perhaps
  maybe however meanwhile instead indeed yes is are was were be been have has had do does did will would can could
  should may might must let please try stop keep remember imagine read see asked speaking writing according during despite following amid among about against
  last next first earlier later yesterday today tomorrow never nothing nobody everyone everybody people
  those like given between more much few less quite therefore thus hence tonight moreover furthermore further finally besides
  otherwise nevertheless nonetheless accordingly likewise fellow second third fourth fifth sixth seventh eighth ninth tenth
  that's here's what's let's isn't aren't wasn't don't doesn't didn't
  can't won't hundreds thousands millions dozens scores lots plenty half none`.split(/\s+/),
);

/** Endings of adverbs and participles that open a sentence: "Having", "Probably". */
const openingForm = /^\p{L}{3,}(?:ing|ly|ed)$/u;

/** The unit of a token by itself, and what others are made from. */
const folded = (token: Token): Unit => ({
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

/** Whether a token is a contraction, and no body's letters: "who's", not "the WHO's". */
const isTwoWords = ({ form, norm }: Token): boolean =>
  isContraction(norm) && !/^\p{Lu}{2,}['’]s$/u.test(form);

const isStop = (token: Token | undefined): boolean => token?.form === ".";

/** Last token of the run of capitalised words that starts at `i`; `i` itself where the run is one word. */
function runEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i;
  for (let j = i + 1; j < tokens.length && j < i + 12; j++) {
    const token = tokens[j];
    const last = tokens[j - 1];
    if (token === undefined || last === undefined || token.char_start >= limit) break;
    if (possessive.test(last.form)) break;
    const dotted = isStop(token) && token.char_start === last.char_end;
    if (dotted && (abbreviations.has(last.norm) || /^\p{Lu}$/u.test(last.form))) continue;
    if (particles.has(token.norm) && capital.test(tokens[j + 1]?.form ?? "")) continue;
    if (!token.is_word || !capital.test(token.form) || token.norm === "i" || days.has(token.norm)) break;
    if (isStop(last) && token.char_start === last.char_end && !abbreviations.has(tokens[j - 2]?.norm ?? ""))
      break;
    end = j;
  }
  return end;
}

/** Last token of the account name that starts at `i`, "@OwenSmith_MP"; -1 where none does. */
function handleEnd(tokens: readonly Token[], i: number): number {
  const [before, at] = [tokens[i - 1], tokens[i]];
  if (at?.form !== "@" || (before?.is_word && before.char_end === at.char_start)) return -1;
  let end = i;
  while (end - i < 8) {
    const [last, next] = [tokens[end], tokens[end + 1]];
    if (next === undefined || next.char_start !== last?.char_end || !/^[\p{L}\p{N}_]+$/u.test(next.form))
      break;
    end++;
  }
  return end > i ? end : -1;
}

/**
 * Whether a capitalised word can start a name here: a sentence's first word may be capitalised for that alone. One that looks like an
 * adverb or participle is a name only before another capital or what names do: "Kelly said".
 */
function startsName(token: Token, initial: boolean, next: Token | undefined): boolean {
  if (!token.is_word || !capital.test(token.form) || days.has(token.norm)) return false;
  if (pronouns.has(token.norm) || isTwoWords(token)) return false;
  if (!initial) return true;
  if (plainOpening.has(token.norm)) return false;
  // "Said Dahl: “…”"
  if (cueVerb(token.norm)?.form === "past" && next !== undefined && capital.test(next.form)) return false;
  if (!openingForm.test(token.norm) || next === undefined) return true;
  return capital.test(next.form) || cueVerb(next.norm) !== null || auxiliaries.has(next.norm);
}

/** Whether a noun in the plural opens the sentence, before a verb that no single name goes with: "Critics, however, say". */
function isPluralSubject(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm ?? "";
  // "Dahl's claim" is no plural with a verb.
  if (!looksPlural(norm) || norm.endsWith("'s")) return false;
  const isAdverb = (token: Token | undefined): boolean =>
    adverbs.has(token?.norm ?? "") || /^\p{Ll}{3,}ly$/u.test(token?.form ?? "");
  let verb = i + 1;
  if (tokens[verb]?.form === "," && isAdverb(tokens[verb + 1]) && tokens[verb + 2]?.form === ",") verb += 3;
  while (isAdverb(tokens[verb])) verb++;
  const next = tokens[verb];
  return next !== undefined && !capital.test(next.form) && cueVerb(next.norm)?.form === "base";
}

/** Whether a lone apostrophe right after the token makes it a possessive: "the governors' club". */
const isGenitive = (tokens: readonly Token[], i: number): boolean =>
  /s$/i.test(tokens[i]?.form ?? "") &&
  /^['’]$/.test(tokens[i + 1]?.form ?? "") &&
  tokens[i + 1]?.char_start === tokens[i]?.char_end;

const nameNorm = (tokens: readonly Token[]): string =>
  (tokens.findLast((t) => t.is_word)?.norm ?? "").replace(/(?:'s|s')$/, (m) => (m === "s'" ? "s" : ""));

const norms = (tokens: readonly Token[]): string[] => tokens.map(({ norm }) => norm);

/** The two units of a contraction, "they've". */
function halves(text: string, token: Token, following: readonly Token[]): Unit[] {
  const words = expand(token.norm, norms(following));
  if (words === null) throw new Error(`halves: no contraction: ${token.norm}`);
  const cut = token.char_start + words[0].length;
  const half = (start: number, end: number, norm: string): Unit => ({
    ...folded(token),
    start,
    end,
    form: text.slice(start, end),
    norm,
    possessive: false,
  });
  return [half(token.char_start, cut, words[0]), half(cut, token.char_end, words[1])];
}

/** A unit, in two where its "'s" is "has": "Dahl's always said". */
function withoutHas(text: string, unit: Unit, following: readonly Token[]): Unit[] {
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

/**
 * Folds the tokens of a paragraph into units: each quotation into one, each name that the gazetteer or capitals
 * show into one, a contraction into its two words, everything else as it stands. Pairs and names are in order; linear in their number.
 */
export function foldUnits(
  text: string,
  tokens: readonly Token[],
  pairs: readonly Pair[],
  names: readonly NameSpan[],
): Unit[] {
  const units: Unit[] = [];
  let [p, n, i] = [0, 0, 0];
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    while ((pairs[p]?.close ?? Infinity) <= token.char_start) p++;
    while ((names[n]?.char_end ?? Infinity) <= token.char_start) n++;
    const pair = pairs[p];
    if (pair !== undefined && token.char_end > pair.open) {
      const end = lastBefore(tokens, i, pair.close);
      units.push(quoteUnit(token, tokens[end] ?? token, pair));
      i = end + 1;
      continue;
    }
    const name = names[n];
    const limit = pair?.open ?? Infinity;
    const handle = handleEnd(tokens, i);
    const isName = handle > i || opensName(tokens, i, token, units.at(-1));
    let end = i;
    if (name !== undefined && token.char_end > name.char_start)
      end = lastBefore(tokens, i, Math.min(name.char_end, limit));
    else if (handle > i) end = handle;
    else if (isName) end = runEnd(tokens, i, limit);
    if (isGenitive(tokens, end) && (tokens[end + 1]?.char_start ?? limit) < limit) end++;
    const entity = name !== undefined && (tokens[end]?.char_end ?? 0) > name.char_start ? name : null;
    const isPlain = entity === null && !isName;
    if (isPlain && isTwoWords(token)) units.push(...halves(text, token, tokens.slice(i + 1, i + 4)));
    else {
      const isAlone = isPlain && end === i;
      const unit = isAlone ? folded(token) : unitOf(text, tokens.slice(i, end + 1), entity, isName);
      if (unit.possessive) units.push(...withoutHas(text, unit, tokens.slice(end + 1, end + 5)));
      else units.push(unit);
    }
    i = end + 1;
  }
  return units;
}

/** Last of the tokens from `from` on that starts before the offset `limit`; `from` where the next starts behind it. */
function lastBefore(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  while ((tokens[end + 1]?.char_start ?? Infinity) < limit) end++;
  return end;
}

/** Whether a capital at token `i`, behind the unit `left`, shows a name: "Dahl", not the first word of a sentence such as "Critics". */
function opensName(tokens: readonly Token[], i: number, token: Token, left: Unit | undefined): boolean {
  const initial = left?.sentences[1] !== token.sentence_id || left.kind === "quote";
  return startsName(token, initial, tokens[i + 1]) && !(initial && isPluralSubject(tokens, i));
}

/** A whole quotation as one unit. */
const quoteUnit = (first: Token, last: Token, pair: Pair): Unit => ({
  ...folded(first),
  end: last.char_end,
  kind: "quote",
  norm: "",
  sentences: [first.sentence_id, last.sentence_id],
  pair,
  possessive: false,
});

function unitOf(text: string, tokens: readonly Token[], entity: NameSpan | null, isName: boolean): Unit {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) throw new Error("unitOf: no tokens; expected at least one");
  const sentences = [first.sentence_id, last.sentence_id] as const;
  const form = text.slice(first.char_start, last.char_end);
  const whole = { ...folded(first), end: last.char_end, possessive: possessive.test(form) };
  if (entity === null && !isName) return whole;
  return { ...whole, kind: "name", form, norm: nameNorm(tokens), sentences, entity };
}
