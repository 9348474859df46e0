import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Files that pages ask for by a name they make up, and so cannot be served under a hashed one: the faces that
 * `fonts.css` names, and the reader files of posts put beside another. The preview serves the same addresses.
 */
export async function copyPlainFiles(
  site: string,
  sources: { readonly fonts: string; readonly readers: string },
): Promise<void> {
  await copyAll(sources.fonts, join(site, "_file", "fonts"), ".woff2");
  await copyAll(sources.readers, join(site, "_file", "data", "reader"), ".json");
}

async function copyAll(from: string, to: string, extension: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from).catch(() => [])) {
    if (name.endsWith(extension)) await copyFile(join(from, name), join(to, name));
  }
}
