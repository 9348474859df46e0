/** What the build drew ahead of a cell. */
export const drawings = "[data-drawn]";
const holders = `${drawings}, .drawn-wide, .drawn-narrow`;

/** Where an element stands among what a cell shows, drawn or alive. */
export interface Place {
  readonly element: Element;
  readonly drawing: Element;
  /** The comment that ends what the cell shows. */
  readonly end: Node | null;
  /** How many elements before it the element is or lies in, and the way from there; texts do not count, for drawn ones may be joined. */
  readonly back: number;
  readonly path: readonly number[];
}

const indexOf = (element: Element): number => [...(element.parentElement?.children ?? [])].indexOf(element);

/** The place of an element; null where it is not drawn. */
export function placeOf(element: Element): Place | null {
  const drawing = element.closest(drawings);
  if (drawing === null) return null;
  const path: number[] = [];
  let node = element;
  while (node.parentElement !== null && !node.parentElement.matches(holders)) {
    path.unshift(indexOf(node));
    node = node.parentElement;
  }
  const back = (node.parentElement?.children.length ?? 0) - indexOf(node);
  return { element, drawing, end: drawing.nextSibling, back, path };
}

function elementBefore(node: Node | null): Element | null {
  const before = node?.previousSibling ?? null;
  return before === null || before instanceof Element ? before : elementBefore(before);
}

/** What stands now where an element of a drawing stood; null where the cell shows something else. */
export function counterpart({ end, back, path }: Place): HTMLElement | SVGElement | null {
  let node: Element | null = null;
  for (let step = 0; step < back; step++)
    node = node === null ? elementBefore(end) : node.previousElementSibling;
  for (const index of path) node = node?.children[index] ?? null;
  return node instanceof HTMLElement || node instanceof SVGElement ? node : null;
}
