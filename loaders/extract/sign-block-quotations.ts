/** Elements that credit the block quotation around them, or the figure that holds it. */
const credits = "blockquote footer, blockquote cite, figure figcaption";

const opensWithDash = /^\s*[-–—―]/;

/**
 * Makes what a page says of whose a block quotation is (a footer, a citation that stands alone, the caption of its figure) the last
 * paragraph of the quotation, after a dash: elsewhere such elements are left out of an article.
 */
export function signBlockQuotations(document: Document): void {
  for (const credit of document.querySelectorAll(credits)) {
    const figure = credit.nodeName === "FIGCAPTION" ? credit.closest("figure") : null;
    const block = figure === null ? credit.closest("blockquote") : figure.querySelector("blockquote");
    const words = credit.textContent?.trim() ?? "";
    const isCredit = credit.nodeName !== "CITE" || standsAlone(credit);
    if (block === null || words === "" || !isCredit) continue;
    const line = document.createElement("p");
    line.textContent = opensWithDash.test(words) ? words : `— ${words}`;
    credit.remove();
    block.append(line);
  }
}

/** Whether a citation is a line of its own: not a title in a sentence. */
function standsAlone(cite: Element): boolean {
  const own = cite.textContent?.trim();
  const isAll = cite.parentElement?.textContent?.replace(/^[\s–—―-]+/, "").trim() === own;
  const left = cite.previousElementSibling?.nodeName ?? "";
  return isAll || (cite.parentElement?.nodeName === "BLOCKQUOTE" && /^(?:P|BR|DIV|UL|OL)$/.test(left));
}
