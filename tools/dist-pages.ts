import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";

/** A page of a built site: its file, and its address within the site (`/`, `/frames`, `/posts/`). */
export type Page = { readonly file: string; readonly path: string };

/** The address that a file of a built site answers to: `posts/index.html` is `/posts/`. */
function pagePath(name: string): string {
  return `/${name
    .split(sep)
    .join("/")
    .replace(/(^|\/)index\.html$/, "$1")
    .replace(/\.html$/, "")}`;
}

/** Every page of the site in `folder`, by address. None where the folder is missing. */
export async function findPages(folder: string): Promise<Page[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  return names
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ file: join(folder, name), path: pagePath(name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
