import type { NameSpan } from "../../../src/domain/name-span.ts";
import type { CueToken } from "../cues/cues.ts";
import { capitalNames, type Token } from "./capital-names.ts";
import { namedTokens } from "./named-tokens.ts";

/** A token of a post's sentences with the name that it stands in, listed or told by capitals alone; itself where in none. */
export function markNames<T extends Token & CueToken>(
  sentences: readonly (readonly T[])[],
  names: readonly NameSpan[],
): (token: T) => CueToken {
  const listed = namedTokens(sentences.flat(), names);
  const capital = capitalNames(sentences, listed);
  return (token) => {
    const name = listed.get(token);
    if (name !== undefined) return { ...token, name };
    return capital.has(token) ? { ...token, isCapitalName: true } : token;
  };
}
