import type { Camp } from "../domain/contest.js";
import type { Settings } from "../domain/selection.js";
import { postOfSentence, sentenceOrdinal } from "../domain/sentence-id.js";
import type { Row } from "../domain/tables.js";
import { postsById, postsOfCamps } from "./camp-of.js";
import { writersWords } from "./one-writer.js";

export type SidePost = Pick<Row<"posts">, "post_id" | "short" | "camp">;

/** The posts of a camp, or those counted apart from the camps. */
export interface Side<P extends SidePost = SidePost> {
  /** Camp id, or `none`. */
  readonly id: string;
  readonly label: string;
  /** Inside a sentence: "writers for the levy", "one writer for the levy", "the writer of “The ferry”". */
  readonly writers: string;
  readonly posts: readonly P[];
}

/**
 * Every camp with its posts in order of id, then `none` where posts stand apart. A post placed `out` or in a camp that the contest does
 * not have is in no side.
 */
export function sidesOf<P extends SidePost>(
  camps: readonly Camp[],
  posts: readonly P[],
  placements: Settings["placements"],
): Side<P>[] {
  const sorted = postsById(posts);
  const within = (id: string) => postsOfCamps([id], placements, sorted);
  const apart = within("none");
  return [
    ...camps.map(({ id, label, writers }) => {
      const own = within(id);
      return { id, label, writers: writersWords(writers, own.length), posts: own };
    }),
    ...(apart.length > 0
      ? [{ id: "none", label: "Outside the camps", writers: outside(apart), posts: apart }]
      : []),
  ];
}

const outside = (posts: readonly SidePost[]): string =>
  posts.length === 1 ? `the writer of “${posts[0]?.short ?? ""}”` : "writers outside the camps";

/** Words for those of a side who do something, so many of its posts: where one of several does, one writer, not the side. */
export const writersWho = ({ posts, writers }: Side, doing: number): string =>
  posts.length > 1 ? writersWords(writers, doing) : writers;

/** Ids in order of post and position, each once. */
export const distinctIds = (ids: Iterable<string>): string[] =>
  [...new Set(ids)].sort((a, b) => {
    const [postA, postB] = [postOfSentence(a), postOfSentence(b)];
    if (postA !== postB) return postA < postB ? -1 : 1;
    return sentenceOrdinal(a) - sentenceOrdinal(b);
  });
