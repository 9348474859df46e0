import type { Camp } from "../domain/contest.js";
import type { SentencePlaces } from "./sentence-groups.js";

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
): SentencePlaces => ({
  post: (post_id) => {
    const post = posts.find((d) => d.post_id === post_id);
    const camp = camps.find(({ id }) => id === post?.camp);
    return { title: post?.title ?? post?.short ?? post_id, camp: camp?.label ?? "outside the camps" };
  },
  href: ({ sentence_id }) => {
    const at = sentence_id.lastIndexOf(":");
    return `${folder}/posts/${encodeURIComponent(sentence_id.slice(0, at))}#s${sentence_id.slice(at + 1)}`;
  },
});
