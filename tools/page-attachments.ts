import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

/** What the first group of a pattern matches, each time it does. */
export const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** The text of a page's inline scripts. */
export const inlineScript = (html: string): string =>
  matches(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g).join("\n");

/**
 * Files that the cells of the page fetch at once, by their addresses from there. One that only a module attaches, or that stands behind an
 * arrow, is fetched when it is needed.
 */
export const attachments = (html: string): string[] => {
  const script = inlineScript(html);
  const atOnce = new Set(matches(script, /(?<!=>\s*)\bFileAttachment\("([^"]*)"\)/g));
  const registered = script.matchAll(/registerFile\("([^"]*)", \{[^}]*?"path":"([^"]*)"/g);
  return [...registered].filter(([, name = ""]) => atOnce.has(name)).map(([, , path = ""]) => path);
};

/** Those of them that are fetched whole; the others are read by ranges. */
export const wholeAttachments = (html: string): string[] =>
  attachments(html).filter((path) => /\.(?:json|rows)$/.test(path));

/** Bytes that a page in `folder` reads at once, rows as they are inflated. */
export async function attachedBytes(html: string, folder: string): Promise<number> {
  const sizes = await Promise.all(
    wholeAttachments(html).map(async (path) => {
      const file = join(folder, path);
      return path.endsWith(".rows") ? inflateSync(await readFile(file)).length : (await stat(file)).size;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
