import type { Row } from "../../../src/domain/tables.ts";
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
import { possessive } from "./token-unit.ts";
import { isTwoWords } from "./two-words.ts";
import type { Unit } from "./unit.ts";

type Token = Row<"tokens">;

/**
 * Last token of the name that its letters show at token `i`, behind the unit `left` and before the offset `limit`: an account name or a run of words with
 * a capital; -1 where none starts there.
 */
export function writtenNameEnd(
  tokens: readonly Token[],
  i: number,
  left: Unit | undefined,
  limit: number,
): number {
  const handle = handleEnd(tokens, i);
  if (handle > i) return handle;
  return opensName(tokens, i, left) ? runEnd(tokens, i, limit) : -1;
}

const capital = /^\p{Lu}/u;
const plainOpening = new Set(
  `the a an this that these those it he she they we you i his her its their our my your and but or nor so yet as at by for
  from in into of off on onto over to under up with without after before when whenever while whilst where wherever
  if because since although though unless until then there here what who why how which not no some many most several all both each every any one
  two three four five six seven eight nine ten other another such even only just also still now once again perhaps
  maybe however meanwhile instead indeed yes is are was were be been have has had do does did will would can could
  should may might must let please try stop keep remember imagine read see asked speaking writing according during throughout despite following amid among about against
  last next first earlier later yesterday today tomorrow never nothing nobody everyone everybody people
  those like given between more much few less quite therefore thus hence tonight moreover furthermore further finally besides
  otherwise nevertheless nonetheless accordingly likewise fellow second third fourth fifth sixth seventh eighth ninth tenth
  that's here's what's let's isn't aren't wasn't don't doesn't didn't
  apparently allegedly reportedly supposedly clearly obviously evidently presumably unfortunately sadly strangely oddly certainly surely
  naturally undoubtedly arguably ironically luckily thankfully fortunately hopefully frankly honestly really actually basically probably
  possibly usually rarely recently currently previously eventually suddenly ultimately initially originally firstly secondly thirdly lastly
  similarly importantly interestingly understandably remarkably predictably
  can't won't hundreds thousands millions dozens scores lots plenty half none`.split(/\s+/),
);

/** Endings of adverbs and participles that open a sentence: "Having", "Probably". */
const openingForm = /^\p{L}{3,}(?:ing|ly|ed)$/u;

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

/** Whether a capital at token `i`, behind the unit `left`, shows a name: "Dahl", not the first word of a sentence such as "Critics". */
function opensName(tokens: readonly Token[], i: number, left: Unit | undefined): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const initial = left?.sentences[1] !== token.sentence_id || left.kind === "quote";
  return startsName(token, initial, tokens[i + 1]) && !(initial && isPluralSubject(tokens, i));
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
