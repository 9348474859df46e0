/** What the first group of a pattern matches, each time it does. */
export const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** The text of a page's inline scripts. */
export const inlineScript = (html: string): string =>
  matches(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g).join("\n");

/** A file that a page attaches: its address from there, and its bytes. */
type Attachment = { readonly path: string; readonly bytes: number };

/** What the cells of the page fetch at once; not what only a module attaches or what stands behind an arrow. */
const attachedAtOnce = (html: string): Attachment[] => {
  const script = inlineScript(html);
  const atOnce = new Set(matches(script, /(?<!=>\s*)\bFileAttachment\("([^"]*)"\)/g));
  const registered = script.matchAll(
    /registerFile\("([^"]*)", \{[^}]*?"path":"([^"]*)"(?:[^}]*?"size":(\d+))?/g,
  );
  return [...registered]
    .filter(([, name = ""]) => atOnce.has(name))
    .map(([, , path = "", bytes = "0"]) => ({ path, bytes: Number(bytes) }));
};

/**
 * Files that the cells of the page fetch at once. One that only a module attaches, or that stands behind an arrow, is
 * fetched when it is needed.
 */
export const attachments = (html: string): string[] => attachedAtOnce(html).map(({ path }) => path);

/** Bytes of the rows that the cells of the page fetch at once, as they lie on the disk. */
export const attachedBytes = (html: string): number =>
  attachedAtOnce(html)
    .filter(({ path }) => path.endsWith(".json"))
    .reduce((sum, { bytes }) => sum + bytes, 0);
