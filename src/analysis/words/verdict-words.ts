import type { ListedWord } from "./word-list.js";

/** Whose word it is and why, in words. `shortOf` gives a post's name. */
export function verdictWords(
  { verdict }: Pick<ListedWord, "verdict">,
  shortOf: (post: string) => string,
): string {
  const { kind, rule, flips, flipsAuthor, only, byAuthor } = verdict;
  const without = `lost without ${flips === null ? `the posts by ${flipsAuthor}` : `“${shortOf(flips)}”`}`;
  if (rule === "no words") return "not compared: a side has no word";
  if (rule === "one post") return `one writer’s word: “${shortOf(only ?? "")}”`;
  if (rule === "one author") return "one writer’s word: its posts are by one author";
  if (rule === "flips in the camp") return `one writer’s word: ${without}`;
  if (rule === "clear") return `camp word: holds without any one ${byAuthor ? "post or author" : "post"}`;
  if (rule === "flips outside") return `${kind}: ${without}`;
  if (rule === "cannot be tried") return `${kind}: a side has a single writer`;
  if (rule === "interval holds 0") return `${kind}: the counts allow for no difference`;
  return `${kind}: ${rule === "alike" ? "rates alike" : "the difference is slight"}`;
}
