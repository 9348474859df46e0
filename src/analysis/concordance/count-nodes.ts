import type { Selection } from "../../domain/selection.js";
import { campOf } from "../camp-of.js";
import type { PostRow } from "../corpus-rows.js";
import { groupBy } from "../group-by.js";
import { rate } from "../words/rate.js";
import { type Heard, isHeard, type QueryNode, type TokenRow } from "./find-nodes.js";

/** How often a query is met. */
export interface NodeCount {
  readonly count: number;
  /** Words searched. */
  readonly words: number;
  /** Per 1,000 words; null where none were searched. */
  readonly rate: number | null;
}

export interface PostNodes extends NodeCount {
  readonly post_id: string;
  readonly camp: string;
}

export interface CampNodes extends NodeCount {
  readonly camp: string;
  /** Posts of the camp in which it is met, and all its posts. */
  readonly range: number;
  readonly posts: number;
}

export interface NodeCounts {
  readonly posts: PostNodes[];
  readonly camps: CampNodes[];
}

/** Words that each post offers to a search. */
export function searchedWords(tokens: readonly TokenRow[], heard: Heard): Map<string, number> {
  const words = new Map<string, number>();
  for (const token of tokens)
    if (token.is_word && isHeard(token, heard)) words.set(token.post_id, (words.get(token.post_id) ?? 0) + 1);
  return words;
}

/**
 * Nodes by post, in order of id and posts without a node included, and by camp in the order in which camps first
 * occur. A post placed `out` is left out.
 */
export function countNodes(
  nodes: readonly QueryNode[],
  posts: readonly PostRow[],
  words: ReadonlyMap<string, number>,
  placements: Selection["placements"] = {},
): NodeCounts {
  const found = groupBy(nodes, ({ post_id }) => post_id);
  const times = new Map([...found].map(([post_id, list]) => [post_id, list.length]));
  return sumNodes(times, posts, words, placements);
}

/** Posts and camps as `countNodes` gives them, from how often the query is met in each post. */
export function sumNodes(
  times: ReadonlyMap<string, number>,
  posts: readonly PostRow[],
  words: ReadonlyMap<string, number>,
  placements: Selection["placements"] = {},
): NodeCounts {
  const byPost = posts
    .map((post): PostNodes => {
      const { post_id } = post;
      const counted = counts(times.get(post_id) ?? 0, words.get(post_id) ?? 0);
      return { post_id, camp: campOf(post, placements), ...counted };
    })
    .filter(({ camp }) => camp !== "out")
    .sort((a, b) => (a.post_id < b.post_id ? -1 : 1));
  const camps = [...groupBy(byPost, ({ camp }) => camp)].map(([camp, members]): CampNodes => {
    const sum = (of: "count" | "words") => members.reduce((total, post) => total + post[of], 0);
    const range = members.filter(({ count }) => count > 0).length;
    return { camp, range, posts: members.length, ...counts(sum("count"), sum("words")) };
  });
  return { posts: byPost, camps };
}

const counts = (count: number, words: number): NodeCount => ({ count, words, rate: rate(count, words) });
