import { type Verdict, verdicts } from "../../domain/verdict.js";

/** What each verdict of a check means. */
const meanings: Readonly<Record<Verdict, string>> = {
  supported: "a source says the same",
  near: "a source has another figure, close to it",
  misframed: "there is such a figure, and it does not show what is said to follow",
  "not supported": "what was found says otherwise",
  "not checked": "nobody has looked, so it is neither true nor false here",
};

/** The verdicts among those given, with their meaning, in the order in which they are offered. */
export const verdictMeanings = (used: Iterable<string>): { verdict: string; meaning: string }[] => {
  const given = new Set(used);
  return verdicts.flatMap((verdict) => (given.has(verdict) ? [{ verdict, meaning: meanings[verdict] }] : []));
};
