import type { QueryFault } from "./query.js";

/**
 * The patterns of single words that a pattern over several is made of, in their order: a space parts two words, so
 * what stands before it must end its word and what stands behind it begin one. A pattern without a space is its own. A
 * space within brackets, and a bar outside them beside a space, have no such reading and give a fault.
 */
export function wordPatterns(source: string): string[] | QueryFault {
  const pieces = [""];
  let [depth, inClass, bar, inBrackets] = [0, false, false, false];
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? "";
    if (/\s/.test(char)) {
      if (depth > 0 || inClass) inBrackets = true;
      else if (pieces.at(-1) !== "") pieces.push("");
      continue;
    }
    const taken = char === "\\" ? source.slice(i, i + 2) : char;
    i += taken.length - 1;
    if (inClass) inClass = char !== "]";
    else if (char === "[") inClass = true;
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === "|" && depth === 0) bar = true;
    pieces[pieces.length - 1] += taken;
  }
  const found = pieces.filter(Boolean);
  if (inBrackets) return { fault: "a space within brackets is not read; write each word out" };
  if (found.length === 0) return { fault: "no pattern between the slashes; type one" };
  if (found.length === 1) return found;
  if (bar) return { fault: "a bar beside a space needs brackets: /(new|old) boats/" };
  return found.map((piece, i) => {
    const begins = i > 0 ? "^" : "";
    const ends = i < found.length - 1 ? "$" : "";
    return `${begins}(?:${piece})${ends}`;
  });
}
