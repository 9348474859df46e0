import type { ListedWord } from "./word-list.js";

/** Whose word it is and why, in words. `shortOf` gives a post's name. */
export function verdictWords(
  { verdict, uses }: Pick<ListedWord, "verdict" | "uses">,
  shortOf: (post: string) => string,
): string {
  const { kind, rule, flips, side } = verdict;
  const camp = side === null ? [] : uses[side];
  const only = camp.find(({ count }) => count > 0);
  const without = flips === null ? "" : `gone without “${shortOf(flips)}”`;
  if (rule === "one post") return `one writer’s word: “${shortOf(only?.post_id ?? "")}”`;
  if (rule === "flips in the camp") return `one writer’s word: ${without}`;
  if (rule === "clear") return "camp word: holds without any one post";
  if (rule === "flips outside") return `${kind}: ${without}`;
  if (rule === "cannot be tried") return `${kind}: a side has a single post`;
  if (rule === "interval holds 0") return `${kind}: the counts allow for none`;
  return `${kind}: ${rule === "alike" ? "rates alike" : "the difference is slight"}`;
}
