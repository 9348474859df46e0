import type { ReaderPost } from "../domain/reader.js";

/** Fetches another post's reader file; `folder` leads to the site's root. */
export async function fetchReader(post_id: string, folder = ".."): Promise<ReaderPost> {
  const response = await fetch(`${folder}/_file/data/reader/${encodeURIComponent(post_id)}.json`);
  if (!response.ok)
    throw new Error(`The post ${JSON.stringify(post_id)} could not be fetched (${response.status}).`);
  return (await response.json()) as ReaderPost;
}
