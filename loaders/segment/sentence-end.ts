import { endsName, followsHour, opensSentence, stopSense } from "./abbreviations.ts";
import { type CharClass, charClass, charClasses, isLetter } from "./char-class.ts";
import { startsLower } from "./passage.ts";
import { isTerminator, type Stop } from "./stops.ts";

/** Where in its paragraph a stop stands. */
export interface Place {
  /** Offsets of the paragraph. */
  readonly from: number;
  readonly to: number;
  /** Where the running sentence starts, and its words so far. */
  readonly start: number;
  readonly words: number;
}

/**
 * Whether a stop ends its sentence. Without white space behind it only a full stop, question or exclamation
 * mark glued between an ordinary word and a capitalised one does ("at last.Then"), and an ellipsis before a word that opens sentences.
 */
export function endsSentence(text: string, stop: Stop, place: Place): boolean {
  if (stop.close >= place.to || stop.mark === "full-width") return true;
  if (charClass(text.charCodeAt(stop.close)) !== charClasses.space) return endsGlued(text, stop, place);
  const next = readNext(text, stop.close, place.to);
  if (next.lead === "stop") return false;
  if (next.lead === "dash" && (stop.closed || stop.mark !== "stop")) return false;
  if (stop.mark === "loud" && stop.closed && isCredited(text, stop.close, place.to)) return false;
  if (stop.mark === "loud" && stop.closed && isNickname(text, stop, place, next)) return false;
  if (stop.mark === "loud")
    return next.first !== charClasses.lower || (!stop.closed && isLowerWriter(text, place));
  if (stop.mark === "ellipsis" || isSpacedDot(text, stop.at, place.from)) {
    return place.words > 2 && (next.first === charClasses.upper || next.first === charClasses.letter);
  }
  return endsAtFullStop(text, stop, place, next);
}

const longestCredit = 80;
const says =
  "said|says|asked|asks|replied|replies|shouted|cried|wondered|demanded|yelled|wrote|tweeted|joked|quipped|sighed|muttered|whispered|exclaimed|snapped";
const credit = new RegExp(
  `^\\s+(?!(?:He|She|They|It|We|I)\\b)\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2} (?:${says})(?:[.;]|,(?! ["“‘])|$| (?:on|in|at|last|yesterday|today|me|us|him|them|later|again)\\b(?:(?!\\bthat\\b)[^.!?“"]){0,40}[.])`,
  "u",
);

/** "“Who will pay?” Dahl asked on Monday.": whether all that follows a quotation tells who says it. */
const isCredited = (text: string, from: number, to: number): boolean =>
  credit.test(text.slice(from, Math.min(to, from + longestCredit)));

const longestNickname = 40;
const nickname = /\p{Lu}[\p{L}'’-]* ["“‘](?:\p{Lu}[\p{L}'’-]* ?){1,4}$/u;

/** "Ann “Ann Who?” Dahl": whether the words in marks that a stop ends are all in capitals and stand inside a name. */
const isNickname = (text: string, { at }: Stop, { start }: Place, { first, word }: Next): boolean =>
  first === charClasses.upper &&
  !opensSentence(word) &&
  nickname.test(text.slice(Math.max(start, at - longestNickname), at));

/** A sentence or a paragraph that starts in lower case shows a writer who does without capitals. */
const isLowerWriter = (text: string, place: Place): boolean =>
  startsLower(text, place.start, place.to) || startsLower(text, place.from, place.to);

interface Next {
  readonly lead: "stop" | "dash" | "other";
  /** Class of the first letter or digit near by; other where there is none. */
  readonly first: CharClass;
  readonly word: string;
  /** An initial, as in "A. W. Dahl". */
  readonly initial: boolean;
}

const near = 8;

function readNext(text: string, from: number, to: number): Next {
  let i = from;
  while (i < to && charClass(text.charCodeAt(i)) === charClasses.space) i++;
  const lead = leadAt(text, i, to);
  const stop = Math.min(to, i + near);
  while (i < stop && !isLetter(classAt(text, i)) && classAt(text, i) !== charClasses.digit) i++;
  if (i >= stop) return { lead, first: charClasses.other, word: "", initial: false };
  let end = i;
  while (end < Math.min(to, i + 24) && isLetter(charClass(text.charCodeAt(end)))) end++;
  const first = classAt(text, i);
  const initial = end === i + 1 && first === charClasses.upper && text[end] === ".";
  return { lead, first, word: text.slice(i, end), initial };
}

