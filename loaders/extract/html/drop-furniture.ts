import { lineOf } from "./element-names.ts";

const prose = "p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, pre, table, figure";
const mostWords = 12;
const closes = /[.!?…:]["'”’)]?$/u;

/** Short lines without a full stop that a page keeps in plain boxes; the search for the article makes paragraphs of them. */
export function furnitureOf(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const box of document.querySelectorAll("div")) {
    if (box.querySelector(`div, ${prose}`) !== null || box.closest(prose) !== null) continue;
    const text = lineOf(box);
    if (text !== "" && text.split(" ").length <= mostWords && !closes.test(text)) found.add(text);
  }
  return found;
}

const follows = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & 2) > 0;

/**
 * Takes such lines (buttons, counts) out of an article where they stand before its first heading or paragraph or after its last. Nothing is
 * taken where the article has neither.
 */
export function dropFurniture(article: Element, furniture: ReadonlySet<string>): void {
  const blocks = [...article.querySelectorAll(prose)];
  const dropped = new Set(blocks.filter((block) => furniture.has(lineOf(block))));
  const kept = blocks.filter((block) => !dropped.has(block));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return;
  for (const block of dropped) if (follows(first, block) || follows(block, last)) block.remove();
}
