/** The page that reads any post, where a site has no page for each: its head says so. */
const isShared = (): boolean =>
  document.head.querySelector('meta[name="post-pages"]')?.getAttribute("content") === "shared";

/** The address of a post's reader page; `folder` leads to the site's root. */
export const postHref = (post_id: string, folder = "."): string =>
  isShared()
    ? `${folder}/posts/any?post=${encodeURIComponent(post_id)}`
    : `${folder}/posts/${encodeURIComponent(post_id)}`;

/** The post that a reader page shows: the one of its own address, or the one that the shared page is asked for. */
export const postOfPage = (param: string, search: string): string =>
  isShared() ? (new URLSearchParams(search).get("post") ?? "") : param;
