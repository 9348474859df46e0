import { type Camp, campLabel } from "../domain/contest.js";
import { postNames } from "./post-name.js";
import type { SentencePlaces } from "./sentence-groups.js";
import { sentenceHref } from "./sentence-href.js";

/** What pages know of a post without its text. */
export interface SitePost {
  readonly post_id: string;
  readonly short: string;
  readonly title: string | null;
  readonly camp: string;
}

/** Names of posts and addresses of sentences on this site; `folder` leads from the page to its root, such as "." or "..". */
export const sitePlaces = (
  posts: readonly SitePost[],
  camps: readonly Camp[],
  folder: string,
): SentencePlaces => {
  const nameOf = postNames(posts);
  return {
    post: (post_id) => {
      const post = posts.find((d) => d.post_id === post_id);
      return { title: post ? nameOf(post).name : post_id, camp: campLabel(camps, post?.camp ?? "none") };
    },
    href: ({ sentence_id }) => sentenceHref(sentence_id, folder),
  };
};