const classAt = (text: string, i: number): CharClass => charClass(text.codePointAt(i) ?? 0);

function leadAt(text: string, i: number, to: number): Next["lead"] {
  const code = text.charCodeAt(i);
  if (isTerminator(code) && code !== 0x2026 && !(i + 1 < to && isTerminator(text.charCodeAt(i + 1))))
    return "stop";
  return "-–—".includes(text[i] ?? " ") ? "dash" : "other";
}

/** One dot of an ellipsis set with spaces. */
const isSpacedDot = (text: string, at: number, from: number): boolean =>
  at - 2 >= from && text[at - 2] === "." && charClass(text.charCodeAt(at - 1)) === charClasses.space;

const longestWord = 30;

/** What stands before a stop, back to white space, an opening mark or one within the sentence ("GDP,i.e."). */
function wordBefore(text: string, at: number, from: number): string {
  let i = at;
  const least = Math.max(from, at - longestWord);
  while (
    i > least &&
    !'("“‘[,;:'.includes(text[i - 1] ?? "") &&
    charClass(text.charCodeAt(i - 1)) !== charClasses.space
  )
    i--;
  return text.slice(i, at);
}

function endsAtFullStop(text: string, stop: Stop, place: Place, next: Next): boolean {
  const word = wordBefore(text, stop.at, place.from);
  const lower = next.first === charClasses.lower;
  const isDash = next.lead === "dash";
  if (isEnumerator(word, stop.at, place)) return false;
  // "W. B. I. Martin", "J. A. W. Dahl": letters of a name, whatever words they are.
  if (/^\p{Lu}$/u.test(word) && (next.initial || /\p{Lu}\.\s?$/u.test(text.slice(stop.at - 4, stop.at - 1))))
    return opensAfterInitial(next);
  switch (stopSense(word)) {
    case "never":
      return false;
    case "before-number":
      return next.first !== charClasses.digit && !lower;
    case "before-opener":
      return !isDash && opensSentence(next.word);
    case "before-capital":
      return !isDash && !lower;
    case "hour":
      return !isDash && !lower && !followsHour(next.word);
    default:
      if (!lower || stop.closed || isDash) return !lower;
      return (
        /^[\p{L}'’-]*\p{L}{2}$/u.test(word) || (/^\d[\d.,]*%?$/.test(word) && isLowerWriter(text, place))
      );
  }
}

const opensAfterInitial = ({ word, initial }: Next): boolean => !initial && opensSentence(word);

/** A number or letter alone at the start of a paragraph counts it ("1. Land"). */
function isEnumerator(word: string, at: number, place: Place): boolean {
  if (place.start !== place.from || !/^(?:\d{1,3}|[ivx]{1,4}|\p{L})$/u.test(word)) return false;
  return place.from + word.length === at;
}

const whole = /^[\p{L}'’-]*\p{L}\p{Ll}$/u;

function endsGlued(text: string, stop: Stop, place: Place): boolean {
  if (stop.closed || stop.mark === "full-width" || stop.after !== stop.close) return false;
  if (stop.mark === "ellipsis" && place.words <= 2) return false;
  const left = wordBefore(text, stop.at, place.from);
  if (!whole.test(left) || stopSense(left) !== "ordinary") return false;
  const right = /^(?:\p{Lu}\p{Ll}+|[IA](?=[\s'’]))/u.exec(
    text.slice(stop.close, Math.min(place.to, stop.close + longestWord)),
  );
  if (!right || endsName(right[0])) return false;
  if (stop.mark === "ellipsis") return opensSentence(right[0]);
  const after = stop.close + right[0].length;
  const joined = ".@/_=(".includes(text[after] ?? " ") && !isBreakAfter(text, after + 1, place.to);
  return !joined;
}

const isBreakAfter = (text: string, i: number, to: number): boolean =>
  i >= to || charClass(text.charCodeAt(i)) === charClasses.space;
