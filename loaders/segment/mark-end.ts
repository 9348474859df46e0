import { charClass, charClasses } from "./char-class.ts";
import { addressEnd } from "./word-end.ts";

const repeated = new Set(".-!?*_=~—–…#+<>/\\");

/** Where the mark that starts at `i` ends: a web address, a run of one mark, or a character with its modifiers. */
export function markEnd(text: string, i: number, to: number): number {
  const char = text[i] ?? "";
  const address = addressEnd(text, i, to);
  if (address > i) return address;
  if (repeated.has(char)) {
    let end = i + 1;
    while (end < to && text[end] === char) end++;
    return skipModifiers(text, end, to);
  }
  const code = text.codePointAt(i) ?? 0;
  let end = Math.min(to, i + (code > 0xffff ? 2 : 1));
  if (isRegional(code) && end < to && isRegional(text.codePointAt(end) ?? 0)) end += 2;
  return skipModifiers(text, end, to);
}

const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;

const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;

const joiner = 0x200d;

/** Accents, variation selectors, skin tones, and emoji joined to the one before. */
function skipModifiers(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const code = text.codePointAt(i) ?? 0;
    const c = charClass(code);
    const joined = text.charCodeAt(i - 1) === joiner && c === charClasses.other && code > 0x203c;
    if (c !== charClasses.mark && c !== charClasses.ignorable && !isSkinTone(code) && !joined) break;
    i += code > 0xffff ? 2 : 1;
  }
  return Math.min(i, to);
}
