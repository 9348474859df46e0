import { parseHTML } from "linkedom";

/** Deeper than this no page is nested; the time that a parser takes would grow out of proportion. */
const deepest = 3000;

/** Elements that need no end. */
const unended = new Set(
  "area base br col colgroup dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr".split(
    " ",
  ),
);

/** The document of an HTML text, whole or a fragment; null where it is nested beyond reason. Nothing in it is run or fetched. */
export function parseHtml(text: string): Document | null {
  if (isTooDeep(text)) return null;
  return parseHTML(withHeadAndBody(text)).document as unknown as Document;
}

/** A page with the marks of its head and body, which it may leave out, and which the parser takes nothing for granted of. */
function withHeadAndBody(text: string): string {
  const start = /<html(?:\s[^<>]*)?>/i.exec(text);
  const body = text.search(/<body[\s>]/i);
  if (start !== null && body > start.index) {
    const at = start.index + start[0].length;
    const top = text.slice(at, body);
    if (!isTag(top, "head")) return `${text.slice(0, at)}<head>${top}</head>${text.slice(body)}`;
    return /<\/head\s*>/i.test(top) ? text : `${text.slice(0, body)}</head>${text.slice(body)}`;
  }
  const open = text.search(/<head[\s>]/i);
  const close = open < 0 ? null : /<\/head\s*>/i.exec(text.slice(open));
  if (close === null) return `<html><body>${text}</body></html>`;
  const end = open + close.index + close[0].length;
  return `<html>${text.slice(open, end)}<body>${text.slice(0, open)}${text.slice(end)}</body></html>`;
}

const isTag = (text: string, name: string): boolean => new RegExp(`<${name}[\\s>]`, "i").test(text);

/** Whether a text says nothing of a page around it: a fragment is all article. */
export const isFragment = (text: string): boolean => !/<(?:html|head|body|!doctype)[\s>]/i.test(text);

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, slash, name = ""] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (unended.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}
