/** What the first group of a pattern matches, each time it does. */
export const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** The text of a page's inline scripts. */
export const inlineScript = (html: string): string =>
  matches(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g).join("\n");

/**
 * Files that the cells of the page fetch at once. One that only a module attaches, or that stands behind an arrow, is
 * fetched when it is needed.
 */
export const attachments = (html: string): string[] => {
  const script = inlineScript(html);
  const atOnce = new Set(matches(script, /(?<!=>\s*)\bFileAttachment\("([^"]*)"\)/g));
  const registered = script.matchAll(/registerFile\("([^"]*)", \{[^}]*?"path":"([^"]*)"/g);
  return [...registered].filter(([, name = ""]) => atOnce.has(name)).map(([, , path = ""]) => path);
};
