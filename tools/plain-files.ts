import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Files that pages ask for by a name they make up, and so cannot be served under a hashed one: the faces that
 * `fonts.css` names, and the reader files of `posts`, by their ids, put beside another. The preview serves the same addresses.
 */
export async function copyPlainFiles(
  site: string,
  sources: { readonly fonts: string; readonly readers: string; readonly posts: readonly string[] },
): Promise<void> {
  const faces = (await readdir(sources.fonts)).filter((name) => name.endsWith(".woff2"));
  await copyAll(sources.fonts, join(site, "_file", "fonts"), faces);
  const readers = sources.posts.map((id) => `${id}.json`);
  await copyAll(sources.readers, join(site, "_file", "data", "reader"), readers);
}

async function copyAll(from: string, to: string, names: readonly string[]): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of names) await copyFile(join(from, name), join(to, name));
}
