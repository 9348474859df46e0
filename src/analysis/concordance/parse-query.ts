import { normalise, straighten } from "../../domain/normalise.js";
import { mostNear } from "../../domain/word-steps.js";
import { checkPattern } from "./check-pattern.js";
import type { Near, Query, QueryFault, WordChoice } from "./query.js";
import { wordPatterns } from "./word-patterns.js";

/** The most that a query may ask for. */
const queryLimits = { length: 500, words: 8, choices: 24 } as const;

export interface QueryOptions {
  readonly caseSensitive?: boolean;
}

/** A pattern with its slashes, spaces included, or what stands up to the next space. */
const parts = /(?<!\S)\/(?:[^/\\]|\\.)+\/(?!\S)|\S+/gu;

/**
 * Reads a query. Words parted by spaces are a phrase, and each may be:
 * - `wild*card`, in which a star is any run of characters;
 * - `one|other`, for either;
 * - `/regular expression/`, in which a space parts one word from the next.
 *
 * `~5` between two phrases asks for the one within five words of the other, `~5>` for the second within five after the first; more of them
 * add more phrases. Quotation marks and other marks around a word are left out. A query that asks for nothing, or for more than the limits, gives a
 * fault.
 */
export function parseQuery(text: string, { caseSensitive = false }: QueryOptions = {}): Query | QueryFault {
  if (text.length > queryLimits.length)
    return { fault: `query of ${text.length} characters; at most ${queryLimits.length} are allowed` };
  const phrases: WordChoice[][][] = [[]];
  const signs: NearSign[] = [];
  for (const part of text.match(parts) ?? []) {
    if (isSign.test(part)) {
      const sign = parseNear(part);
      if ("fault" in sign) return sign;
      signs.push(sign);
      phrases.push([]);
      continue;
    }
    const read = parsePart(part, caseSensitive);
    if ("fault" in read) return read;
    phrases.at(-1)?.push(...read);
  }
  const words = phrases.flat();
  if (words.length === 0) return { fault: "no word to look for; type one" };
  if (words.length > queryLimits.words)
    return { fault: `phrase of ${words.length} words; at most ${queryLimits.words} are allowed` };
  const bare = phrases.findIndex((phrase) => phrase.length === 0);
  if (bare >= 0)
    return {
      fault: `no word ${bareSide(signs[bare - 1]?.sign, signs[bare]?.sign)}; write words on both sides: ${nearExample}`,
    };
  const [one = [], ...others] = phrases;
  if (others.length === 0) return { words: one, caseSensitive };
  const near = others.map((phrase, i): Near => {
    const { within = 1, isAfter = false } = signs[i] ?? {};
    return { words: phrase, within, isAfter };
  });
  return { words: one, near, caseSensitive };
}

/** Where words are missing, by the signs on either side; one of them is there. */
function bareSide(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `before ${after}`;
  return after === undefined ? `after ${before}` : `between ${before} and ${after}`;
}

const nearExample = "tax ~5 cut*";

/** A sign of nearness, also as others write it: "<<5>>". */
const isSign = /^~|^[<>]{1,2}\d+[<>]{1,2}$|^[<>]~\d*$/;

/** `~5` or `~5>` as it was written, and what it asks for. */
interface NearSign {
  readonly sign: string;
  readonly within: number;
  readonly isAfter: boolean;
}

/** How many words a sign reaches and whether it keeps the order, or what is wrong with it. */
function parseNear(sign: string): NearSign | QueryFault {
  const [, digits, order] = /^~(\d+)(>?)$/.exec(sign) ?? [];
  if (digits === undefined) {
    const number = /\d+/.exec(sign)?.[0];
    if (number === undefined || !/[<>]/.test(sign))
      return { fault: `${sign}: a number of words must follow ~, and a space that: ${nearExample}` };
    return sign.includes("<") && !sign.includes(">")
      ? { fault: `${sign}: the order is that of the words; swap them and write ~${number}>` }
      : {
          fault: `${sign}: near is written ~${number}, and ~${number}> where the order counts: tax ~${number}> cut*`,
        };
  }
  const within = Number(digits);
  return within >= 1 && within <= mostNear
    ? { sign, within, isAfter: order === ">" }
    : {
        fault: `${sign}: near is within 1 to ${mostNear} words; write ~${within < 1 ? 1 : mostNear}${order}`,
      };
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
  if (sign !== undefined) return { fault: `${part}: ~ must stand alone, between spaces: ${nearExample}` };
  const words = part.split("|").map(bareWord).filter(Boolean);
  if (words.length === 0) return { fault: `no letter or digit in ${JSON.stringify(part)}; type a word` };
  if (words.length > queryLimits.choices)
    return { fault: `${words.length} choices; at most ${queryLimits.choices} are allowed` };
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
