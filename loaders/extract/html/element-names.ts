/** The words of an element's class and id, in lower case: "EmailSignup entry-meta" gives email, signup, entry, meta. */
export const namesOf = (element: Element): readonly string[] =>
  `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((name) => name !== "");

/** An element's text on one line. */
export const lineOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

const mostNodes = 1000;

/** The same of an element that says little: null where it has more than `most` characters. Looks no further, so that boxes in boxes cost little. */
export function shortLineOf(element: Element, most: number): string | null {
  const parts: string[] = [];
  let [node, left, nodes]: [Node | null, number, number] = [element, 4 * most, mostNodes];
  while (node !== null) {
    if (node.nodeType === 3) {
      left -= (node.nodeValue ?? "").length;
      parts.push(node.nodeValue ?? "");
    }
    if (left < 0 || nodes-- === 0) return null;
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== element && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === element ? null : node.nextSibling;
  }
  const line = parts.join("").replace(/\s+/g, " ").trim();
  return line.length > most ? null : line;
}

const around: ReadonlySet<string> = new Set(
  "comment comments commentlist commenter disqus respond sidebar related recommended".split(" "),
);

/** With one of these, a name says how the page is laid out: "has-sidebar", "comments-closed". */
const layout: ReadonlySet<string> = new Set("has no with without left right open closed".split(" "));

/** Whether an element stands in what a page puts around its article: comments, other posts, menus, its own foot. */
export function isAround(element: Element): boolean {
  let isFoot = false;
  for (let box: Element | null = element; box !== null && box.nodeName !== "BODY"; box = box.parentElement) {
    if (box.nodeName === "ASIDE" || box.nodeName === "NAV") return true;
    if (box.nodeName === "FOOTER") isFoot = true;
    if (box.nodeName === "ARTICLE") isFoot = false;
    const names = namesOf(box);
    if (names.some((name) => around.has(name)) && !names.some((name) => layout.has(name))) return true;
  }
  return isFoot;
}
