import { charClass, charClasses, isWordChar } from "./char-class.ts";

/** A pair of quotation marks or brackets within one paragraph. */
export interface Pair {
  readonly close: number;
  readonly quote: boolean;
}

const brackets: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const marks = new Set("()[]{}\"“”„«»'‘’");
/** Words that lose their first letters to an apostrophe. */
const clipped = /^(?:tis|twas|twere|em|cause|til|till|round|bout|n|cos|\d0?s)\b/i;

/** Whether a character can open or close a pair. */
export const isPairMark = (char: string): boolean => marks.has(char);

/**
 * The pairs in a stretch of text, keyed by the opening mark's offset. Which way a mark faces is told by its
 * neighbours, so that a pair closed by an opening mark (‘so‘) is one too. Marks without a partner are left
 * out. A quotation within one of the same mark is not told apart.
 */
export function pairedMarks(text: string, from: number, to: number): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>();
  const stack: number[] = [];
  const open = { double: -1, single: -1 };
  const closeBracket = (i: number, char: string): void => {
    const top = stack.at(-1);
    if (top === undefined || text[top] !== brackets[char]) return;
    pairs.set(top, { close: i, quote: false });
    stack.pop();
  };
  const meetQuote = (i: number, type: "single" | "double"): void => {
    const faces = type === "single" ? singleFaces(text, i, from, to) : doubleFaces(text, i, from, to);
    if (open[type] >= 0 && faces.close) {
      pairs.set(open[type], { close: i, quote: true });
      open[type] = -1;
    } else if (faces.open) open[type] = i;
  };
  for (let i = from; i < to; i++) {
    if (charClass(text.charCodeAt(i)) !== charClasses.other) continue;
    const char = text[i] ?? "";
    if (!marks.has(char)) continue;
    if ("([{".includes(char)) stack.push(i);
    else if (char in brackets) closeBracket(i, char);
    else meetQuote(i, "'‘’".includes(char) ? "single" : "double");
  }
  return pairs;
}

interface Faces {
  readonly open: boolean;
  readonly close: boolean;
}

const isBreak = (text: string, i: number, from: number, to: number): boolean =>
  i < from || i >= to || charClass(text.charCodeAt(i)) === charClasses.space;

const isWord = (text: string, i: number): boolean => isWordChar(charClass(text.charCodeAt(i)));

function doubleFaces(text: string, i: number, from: number, to: number): Faces {
  const char = text[i] ?? "";
  const before = isBreak(text, i - 1, from, to);
  const after = isBreak(text, i + 1, from, to);
  const free = before || !(isWord(text, i - 1) || ".,!?…%".includes(text[i - 1] ?? ""));
  return {
    open: !after && char !== "”" && char !== "»" && free,
    close: !before && (char !== "“" || after || !isWord(text, i + 1)),
  };
}

function singleFaces(text: string, i: number, from: number, to: number): Faces {
  const before = isBreak(text, i - 1, from, to);
  const free = before || '([{-–—"“/'.includes(text[i - 1] ?? "");
  const opens = text[i] !== "’" && free && i + 1 < to && isWord(text, i + 1);
  return {
    open: opens && !clipped.test(text.slice(i + 1, i + 8)),
    close: !before && (i + 1 >= to || !isWord(text, i + 1)),
  };
}
