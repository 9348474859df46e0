import { charClass, charClasses } from "./char-class.ts";
import { type Form, formOf } from "./forms.ts";
import { markEnd } from "./mark-end.ts";
import { wordEnd } from "./word-end.ts";

/** A word or a mark, and where it stands. */
export interface Token extends Form {
  readonly start: number;
  readonly end: number;
}

/**
 * The words and marks of a stretch of text, in order; together they hold every character that is not white
 * space. A number with its separators ("200,000", "3.5") is one word, its currency or per cent mark is
 * another token; a run of the same mark ("...", "!!!") is one; a web or mail address is one mark. Characters of no
 * width belong to the word before or after them.
 */
export function tokens(text: string, from: number, to: number): readonly Token[] {
  const found: Token[] = [];
  let i = from;
  while (i < to) {
    if (charClass(text.charCodeAt(i)) === charClasses.space) {
      i++;
      continue;
    }
    const plain = plainWordEnd(text, i, to);
    const word = plain > i ? plain : wordEnd(text, i, to);
    const end = word > i ? word : markEnd(text, i, to);
    found.push(toToken(text, i, end, word > i));
    i = end;
  }
  return found;
}

/** The quick way for most words: where a run of unaccented letters ends that a space or a comma follows, else `i`. */
function plainWordEnd(text: string, i: number, to: number): number {
  let end = i;
  while (end < to) {
    const code = text.charCodeAt(end);
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) end++;
    else return code === 32 || code === 44 ? end : i;
  }
  return end;
}

function toToken(text: string, start: number, end: number, isWord: boolean): Token {
  const { form, norm, lemma } = formOf(text.slice(start, end), isWord);
  return { start, end, form, norm, lemma, isWord };
}
