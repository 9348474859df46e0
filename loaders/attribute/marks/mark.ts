/** A quotation mark in its surroundings. */
export interface Mark {
  readonly at: number;
  readonly char: string;
  /** Stands where an opening mark stands: nothing on its left, a word on its right. */
  readonly opens: boolean;
  /** Stands where a closing mark stands: a word or its punctuation on its left. */
  readonly closes: boolean;
  /** A closing mark that may as well be an apostrophe: "the dogs' bowls". */
  readonly weak: boolean;
  readonly single: boolean;
}

const doubles = '"“”„‟«»＂';
const singles = "'‘’‚‛";
const letter = /[\p{L}\p{N}]/u;
const before = /[\s([{<—–\-/“”„«»"‘’']/u;
const inside = /[\p{L}\p{N}([£$€№#@…]/u;
const after = /[\s.,;:!?)\]}>…—–\-/“”„«»"‘’']/u;
const elision =
  /^(?:\d\ds?\b|(?:tis|twas|twere|em|til|till|cause|bout|cos|n|s|t|d|m|ll|re|ve|round)(?![\p{L}\p{N}]))/iu;

function describe(text: string, at: number, from: number, to: number): Mark {
  const char = text.charAt(at);
  const single = singles.includes(char);
  const left = at > from ? text.charAt(at - 1) : " ";
  const right = at + 1 < to ? text.charAt(at + 1) : " ";
  const opens =
    before.test(left) && (inside.test(right) || (!/\s/.test(right) && !after.test(right)) || isMark(right));
  const elided = single && elision.test(text.slice(at + 1, at + 7));
  return {
    at,
    char,
    opens: opens && !elided,
    closes: !/\s/.test(left) && after.test(right) && !(single && letter.test(right)),
    weak:
      single && /(?:s|in)$/i.test(text.slice(at - 2, at)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)),
    single,
  };
}

/** "``…''": a double mark typed as two single ones, of which the first is given; null where `at` has none. */
function typedTwice(text: string, at: number): Mark | null {
  const char = text.charAt(at);
  if (text.charAt(at + 1) !== char) return null;
  const opens = char === "`";
  if (opens && !inside.test(text.charAt(at + 2))) return null;
  return { at, char: opens ? "“" : "”", opens, closes: !opens, weak: false, single: false };
}

const isMark = (char: string): boolean => char !== "" && (doubles.includes(char) || singles.includes(char));

/** Quotation marks and apostrophes of a paragraph, in order; apostrophes within a word are left out. Linear. */
export function marksOf(text: string, from: number, to: number): Mark[] {
  const found: Mark[] = [];
  let typed = false;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === "`" || (typed && char === "'")) {
      const mark = typedTwice(text, at);
      if (mark !== null) {
        found.push(mark);
        typed = mark.opens;
        at++;
        continue;
      }
    }
    if (!isMark(char)) continue;
    const mark = describe(text, at, from, to);
    if (!mark.single || mark.opens || mark.closes) found.push(mark);
  }
  return found;
}
