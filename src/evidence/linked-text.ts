import { html } from "npm:htl";
import { outsideLink } from "./outside-link.js";

/** A web address in a text, without the marks that close what it stands in. */
const address = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']/gi;

/** A text whose web addresses are links named by their host, as a node; the text itself where it has none. */
export function linkedText(text: string): string | HTMLElement {
  const parts: unknown[] = [];
  let at = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    const link = outsideLink(url, null);
    if (link === null) continue;
    parts.push(text.slice(at, index), link);
    at = index + url.length;
  }
  return at === 0 ? text : (html`<span>${parts}${text.slice(at)}</span>` as HTMLElement);
}
