/** The width that the last element had: what the next one on the page will have, as a rule. Before the first, that of a cell. */
let lastWidth = 0;
const cellWidth = (): number => document.querySelector(".observablehq--block")?.clientWidth ?? 0;

/** On paper a chart has the room of a wide window, scaled to the page: drawn for a phone it would be cut between pages. */
const paperWidth = 1056;

/**
 * An element that holds what `draw` gives for its width in CSS pixels, drawn anew when the width changes. Once one has been on
 * screen the next is drawn at that width at once, so that an answer needs one layout and not two. Empty until it has a width. While a
 * page is printed it is as wide as in a wide window.
 */
export function atWidth(draw: (width: number) => Node): HTMLElement {
  const element = document.createElement("div");
  element.style.position = "relative";
  let drawn = 0;
  const fill = (width: number): void => {
    element.replaceChildren(draw(width));
    drawn = width;
  };
  // Left empty until it is observed, the first chart would move the page for as long as its drawing takes.
  lastWidth ||= cellWidth();
  if (lastWidth > 0) fill(lastWidth);
  let onScreen = 0;
  const toPaper = (): void => {
    onScreen = drawn;
    if (drawn > 0 && drawn < paperWidth) fill(paperWidth);
  };
  const toScreen = (): void => {
    if (drawn !== onScreen) fill(onScreen);
  };
  window.addEventListener("beforeprint", toPaper);
  window.addEventListener("afterprint", toScreen);
  const observer = new ResizeObserver((entries) => {
    const width = entries.at(-1)?.contentRect.width ?? 0;
    if (width === 0 && !element.isConnected) {
      observer.disconnect();
      window.removeEventListener("beforeprint", toPaper);
      window.removeEventListener("afterprint", toScreen);
      return;
    }
    if (width === 0 || width === drawn) return;
    lastWidth = width;
    fill(width);
  });
  observer.observe(element);
  return element;
}
