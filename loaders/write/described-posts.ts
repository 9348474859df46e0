import { groupBy } from "../../src/analysis/group-by.ts";
import type { Corpus, Row } from "../../src/domain/tables.ts";
import { voiceClass } from "../../src/domain/voice.ts";

/** A post without its text, with its words by voice class. */
export type DescribedPost = Omit<Row<"posts">, "text"> & {
  readonly own_words: number;
  readonly quoted_words: number;
};

/** Posts without their text, each with its words by voice class. */
export function describedPosts({ posts, tokens }: Pick<Corpus, "posts" | "tokens">): DescribedPost[] {
  const words = groupBy(
    tokens.filter(({ is_word }) => is_word),
    ({ post_id, voice }) => `${post_id} ${voiceClass(voice)}`,
  );
  const count = (post_id: string, voice: string) => words.get(`${post_id} ${voice}`)?.length ?? 0;
  return posts.map(({ text, ...post }) => ({
    ...post,
    own_words: count(post.post_id, "own"),
    quoted_words: count(post.post_id, "quoted"),
  }));
}
