import { stopSense } from "./abbreviations.ts";
import { charClass, charClasses } from "./char-class.ts";

/** A run of marks that may end a sentence, with the quotation marks and brackets that close right behind it. */
export interface Stop {
  readonly at: number;
  /** Code unit after the run. */
  readonly after: number;
  /** Code unit after what closes behind it: marks, brackets, a note's number in brackets, emoji. */
  readonly close: number;
  readonly mark: "stop" | "loud" | "ellipsis" | "full-width";
  /** Whether quotation marks or brackets close behind it. */
  readonly closed: boolean;
}

const terminators = new Set([...("." + "!?…‽。！？")].map((char) => char.charCodeAt(0)));

/** Whether a code unit may end a sentence. */
export const isTerminator = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || (code > 127 && terminators.has(code));

const closing = new Set("\"'”’»›)]}");
/** Marks of a note, and of emphasis around a sentence, where white space follows. */
const noteMarks = /^(?:[*_†‡§]{1,3}|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})(?=\s|$)/;

/** The stop that starts at `at`, within the stretch that ends before `to`. */
export function stopAt(text: string, at: number, to: number): Stop {
  let after = at;
  while (after < to && isTerminator(text.charCodeAt(after))) after++;
  const closed = skipNoteNumber(text, at, skipClosers(text, after, to), to);
  const close = skipEmoji(text, closed, to);
  return { at, after, close, mark: markOf(text, at, after), closed: closed > after };
}

function markOf(text: string, at: number, after: number): Stop["mark"] {
  let dots = true;
  for (let i = at; i < after; i++) {
    const char = text[i] ?? "";
    if ("。！？".includes(char)) return "full-width";
    if (char !== "." && char !== "…") dots = false;
  }
  if (!dots) return "loud";
  return after - at > 1 || text[at] === "…" ? "ellipsis" : "stop";
}

function skipClosers(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const char = text[i] ?? "";
    const last = i + 1 >= to || charClass(text.charCodeAt(i + 1)) === charClasses.space;
    if (closing.has(char) || (last && "“‘".includes(char))) i++;
    else if (char === "[") {
      const note = /^\[\d{1,4}\]/.exec(text.slice(i, Math.min(to, i + 6)));
      if (!note) break;
      i += note[0].length;
    } else {
      const note = noteMarks.exec(text.slice(i, Math.min(to, i + 4)));
      if (!note) break;
      i += note[0].length;
    }
  }
  return i;
}

const noteNumber = /^\d{1,3}(?=\s+["'“‘(]?\p{Lu}|\s*$)/u;
const wordAtEnd = /(?:^|[^\p{L}\p{N}.])(\p{Ll}{2,})$/u;

/** The number of a note that lost its raised place: "was agreed.1 Nobody"; not "vol.2". */
function skipNoteNumber(text: string, at: number, from: number, to: number): number {
  if (from >= to || charClass(text.charCodeAt(from)) !== charClasses.digit) return from;
  const word = wordAtEnd.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  const number = noteNumber.exec(text.slice(from, Math.min(to, from + 8)))?.[0];
  return number === undefined || word === undefined || stopSense(word) !== "ordinary"
    ? from
    : from + number.length;
}

const emoji = /^\p{Extended_Pictographic}$/u;
const modifier = /^[\p{Emoji_Modifier}\p{M}\p{Cf}]$/u;

/** Emoji that follow a sentence's end, on the same line, are its tail. */
function skipEmoji(text: string, from: number, to: number): number {
  let close = from;
  let i = from;
  while (i < to) {
    const code = text.codePointAt(i) ?? 0;
    const char = String.fromCodePoint(code);
    if (code === 32 || code === 0xa0) i++;
    else if (code > 0x2000 && (emoji.test(char) || (i === close && close > from && modifier.test(char)))) {
      i += char.length;
      close = i;
    } else break;
  }
  return close;
}
