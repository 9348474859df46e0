import { copyRule } from "../../src/analysis/reuse/copy-rule.ts";
import type { Reuse, TextOf } from "../../src/analysis/reuse/shared-passages.ts";
import { holdsSeveral } from "../../src/domain/post-key.ts";
import type { Row } from "../../src/domain/tables.ts";
import { type Diagnostic, diagnostic, quoted } from "../read/diagnostic.ts";
import { lineNumberAt } from "../read/line-number.ts";

const { nearly, same } = copyRule;

/** Most repeated passages that are told. */
const mostRepeated = 10;

/** What only all posts together show: texts that stand twice, and boilerplate. `textOf` is asked for posts that share words. */
export function reuseDiagnostics(
  { shared, repeated }: Reuse,
  posts: readonly Pick<Row<"posts">, "post_id" | "source_file" | "camp">[],
  textOf: TextOf,
): Diagnostic[] {
  const files = new Map(posts.map(({ post_id, source_file }) => [post_id, source_file]));
  const sides = new Map(posts.map(({ post_id, camp }) => [post_id, camp === "none" ? null : camp]));
  const areRivals = (one: string, other: string): boolean => {
    const [a, b] = [sides.get(one) ?? null, sides.get(other) ?? null];
    return a !== null && b !== null && a !== b;
  };
  const fileOf = (id: string): string => files.get(id) ?? id;
  const place = (id: string, at: number) => {
    const isPlain = /\.txt(?:\.gz)?$/i.test(fileOf(id));
    return { file: fileOf(id), line: isPlain ? lineNumberAt(textOf(id), at) : null };
  };
  const named = (id: string): string => (holdsSeveral(fileOf(id)) ? `${fileOf(id)} (${id})` : fileOf(id));
  const ofPost = (id: string): string => (holdsSeveral(fileOf(id)) ? ` of ${id}` : "");
  return [
    ...shared.map(({ first, second, words, share, at, opening }) =>
      diagnostic(
        share >= nearly ? "warning" : "note",
        share >= same ? "duplicate-text" : share >= nearly ? "near-duplicate" : "shared-text",
        place(second, at),
        `${words} words${ofPost(second)}, ${percent(share)} of the shorter post, also occur in ${named(first)}${areRivals(first, second) ? ", on another side" : ""}${opened(opening)}`,
        remedy(share >= nearly, areRivals(first, second)),
      ),
    ),
    ...repeated
      .slice(0, mostRepeated)
      .map(({ post, at, words, posts: times, opening }) =>
        diagnostic(
          "warning",
          "boilerplate",
          place(post, at),
          `the same ${words} words occur in ${times} posts${opened(opening)}`,
          "take them out if no writer wrote them: they count as the writers' own",
        ),
      ),
  ];
}

/** What to do about words that stand twice: one side has them twice, or two sides have the same. */
function remedy(isCopy: boolean, areRivals: boolean): string {
  if (areRivals)
    return "see whose words they are; they count for both sides, and the sides differ in none of them";
  return isCopy
    ? "keep one of them: its words count twice in every rate"
    : "see who wrote them first; words of one post that another took over count for both";
}

/** How words open; they are told by their place alone where a post that holds them is not published in full. */
const opened = (opening: string | null): string => (opening === null ? "" : `: ${quoted(opening)}`);

const percent = (share: number): string => (share < 0.01 ? "under 1%" : `${Math.floor(100 * share)}%`);
