import { isBodyWord } from "./kind-words.ts";
import type { NameRun } from "./name-runs.ts";
import { isAcronym, isTitle } from "./name-words.ts";

/** Whether two runs may be one name: tied by "and" before a body alone, by an article behind two words or more, and not by what an office is for. */
export function mayTie({ words, link }: NameRun, next: NameRun): boolean {
  if (link.length === 0 || words.some((word) => isTitle(word) || isAcronym(word))) return false;
  if (link[0] === "and") return isBodyWord((next.words.at(-1) ?? "").toLowerCase());
  return words.length > 1 || !/^(?:the|an?)$/.test(link[0] ?? "");
}

/** Two runs as one name, with the words between them. */
export const tiedRun = (run: NameRun, next: NameRun): NameRun => ({
  ...run,
  words: [...run.words, ...run.link, ...next.words],
  link: next.link,
  says: next.says,
});
