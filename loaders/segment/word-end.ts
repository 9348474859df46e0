import { endsName } from "./abbreviations.ts";
import { charClass, charClasses, isLetter } from "./char-class.ts";

const apostrophes = new Set("'’‘ʼ＇`´");
const hyphens = new Set("-‐‑");
const address = /(?:https?:\/\/|www\.)\S+/iy;
const mailbox =
  /[\p{L}\d][\p{L}\d_+-]{0,40}(?:\.[\p{L}\d_+-]{1,40}){0,4}@[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,4}/uy;

/**
 * Where the word that starts at `i` ends, or `i` where none starts. Inside a word, between letters and
 * digits, apostrophes, hyphens, separators of numbers and the stops of dotted abbreviations belong to it;
 * the last stop of such an abbreviation does too ("U.S.").
 */
export function wordEnd(text: string, i: number, to: number): number {
  const first = skipIgnorable(text, i, to);
  if (first >= to) return i;
  const c = classAt(text, first);
  if ((!isLetter(c) && c !== charClasses.digit) || addressEnd(text, first, to) > first) return i;
  const dotted = dottedEnd(text, first, to);
  if (dotted > first) return skipIgnorable(text, possessiveEnd(text, dotted, to), to);
  let end = first;
  while (end < to) {
    const here = classAt(text, end);
    if (here === charClasses.other) {
      const next = joinEnd(text, end, to, first);
      if (next === end) break;
      end = next;
    } else if (here === charClasses.space) break;
    else end += step(text, end);
  }
  return Math.min(end, to);
}

const classAt = (text: string, i: number) => charClass(text.codePointAt(i) ?? 0);

const step = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

function skipIgnorable(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && charClass(text.charCodeAt(i)) === charClasses.ignorable) i++;
  return i;
}

/** Where a web or mail address that starts at `i` ends, closing marks of the sentence aside; `i` where none starts. */
export function addressEnd(text: string, i: number, to: number): number {
  mailbox.lastIndex = i;
  const mail = mailbox.exec(text);
  if (mail && i + mail[0].length <= to) return i + mail[0].length;
  const code = text.charCodeAt(i) | 32;
  if (code !== 104 && code !== 119) return i;
  address.lastIndex = i;
  const match = address.exec(text);
  if (!match) return i;
  let end = Math.min(to, i + match[0].length);
  while (end > i && ".,;:!?…\"'”’)]}>".includes(text[end - 1] ?? "")) end--;
  return end;
}

/** Code unit after the mark at `i` where it joins what stands around it into one word, else `i`. */
function joinEnd(text: string, i: number, to: number, first: number): number {
  if (i + 1 >= to) return i;
  const mark = text[i] ?? "";
  const before = classAt(text, i - 1);
  const after = classAt(text, i + 1);
  if (apostrophes.has(mark)) return isLetter(after) ? i + 1 : i;
  if (hyphens.has(mark)) return isLetter(after) || after === charClasses.digit ? i + 1 : i;
  if (mark === ".") {
    if (before === charClasses.digit && after === charClasses.digit) return i + 1;
    return isLetter(after) && joinsName(text, i, to, first) ? i + 1 : i;
  }
  if (mark === "," && before === charClasses.digit && isThousand(text, i + 1, to)) return i + 1;
  return i;
}

/** Whether three digits and no fourth follow. */
const isThousand = (text: string, i: number, to: number): boolean =>
  /^\d{3}(?!\d)/.test(text.slice(i, Math.min(to, i + 4)));

/** Whether the stop is inside a domain such as "example.co.uk". */
function joinsName(text: string, i: number, to: number, first: number): boolean {
  if (i - first < 2) return false;
  const ending = /^\p{Ll}{2,4}(?![\p{L}\d])/u.exec(text.slice(i + 1, Math.min(to, i + 7)));
  if (ending) return endsName(ending[0]);
  return false;
}

/** Code unit after a possessive ending at `i`, else `i`. */
const possessiveEnd = (text: string, i: number, to: number): number =>
  /^['’]s(?!\p{L})/u.test(text.slice(i, Math.min(to, i + 3))) ? i + 2 : i;

const degrees = new Set("ph.d b.sc m.sc d.phil m.phil b.ed m.ed b.eng m.eng b.com ll.b ll.m".split(" "));

/** Where a dotted abbreviation ("U.S.", "e.g.", "Ph.D.") that starts at `i` ends; `i` where none does. */
function dottedEnd(text: string, i: number, to: number): number {
  if (text[i + 1] !== "." && text[i + 2] !== ".") return i;
  const window = text.slice(i, Math.min(to, i + 24));
  const degree = /^\p{L}{1,2}\.\p{L}{1,4}(?![\p{L}\d])\.?/u.exec(window);
  if (degree && degrees.has(degree[0].replace(/\.$/, "").toLowerCase())) return i + degree[0].length;
  const initials = /^(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{M}\d'’]))?\.?/u.exec(window);
  if (!initials || !/^\p{L}\.\p{L}/u.test(initials[0])) return i;
  return i + (initials[0].endsWith("..") ? initials[0].length - 1 : initials[0].length);
}
