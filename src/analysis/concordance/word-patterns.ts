import type { QueryFault } from "./query.js";

/**
 * The patterns of single words that a pattern over several is made of, in their order: a space parts two words, so
 * what stands before it must end its word and what stands behind it begin one. A pattern without a space is its own. A
 * space within brackets, and a bar outside them beside a space, have no such reading and give a fault.
 */
export function wordPatterns(source: string): string[] | QueryFault {
  const { pieces, spaceInside, bar } = partAtSpaces(source);
  if (spaceInside) return { fault: "a space within brackets is not supported; write each word out" };
  if (pieces.length === 0) return { fault: "no pattern between the slashes; type one" };
  if (pieces.length === 1) return pieces;
  if (bar) return { fault: "a bar beside a space needs brackets: /(new|old) boats/" };
  return pieces.map((piece, i) => {
    const begins = i > 0 ? "^" : "";
    const ends = i < pieces.length - 1 ? "$" : "";
    return `${begins}(?:${piece})${ends}`;
  });
}

interface Parted {
  readonly pieces: string[];
  /** Whether a space stands within brackets, where it parts nothing. */
  readonly spaceInside: boolean;
  /** Whether a bar stands outside brackets. */
  readonly bar: boolean;
}

function partAtSpaces(source: string): Parted {
  const pieces = [""];
  let [depth, inClass, bar, spaceInside] = [0, false, false, false];
  // A character, or one behind a backslash, which has no meaning then.
  for (const [taken] of source.matchAll(/\\?[\s\S]/g)) {
    if (/^\s$/.test(taken)) {
      if (depth > 0 || inClass) spaceInside = true;
      else pieces.push("");
      continue;
    }
    if (inClass) inClass = taken !== "]";
    else if (taken === "[") inClass = true;
    else if (taken === "(") depth++;
    else if (taken === ")") depth--;
    else if (taken === "|" && depth === 0) bar = true;
    pieces[pieces.length - 1] += taken;
  }
  return { pieces: pieces.filter(Boolean), spaceInside, bar };
}
