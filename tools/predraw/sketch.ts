/** Where SVG keeps coordinates, which charts compute to fifteen digits. */
const coordinates = ["transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"];

const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))));

/** Leaves out of a document's charts the areas that open numbers, and what of a coordinate is under a hundredth of a pixel. */
export function sketch(document: Document): void {
  for (const group of document.querySelectorAll("svg .targets")) group.remove();
  for (const element of document.querySelectorAll("svg *"))
    for (const name of coordinates) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, rounded(value));
    }
}
