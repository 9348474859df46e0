import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvidenceIndex } from "../src/domain/evidence.ts";

/**
 * Above this number of posts one page reads them all, instead of a page for each: a page of its own takes a process that hands its
 * post to the site and a drawing, together some two seconds.
 */
const mostPostPages = 60;

/** Ids of the posts that were loaded; none before the first load. */
export function loadedPosts(derived: string): string[] {
  const file = join(derived, "pages", "evidence.json");
  if (!existsSync(file)) return [];
  const { posts } = JSON.parse(readFileSync(file, "utf8")) as EvidenceIndex;
  return posts.map(({ post_id }) => post_id);
}

/** Whether one page reads all posts. */
export const sharesPostPage = (posts: readonly string[]): boolean => posts.length > mostPostPages;
