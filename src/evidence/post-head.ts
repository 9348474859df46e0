import { html } from "npm:htl";
import { type Camp, campLabel } from "../domain/contest.js";
import { formatDay, formatNumber } from "../domain/format.js";
import type { ListedPost } from "../domain/page-rows.js";

/** A post that the site does not have, as far as its page's head would tell. */
export const unknownPost = (post_id: string) => ({
  post_id,
  title: null,
  short: post_id === "" ? "No post is named" : `No post ${post_id}`,
  camp: "none",
  camp_basis: "unknown",
  genre: null,
  published: null,
  published_basis: "unknown",
  words: 0,
  sentences: 0,
});

/** A post's title, and what is known of the post and how, over its text. */
export function postHead(
  post: Pick<ListedPost, keyof ReturnType<typeof unknownPost>>,
  camps: readonly Camp[],
): DocumentFragment {
  const day = post.published === null ? "undated" : `${formatDay(post.published)} (${post.published_basis})`;
  const size = `${formatNumber(post.words)} words in ${formatNumber(post.sentences)} sentences`;
  return html.fragment`<h1 class="post-title">${post.title ?? post.short}</h1>
    <p class="note">${[`${campLabel(camps, post.camp)} (${post.camp_basis})`, post.genre ?? "post", day, size].join(" · ")} · <a href="./">all posts</a></p>` as DocumentFragment;
}
