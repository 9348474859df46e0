/**
 * Runs in a page that sleeps (`asleep.ts`): at a reader's first use it starts the page's own script, and once a cell has taken the place of
 * its drawing does there what the reader did. A mouse or pen that moves over the page, a tap and a control that takes the focus are use;
 * scrolling and links to other pages are not.
 */

import { counterpart, drawings, type Place, placeOf } from "./place.ts";

const main = document.querySelector("main");
const sleeping = document.querySelector<HTMLScriptElement>("script[data-asleep]");

/** A click on something drawn; in a chart, how far from its corner. */
interface Click {
  readonly place: Place;
  readonly inChart: { readonly x: number; readonly y: number } | null;
}

function clickOn(target: Element, { clientX, clientY }: MouseEvent): Click | null {
  const chart = target.closest("svg");
  const place = placeOf(chart ?? target);
  if (place === null) return null;
  const corner = chart?.getBoundingClientRect();
  return { place, inChart: corner ? { x: clientX - corner.left, y: clientY - corner.top } : null };
}

let focused: Place | null = null;
let clicked: Click | null = null;

/** A browser does not fetch a module again that failed once. */
function tellFault(): void {
  const note = document.createElement("p");
  note.className = "note";
  note.role = "alert";
  note.textContent = "What this page needs to answer did not arrive. Load the page again to use it.";
  main?.removeAttribute("aria-busy");
  main?.prepend(note);
}

function wake(): void {
  if (sleeping === null || !sleeping.isConnected) return;
  main?.setAttribute("aria-busy", "true");
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-rel]"))
    link.rel = link.dataset.rel ?? "";
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = sleeping.textContent;
  script.addEventListener("error", tellFault);
  sleeping.replaceWith(script);
}

/** Gives the focus back that went with a drawing, and what was typed or chosen there. */
function focusAgain(place: Place): void {
  const now = counterpart(place);
  if (now === null || document.activeElement !== document.body) return;
  now.focus({ preventScroll: true });
  const before = place.element;
  const isField = (element: Element): element is HTMLInputElement | HTMLSelectElement =>
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !/^(?:radio|checkbox)$/.test(element.type));
  if (!isField(before) || !isField(now) || before.value === now.value) return;
  now.value = before.value;
  now.dispatchEvent(new Event("input", { bubbles: true }));
}

/** In a chart a click means what lies at that point now, for charts are drawn without the areas that open numbers. */
function clickAgain({ place, inChart }: Click): void {
  const now = counterpart(place);
  const corner = now?.getBoundingClientRect();
  if (now === null || corner === undefined) return;
  const [clientX, clientY] = [corner.left + (inChart?.x ?? 0), corner.top + (inChart?.y ?? 0)];
  const target = inChart === null ? now : document.elementFromPoint(clientX, clientY);
  target?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, clientX, clientY }));
}

/** Charts are drawn in the frame after they have a width. */
const afterLayout = (run: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run, 0)));

const awaking = new MutationObserver(() => {
  if (focused !== null && !focused.drawing.isConnected) {
    const place = focused;
    focused = null;
    afterLayout(() => focusAgain(place));
  }
  if (clicked !== null && !clicked.place.drawing.isConnected) {
    const click = clicked;
    clicked = null;
    afterLayout(() => clickAgain(click));
  }
  if (document.querySelector(drawings) !== null) return;
  main?.removeAttribute("aria-busy");
  awaking.disconnect();
});

if (main !== null) {
  awaking.observe(main, { childList: true, subtree: true });
  main.addEventListener("pointermove", ({ pointerType }) => {
    if (pointerType !== "touch") wake();
  });
  main.addEventListener("focusin", ({ target }) => {
    const place = target instanceof Element ? placeOf(target) : null;
    if (place === null) return;
    focused = place;
    wake();
  });
  main.addEventListener(
    "click",
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const click = target === null ? null : clickOn(target, event);
      if (click === null || target?.closest("a[href]:not([href^='#'])")) return;
      event.preventDefault();
      event.stopPropagation();
      clicked = click;
      wake();
    },
    { capture: true },
  );
}
// What is drawn is drawn for no choice; an address with one hides it.
if (location.search !== "") wake();
