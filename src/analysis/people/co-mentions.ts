import { type Selection, theseSentences } from "../../domain/selection.js";
import { expectedTogether, type PostPair } from "../expected-together.js";
import { groupBy } from "../group-by.js";
import { bothMarked, markedWords } from "../marked-words.js";
import { countedRows, namedPeople, type PeopleInput } from "./people-input.js";

/** Two people who are named in one sentence. */
export interface CoMention {
  readonly pair: readonly [string, string];
  readonly count: number;
  /** Sentences that would name both, were people named in each post without regard to each other. */
  readonly expected: number;
  /** The posts that name both, in the order of the input. */
  readonly posts: readonly PostPair[];
  readonly selection: Selection;
}

/** Most people who are paired: candidates, then those named most. */
const paired = 12;

/**
 * Pairs of people by sentences that name both, those furthest above what chance would bring first; none where no sentence names two. Chance
 * is taken within posts: people whom one post is full of meet there often, and that alone is no tie between them. `sentences` is how many
 * sentences each post has in the voice that is counted; a name may stand in a sentence mostly in another voice, so a post is
 * taken to have at least as many as name somebody.
 */
export function coMentions(input: PeopleInput, sentences: ReadonlyMap<string, number>): CoMention[] {
  const naming = sentencesOfPosts(countedRows(input, input.rows.mentions));
  const size = (post_id: string): number =>
    Math.max(sentences.get(post_id) ?? 0, naming.get(post_id)?.size ?? 0);
  const people = namedPeople(input)
    .slice(0, paired)
    .map(({ label, rows }) => {
      const inPosts = sentencesOfPosts(rows);
      return {
        label,
        marked: markedWords(rows),
        inPosts: input.posts.map(({ post_id }) => inPosts.get(post_id)),
      };
    });
  const sizes = input.posts.map(({ post_id }) => size(post_id));
  return people
    .flatMap((one, i) =>
      people.slice(i + 1).map((two): CoMention => {
        const both: string[] = [];
        const posts: PostPair[] = [];
        let expected = 0;
        for (const [at, post] of input.posts.entries()) {
          const [ones, twos] = [one.inPosts[at], two.inPosts[at]];
          if (ones === undefined || twos === undefined) continue;
          const before = both.length;
          for (const id of ones) if (twos.has(id)) both.push(id);
          const chance = expectedTogether(ones.size, twos.size, sizes[at] ?? 0);
          posts.push({ post, count: both.length - before, expected: chance });
          expected += chance;
        }
        return {
          pair: [one.label, two.label],
          count: both.length,
          expected,
          posts,
          selection: theseSentences(both, bothMarked(one.marked, two.marked)),
        };
      }),
    )
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => b.count - b.expected - (a.count - a.expected) || (a.pair.join() < b.pair.join() ? -1 : 1),
    );
}

/** The sentences of some rows, post by post. */
const sentencesOfPosts = (
  rows: readonly { readonly post_id: string; readonly sentence_id: string }[],
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...groupBy(rows, ({ post_id }) => post_id)].map(([post_id, own]) => [
      post_id,
      new Set(own.map(({ sentence_id }) => sentence_id)),
    ]),
  );
