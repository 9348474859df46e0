import { type Verdict, verdicts } from "../../domain/verdict.js";

/** What each verdict of a check means. */
const meanings: Readonly<Record<Verdict, string>> = {
  supported: "a source says the same",
  near: "a source has a different figure, close to it",
  misframed: "the figure exists, but does not show what is said to follow from it",
  "not supported": "what was found says otherwise",
  "not checked": "nobody has looked, so it is treated as neither true nor false",
};

/** The verdicts among those given, with their meaning, in the order in which they are offered. */
export const verdictMeanings = (used: Iterable<string>): { verdict: string; meaning: string }[] => {
  const given = new Set(used);
  return verdicts.flatMap((verdict) => (given.has(verdict) ? [{ verdict, meaning: meanings[verdict] }] : []));
};
