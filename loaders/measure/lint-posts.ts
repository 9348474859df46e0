import {
  type NumberStore,
  type Reuse,
  SharedPassages,
  type TextOf,
} from "../../src/analysis/reuse/shared-passages.ts";
import type { Row } from "../../src/domain/tables.ts";
import { holdsSeveral } from "../extract/post-key.ts";
import { type Diagnostic, diagnostic, quoted } from "../read/diagnostic.ts";

/** From this share of common words on, posts count as nearly the same, and then as the same. */
const [nearly, same] = [0.5, 0.95];

/** Most repeated passages that are told. */
const mostRepeated = 10;

/** What only all posts together show: texts that stand twice, boilerplate; and posts in another language. */
export class PostLint {
  readonly #passages: SharedPassages;
  readonly #languages: Diagnostic[] = [];

  /** `store` keeps what is needed to find shared words; they are held unless it is told. */
  constructor(store?: NumberStore) {
    this.#passages = new SharedPassages(store);
  }

  add(posts: readonly Row<"posts">[]): void {
    for (const post of posts) this.#passages.add(post);
    this.#languages.push(...posts.flatMap(otherLanguage));
  }

  /** What was found in the posts added, in their order; `textOf` is asked for those that share words. */
  diagnostics(posts: readonly Pick<Row<"posts">, "post_id" | "source_file">[], textOf: TextOf): Diagnostic[] {
    const files = new Map(posts.map(({ post_id, source_file }) => [post_id, source_file]));
    return [...reuseFound(this.#passages.find(textOf), files, textOf), ...this.#languages];
  }
}

function reuseFound(
  { shared, repeated }: Reuse,
  files: ReadonlyMap<string, string>,
  textOf: TextOf,
): Diagnostic[] {
  const fileOf = (id: string): string => files.get(id) ?? id;
  const place = (id: string, at: number) => {
    const isPlain = /\.txt(?:\.gz)?$/i.test(fileOf(id));
    return { file: fileOf(id), line: isPlain ? lineOf(textOf(id), at) : null };
  };
  const named = (id: string): string => (holdsSeveral(fileOf(id)) ? `${fileOf(id)} (${id})` : fileOf(id));
  const ofPost = (id: string): string => (holdsSeveral(fileOf(id)) ? ` of ${id}` : "");
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
