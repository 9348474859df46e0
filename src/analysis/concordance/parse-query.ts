import { normalise, straighten } from "../../domain/normalise.js";
import { mostNear } from "../../domain/word-steps.js";
import { checkPattern } from "./check-pattern.js";
import type { PhraseWords, Query, QueryFault, WordChoice } from "./query.js";
import { wordPatterns } from "./word-patterns.js";

/** The most that a query may ask for. */
export const queryLimits = { length: 500, words: 8, choices: 24 } as const;

export interface QueryOptions {
  readonly caseSensitive?: boolean;
}

/** A pattern with its slashes, spaces included, or what stands up to the next space. */
const parts = /(?<!\S)\/(?:[^/\\]|\\.)+\/(?!\S)|\S+/gu;

/**
 * Reads a query: words parted by spaces are a phrase; `wild*card`; `one|other` for either; `/regular expression/`, in
 * which a space parts one word from the next; `~5` between two phrases for the one within five words of the other. Quotation marks and
 * other marks around a word are left out. A query that asks for nothing, or for more than the limits, gives a fault.
 */
export function parseQuery(text: string, { caseSensitive = false }: QueryOptions = {}): Query | QueryFault {
  if (text.length > queryLimits.length)
    return { fault: `query of ${text.length} characters; at most ${queryLimits.length} are read` };
  const words: WordChoice[][] = [];
  let near: { readonly sign: string; readonly within: number; readonly from: number } | null = null;
  for (const part of text.match(parts) ?? []) {
    if (part.startsWith("~")) {
      const within = parseNear(part);
      if (typeof within !== "number") return within;
      if (near !== null)
        return { fault: `${near.sign} and ${part}: a query asks for one nearness; take the other out` };
      near = { sign: part, within, from: words.length };
      continue;
    }
    const read = parsePart(part, caseSensitive);
    if ("fault" in read) return read;
    words.push(...read);
  }
  if (words.length === 0) return { fault: "no word to look for; type one" };
  if (words.length > queryLimits.words)
    return { fault: `phrase of ${words.length} words; at most ${queryLimits.words} are read` };
  if (near === null) return { words, caseSensitive };
  const [one, other]: [PhraseWords, PhraseWords] = [words.slice(0, near.from), words.slice(near.from)];
  if (one.length === 0 || other.length === 0)
    return {
      fault: `no word ${one.length === 0 ? "before" : "after"} ${near.sign}; write words on both sides: ${nearExample}`,
    };
  return { words: one, near: { words: other, within: near.within }, caseSensitive };
}

const nearExample = "tax ~5 cut*";

/** How many words `~5` reaches, or what is wrong with it. */
function parseNear(part: string): number | QueryFault {
  const digits = /^~(\d+)$/.exec(part)?.[1];
  if (digits === undefined)
    return { fault: `${part}: a number of words must follow ~, and a space that: ${nearExample}` };
  const within = Number(digits);
  return within >= 1 && within <= mostNear
    ? within
    : { fault: `${part}: near is within 1 to ${mostNear} words; write ~${within < 1 ? 1 : mostNear}` };
}

function parsePart(part: string, caseSensitive: boolean): WordChoice[][] | QueryFault {
  const pattern = /^\/(.+)\/$/su.exec(part)?.[1];
  if (pattern === undefined) {
    const choices = parseWord(part, caseSensitive);
    return "fault" in choices ? choices : [choices];
  }
  const patterns = wordPatterns(pattern);
  if ("fault" in patterns) return { fault: `${part}: ${patterns.fault}` };
  for (const source of patterns) {
    const fault = checkPattern(source);
    if (fault !== null) return { fault: `${part}: ${fault}` };
  }
  return patterns.map((source) => [{ kind: "pattern", source }]);
}

function parseWord(part: string, caseSensitive: boolean): WordChoice[] | QueryFault {
  const sign = /~\d*/.exec(part)?.[0];
  if (sign !== undefined) return { fault: `${part}: ~ stands by itself, between spaces: ${nearExample}` };
  const words = part.split("|").map(bareWord).filter(Boolean);
  if (words.length === 0) return { fault: `no letter or digit in ${JSON.stringify(part)}; type a word` };
  if (words.length > queryLimits.choices)
    return { fault: `${words.length} choices; at most ${queryLimits.choices} are read` };
  return words.map((word) => {
    const text = caseSensitive ? straighten(word, true) : normalise(word, true);
    return { kind: text.includes("*") ? "wildcard" : "word", text };
  });
}

/** A word without marks around it, runs of stars as one; a final full stop stays where others stand inside ("e.g."). */
function bareWord(part: string): string {
  const bare = part
    .replace(/^[^\p{L}\p{N}*]+/u, "")
    .replace(/[^\p{L}\p{M}\p{N}*.]+$/u, "")
    .replace(/\*+/g, "*");
  return /\..*\.$/u.test(bare) ? bare : bare.replace(/\.+$/u, "");
}
