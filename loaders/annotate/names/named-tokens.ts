import { itemAt } from "../../../src/analysis/locate.ts";
import type { NameSpan } from "../../../src/domain/name-span.ts";

interface Token {
  readonly norm: string;
  readonly char_start: number;
  readonly char_end: number;
}

/**
 * The tokens that are a name or stand in one with its capital, each with the words of that name in lower case. Names
 * that judge are left out: their words say what they say elsewhere.
 */
export function namedTokens<T extends Token>(
  tokens: readonly T[],
  names: readonly NameSpan[],
): ReadonlyMap<T, readonly string[]> {
  const named = new Map<T, readonly string[]>();
  for (const { capitals, evaluative, surface, char_start } of names) {
    if (evaluative) continue;
    const words = capitals.map((word) =>
      surface.slice(word.char_start - char_start, word.char_end - char_start).toLowerCase(),
    );
    for (const word of capitals) {
      const token = itemAt(tokens, word.char_start);
      if (token !== null) named.set(token, words);
    }
  }
  return named;
}
