import { sharedPassages } from "../../src/analysis/reuse/shared-passages.ts";
import type { Row } from "../../src/domain/tables.ts";
import { holdsSeveral } from "../extract/post-key.ts";
import { type Diagnostic, diagnostic, quoted } from "../read/diagnostic.ts";

/** From this share of common words on, posts count as nearly the same, and then as the same. */
const [nearly, same] = [0.5, 0.95];

/** Most repeated passages that are told. */
const mostRepeated = 10;

/** What only all posts together show: texts that stand twice, boilerplate, another language. */
export function lintPosts(posts: readonly Row<"posts">[]): Diagnostic[] {
  const byId = new Map(posts.map((post) => [post.post_id, post]));
  const { shared, repeated } = sharedPassages(posts);
  const place = (id: string, at: number) => {
    const post = byId.get(id);
    const isPlain = /\.txt(?:\.gz)?$/i.test(post?.source_file ?? "");
    return { file: post?.source_file ?? id, line: isPlain ? lineOf(post?.text ?? "", at) : null };
  };
  const named = (id: string): string => {
    const file = byId.get(id)?.source_file ?? id;
    return holdsSeveral(file) ? `${file} (${id})` : file;
  };
  const ofPost = (id: string): string => (holdsSeveral(byId.get(id)?.source_file ?? id) ? ` of ${id}` : "");
  return [
    ...shared.map(({ first, second, words, share, at, opening }) =>
      diagnostic(
        share >= nearly ? "warning" : "note",
        share >= same ? "duplicate-text" : share >= nearly ? "near-duplicate" : "shared-text",
        place(second, at),
        `${words} words${ofPost(second)}, ${percent(share)} of the shorter post, stand in ${named(first)} too: ${quoted(opening)}`,
        share >= nearly
          ? "keep one of them: its words count twice in every rate"
          : "see who wrote them first; words of one post that another took over count for both",
      ),
    ),
    ...repeated
      .slice(0, mostRepeated)
      .map(({ post, at, words, posts: times, opening }) =>
        diagnostic(
          "warning",
          "boilerplate",
          place(post, at),
          `the same ${words} words stand in ${times} posts: ${quoted(opening)}`,
          "take them out where no writer wrote them: they count as the writers' own",
        ),
      ),
    ...posts.flatMap(otherLanguage),
  ];
}

const percent = (share: number): string => (share < 0.01 ? "under 1%" : `${Math.floor(100 * share)}%`);

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length;

/** Words that no page of English prose is without. */
const commonest = new Set(
  "the of and to a in is it that for on as with was be are this not but have".split(" "),
);

const [fewestWords, leastShare] = [100, 0.12];

function otherLanguage({ text, source_file }: Row<"posts">): Diagnostic[] {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const share = words.filter((word) => commonest.has(word)).length / Math.max(1, words.length);
  if (words.length < fewestWords || share >= leastShare) return [];
  return [
    diagnostic(
      "warning",
      "language",
      { file: source_file, line: null },
      `hardly English: ${(100 * share).toFixed(0)}% of its words are the commonest of English`,
      "leave it out or set its camp to none: voices, evaluations and stop words are made for English",
    ),
  ];
}
