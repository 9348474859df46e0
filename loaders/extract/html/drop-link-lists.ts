import { lineOf } from "./element-names.ts";

const headings = "h1, h2, h3, h4, h5, h6";

/** Boxes that are there for links where every word in them is one, headings apart. */
const boxes = "ul, ol, figure, aside";

const namesList =
  /^(?:related|recommended|more|most|popular|latest|trending|read|see also|you (?:may|might))\b/i;

const isHeading = (element: Element | null): boolean => /^H[2-6]$/.test(element?.nodeName ?? "");

/**
 * Takes out of a page lists of two or more links and nothing else, and boxes of links alone: the ways to other pages. A heading that only such a list
 * stood under goes with it.
 */
export function dropLinkLists(document: Document): void {
  // Those inside others come first, and one that still holds another is left, so that no text is looked at often.
  for (const box of [...document.querySelectorAll(boxes)].reverse()) {
    if (box.querySelector(boxes) !== null || box.closest("blockquote") !== null || !isLinks(box)) continue;
    const [heading, next] = [box.previousElementSibling, box.nextElementSibling];
    if (
      heading !== null &&
      isHeading(heading) &&
      (next === null || isHeading(next) || namesList.test(lineOf(heading)))
    )
      heading.remove();
    box.remove();
  }
}

/** Whether each item is a link, or all that a box without items says stands in links and headings. */
function isLinks(box: Element): boolean {
  const items = [...box.children].filter(({ nodeName }) => nodeName === "LI");
  if (items.length > 0) return items.length > 1 && items.every(isLink);
  if (
    /^(?:UL|OL)$/.test(box.nodeName) ||
    box.querySelector("img, picture, table, blockquote, video") !== null
  )
    return false;
  return isLink(box);
}

/** Whether all words of an element stand in links; headings around them may name the list, and "Read more" is one. */
function isLink(element: Element): boolean {
  const links = [...element.querySelectorAll("a")].filter((link) => link.querySelector("a") === null);
  const titles = [...element.querySelectorAll(headings)].filter(
    (heading) => heading.querySelector("a") === null && heading.closest("a") === null,
  );
  const all = lineOf(element).replace(/\s/g, "").length;
  const held = [...links, ...titles].reduce((sum, one) => sum + lineOf(one).replace(/\s/g, "").length, 0);
  return links.length > 0 && all > 0 && held >= all;
}
