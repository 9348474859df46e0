import type { TokenRow } from "./find-nodes.js";

/** Characters of a word that is long enough to tell something. */
const shortest = 6;

/** The norm of the commonest word of some length, of several the first in code unit order: what a reader is shown who has asked nothing. "the" where there is none. */
export function commonestNorm(tokens: readonly Pick<TokenRow, "norm" | "is_word">[]): string {
  const times = new Map<string, number>();
  for (const { norm, is_word } of tokens)
    if (is_word && norm.length >= shortest) times.set(norm, (times.get(norm) ?? 0) + 1);
  const [first] = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? "the";
}
