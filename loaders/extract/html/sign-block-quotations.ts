const opensWithDash = /^\s*[-–—―]/;

/**
 * Makes what a page says of whose a block quotation is (a footer, a citation that stands alone, the caption of its figure) the last
 * paragraph of the quotation, after a dash: elsewhere such elements are left out of an article.
 */
export function signBlockQuotations(document: Document): void {
  for (const footer of document.querySelectorAll("blockquote footer"))
    sign(footer.closest("blockquote"), footer);
  for (const cite of document.querySelectorAll("blockquote cite"))
    if (standsAlone(cite)) sign(cite.closest("blockquote"), cite);
  const figures = new Set<Element>();
  for (const block of document.querySelectorAll("figure blockquote")) {
    const figure = block.closest("figure");
    if (figure === null || figures.has(figure)) continue;
    figures.add(figure);
    const caption = [...figure.children].find(({ nodeName }) => nodeName === "FIGCAPTION");
    if (caption !== undefined) sign(block, caption);
  }
}

function sign(block: Element | null, credit: Element): void {
  const words = (credit.textContent ?? "")
    .trim()
    .replace(/(?:\s(?:wrote|said|writes|says))?:(?:\s*↑.*)?$/i, "");
  if (block === null || words === "") return;
  const line = block.ownerDocument.createElement("p");
  line.textContent = opensWithDash.test(words) ? words : `— ${words}`;
  credit.remove();
  block.append(line);
}

/** Whether a citation is a line of its own: not a title in a sentence. Looks no further than the first words beside it. */
function standsAlone(cite: Element): boolean {
  const parent = cite.parentNode;
  if (parent === null) return false;
  let isAll = true;
  for (let node = parent.firstChild; node !== null && isAll; node = node.nextSibling)
    isAll = node === cite || /^[\s–—―-]*$/.test(node.textContent ?? "");
  if (cite === parent.firstChild && /:\s*$/.test(cite.textContent ?? "")) return true;
  const left = cite.previousElementSibling?.nodeName ?? "";
  return isAll || (parent.nodeName === "BLOCKQUOTE" && /^(?:P|BR|DIV|UL|OL)$/.test(left));
}
