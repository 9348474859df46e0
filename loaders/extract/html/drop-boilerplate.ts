import { isBoilerplateText } from "./boilerplate-text.ts";
import { lineOf, namesOf, shortLineOf } from "./element-names.ts";

const blocks = "p, div, li, ul, ol, h2, h3, h4, h5, h6, section, aside, footer, table, article";
const quotations = "blockquote, q";

/** What an element says where it is named so, by the parts of its class and id, and the most words that it has then. */
const named: readonly { readonly name: RegExp; readonly says: RegExp; readonly words: number }[] = [
  {
    name: /^(?:cookies?|gdpr|ccpa|consent|cookiebar|cookiebanner)$/,
    says: /\b(?:cookies?|consent|privacy)\b/i,
    words: 80,
  },
  {
    name: /^(?:newsletter|mailinglist|mailchimp|subscribe|subscription|signup|optin)$/,
    says: /\b(?:newsletter|mailing list|subscribe|sign up|inbox|e-?mail)\b/i,
    words: 80,
  },
  {
    name: /^(?:share|sharing|sharedaddy|sharethis|sharebar|sharebuttons|social|addtoany|addthis)$/,
    says: /\b(?:share|like|tweet|facebook|twitter|whatsapp|linkedin|e-?mail|follow us)\b/i,
    words: 80,
  },
  // A button says what a press of it does, in a few words.
  {
    name: /^(?:button|buttons|btn)$/,
    says: /^(?:share|subscribe|leave a comment|refer|give a|upgrade|donate|message|join|pledge|download|get)\b[^.!?]*$/i,
    words: 8,
  },
  {
    name: /^(?:donate|donation|donations|membership|appeal|fundraising|paywall)$/,
    says: /\b(?:donate|donations?|support us|your support|become a member|contribut\w+|subscribe|log in|register)\b/i,
    words: 60,
  },
  // Who wrote it and when, which are read as such; a sentence is no such line.
  {
    name: /^(?:byline|meta|postmeta|dateline|timestamp|date)$/,
    says: /^(?=.*(?:\b(?:by|posted|published|updated|written)\b|\d{4})).*[^.!?]$/i,
    words: 25,
  },
];

const longest = 800;

/**
 * Takes out of a page what sites put around any article: a block that is a prompt and nothing else, or a short box that is
 * named as one and says so. What stands in a quotation stays.
 */
export function dropBoilerplate(document: Document): void {
  for (const block of document.querySelectorAll(blocks)) {
    if (block.closest(quotations) !== null) continue;
    const isLeaf = block.querySelector(`${blocks}, ${quotations}`) === null;
    if ((isLeaf && isBoilerplateText(lineOf(block))) || isNamedBox(block)) block.remove();
  }
}

function isNamedBox(element: Element): boolean {
  const names = namesOf(element);
  const boxes = named.filter(({ name }) => names.some((part) => name.test(part)));
  if (boxes.length === 0 || element.querySelector("h1, article, main") !== null) return false;
  const text = shortLineOf(element, longest) ?? "";
  return text !== "" && boxes.some(({ says, words }) => text.split(" ").length <= words && says.test(text));
}
