import { isBoilerplateText } from "./boilerplate-text.ts";

const blocks = "p, div, li, ul, ol, h2, h3, h4, h5, h6, section, aside, footer, table, article";
const quotations = "blockquote, q";
const mostWords = 80;

/** What an element says where it is named so, by the parts of its class and id. */
const named: readonly (readonly [name: RegExp, says: RegExp])[] = [
  [/^(?:cookies?|gdpr|ccpa|consent|cookiebar|cookiebanner)$/, /\b(?:cookies?|consent|privacy)\b/i],
  [
    /^(?:newsletter|mailinglist|mailchimp|subscribe|subscription|signup|optin)$/,
    /\b(?:newsletter|mailing list|subscribe|sign up|inbox|e-?mail)\b/i,
  ],
  [
    /^(?:share|sharing|sharedaddy|sharethis|sharebar|sharebuttons|social|addtoany|addthis)$/,
    /\b(?:share|tweet|facebook|twitter|whatsapp|linkedin|e-?mail|follow us)\b/i,
  ],
];

const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/**
 * Takes out of a page what sites put around any article: a block that is a prompt and nothing else, or a short box that is
 * named as one and says so. What stands in a quotation stays.
 */
export function dropBoilerplate(document: Document): void {
  for (const block of document.querySelectorAll(blocks)) {
    if (block.closest(quotations) !== null) continue;
    const isLeaf = block.querySelector(`${blocks}, ${quotations}`) === null;
    if (isLeaf ? isBoilerplateText(textOf(block)) || isNamedBox(block) : isNamedBox(block)) block.remove();
  }
}

function isNamedBox(element: Element): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .toLowerCase()
    .split(/[\s_-]+/);
  const says = named.find(([name]) => names.some((part) => name.test(part)))?.[1];
  if (says === undefined || element.querySelector("h1, article, main") !== null) return false;
  const text = textOf(element);
  return text.split(" ").length <= mostWords && says.test(text);
}
