/** What a check of a claim can find, in the order in which they are offered. */
export const verdicts = ["supported", "near", "misframed", "not supported", "not checked"] as const;

export type Verdict = (typeof verdicts)[number];

const spellings: ReadonlyMap<string, Verdict> = new Map([
  ["unsupported", "not supported"],
  ["unchecked", "not checked"],
]);

/** The verdict that a text writes, in any case and with hyphens for spaces; null where it is none. */
export function readVerdict(text: string): Verdict | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  return verdicts.find((verdict) => verdict === plain) ?? spellings.get(plain) ?? null;
}
