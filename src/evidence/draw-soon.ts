/** How high what was drawn under a name stood, so that its successor takes the same place before it is drawn. */
const heights = new Map<string, number>();

/** Names whose elements the reader can see, so that what comes in their place is part of the answer. */
const seen = new Set<string>();

/** Keeps `seen`, without asking for a layout while one is being prepared. */
const sight =
  typeof IntersectionObserver === "function"
    ? new IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries) {
          const name = names.get(target) ?? "";
          // One that was taken off the page is out of sight, though its successor stands there.
          if (!target.isConnected) sight?.unobserve(target);
          else if (isIntersecting) seen.add(name);
          else seen.delete(name);
        }
      })
    : null;

const names = new WeakMap<Element, string>();

/** When to work: in the first idle moment after what is on screen has been painted, at the latest after some. */
const whenIdle = (work: () => void): void => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 500 });
  else if (typeof requestAnimationFrame === "function") requestAnimationFrame(() => setTimeout(work, 0));
  else work();
};

/**
 * An element that is drawn once the reader has an answer on screen: for what stands further down a page whose settings change all
 * of it. `name` is its own on the page. Drawn at once where its predecessor is on screen, and the first time; not drawn where it
 * was taken off the page before its turn came.
 */
export function drawSoon(name: string, draw: () => Node): HTMLElement {
  const element = document.createElement("div");
  element.dataset.soon = name;
  names.set(element, name);
  sight?.observe(element);
  const fill = (): void => {
    element.replaceChildren(draw());
    delete element.dataset.soon;
    element.style.removeProperty("min-height");
    whenIdle(() => {
      if (element.isConnected) heights.set(name, element.offsetHeight);
    });
  };
  if (!heights.has(name) || seen.has(name)) {
    if (!heights.has(name)) heights.set(name, 0);
    fill();
    return element;
  }
  element.style.minHeight = `${heights.get(name)}px`;
  whenIdle(() => {
    if (element.isConnected) fill();
  });
  return element;
}
