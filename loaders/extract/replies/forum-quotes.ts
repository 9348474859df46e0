import { lineOf } from "../html/element-names.ts";

/** Boxes of a forum in which somebody else is quoted, by the name of its words; the first that finds one tells who. */
const quotations: readonly { readonly box: string; readonly words: string; readonly name: string }[] = [
  {
    box: ".bbcode_quote",
    words: ".message, .quote_container",
    name: ".bbcode_postedby strong, .bbcode_postedby a",
  },
  { box: "aside.quote", words: "blockquote", name: ".title" },
  {
    box: "blockquote.bbCodeBlock--quote, .bbCodeQuote",
    words: ".bbCodeBlock-content, .quote, blockquote",
    name: ".bbCodeBlock-title, .attribution",
  },
  { box: "blockquote.ipsQuote", words: ".ipsQuote_contents", name: ".ipsQuote_citation" },
];

const named = ["data-quote", "data-attribution", "data-username", "data-ipsquote-username"];

/** Turns such boxes into block quotations that are signed, and a post that is one whole block quotation, as vBulletin marks it, into none. */
export function plainForumQuotes(document: Document): void {
  for (const post of document.querySelectorAll("blockquote.postcontent")) unwrap(post);
  // Those inside others come first, and each is made once.
  for (const { box, words, name } of quotations)
    for (const found of [...document.querySelectorAll(box)].reverse()) {
      const said = found.querySelector(words);
      if (said === null) continue;
      const who = (
        named.map((attribute) => found.getAttribute(attribute)).find((value) => value) ?? nameIn(found, name)
      ).trim();
      const quote = document.createElement("blockquote");
      for (const title of said.querySelectorAll(".bbcode_postedby, .bbCodeBlock-expandLink")) title.remove();
      while (said.firstChild !== null) quote.append(said.firstChild);
      if (who !== "") {
        const line = document.createElement("p");
        line.textContent = `— ${who}`;
        quote.append(line);
      }
      found.replaceWith(quote);
    }
}

const nameIn = (box: Element, name: string): string => {
  const found = box.querySelector(name);
  return found === null
    ? ""
    : lineOf(found)
        .replace(/(?: (?:wrote|said|says|writes))?:?$/i, "")
        .replace(/^.*\bOriginally posted by /i, "");
};

function unwrap(element: Element): void {
  const box = element.ownerDocument.createElement("div");
  while (element.firstChild !== null) box.append(element.firstChild);
  element.replaceWith(box);
}
