type Drawn = HTMLElement | SVGElement;

/** The page's numbers that open. */
export const pageNumbers = (): Drawn[] => [...document.querySelectorAll<Drawn>("main [data-evidence]")];

/** A number of the page and its place among them, so that it is found again once it was drawn anew; -1 of what is none. */
export interface NumberPlace {
  readonly element: Element | null;
  readonly place: number;
}

/** The place of no number. */
export const nowhere: NumberPlace = { element: null, place: -1 };

export const placeOf = (element: Element | null): NumberPlace => ({
  element,
  place: pageNumbers().indexOf(element as Drawn),
});

/** The number itself, or where it has been drawn anew since, the one that counts the same, else the one in its place. */
export function drawnNow({ element, place }: NumberPlace): Element | null {
  if (element === null || element.isConnected) return element;
  const all = pageNumbers();
  const selection = element.getAttribute("data-evidence");
  const same = [all[place], ...all].find((number) => number?.getAttribute("data-evidence") === selection);
  return same ?? all[place] ?? null;
}
