import { drawnNow, type NumberPlace, placeOf } from "./page-numbers.js";

/** On the body while the page makes room. */
export const roomMark = "data-drawer";

/**
 * Has the page make room for an open drawer, or take it back from a closed one, once that is on screen: charts are drawn anew for their new width. What stands at a number
 * keeps its height on the screen, and a focus that was on what is drawn anew goes to what stands in its place. On a phone, where the drawer is
 * a sheet, nothing moves.
 */
export function makeRoom(drawer: HTMLElement, number: NumberPlace): void {
  afterPaint(() => {
    const isOpen = !drawer.hidden;
    if (!drawer.isConnected || document.body.hasAttribute(roomMark) === isOpen) return;
    const held = placeOf(document.activeElement);
    const before = topOf(number);
    document.body.toggleAttribute(roomMark, isOpen);
    afterDrawing(() => {
      const moved = topOf(number) - before;
      if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: "instant" });
      if (held.place < 0 || held.element?.isConnected) return;
      const again = drawnNow(held);
      if (again instanceof HTMLElement || again instanceof SVGElement) again.focus({ preventScroll: true });
    });
  });
}

const topOf = (number: NumberPlace): number => drawnNow(number)?.getBoundingClientRect().top ?? 0;

const afterPaint = (work: () => void): void => {
  if (typeof requestAnimationFrame === "undefined") work();
  else requestAnimationFrame(() => setTimeout(work, 0));
};

/** Works once the charts have been told of their width and before any of it is painted: they were observed first. */
function afterDrawing(work: () => void): void {
  const main = document.querySelector("main");
  if (main === null || typeof ResizeObserver === "undefined") {
    work();
    return;
  }
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    work();
  });
  observer.observe(main);
}
