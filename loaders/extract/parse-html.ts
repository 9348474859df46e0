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
  const head = /<head[\s>][\s\S]*?<\/head\s*>/i.exec(text)?.[0] ?? "";
  const whole = /<html[\s>]/i.test(text) && /<body[\s>]/i.test(text);
  const page = whole
    ? text
    : `<html>${head}<body>${head === "" ? text : text.replace(head, () => "")}</body></html>`;
  return parseHTML(page).document as unknown as Document;
}

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
