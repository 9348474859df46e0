// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Notify = (entries: { contentRect: { width: number } }[]) => void;
let observers: { notify: Notify; stopped: boolean }[] = [];

beforeEach(() => {
  observers = [];
  vi.resetModules();
  class Size {
    readonly #held;
    constructor(notify: Notify) {
      this.#held = { notify, stopped: false };
      observers.push(this.#held);
    }
    observe(): void {}
    disconnect(): void {
      this.#held.stopped = true;
    }
  }
  vi.stubGlobal("ResizeObserver", Size);
});
afterEach(() => vi.unstubAllGlobals());

const resized = (i: number, width: number) => observers[i]?.notify([{ contentRect: { width } }]);

test("atWidth(draw) draws once it has a width, and again only when that changes", async () => {
  const { atWidth } = await import("../../src/charts/at-width.ts");
  const draw = vi.fn((width: number) => document.createTextNode(`${width} px`));
  const element = atWidth(draw);
  document.body.replaceChildren(element);
  expect(element.textContent).toBe("");
  resized(0, 640);
  resized(0, 640);
  expect([element.textContent, draw.mock.calls.length]).toEqual(["640 px", 1]);
  resized(0, 0);
  resized(0, 320);
  expect([element.textContent, draw.mock.calls.length]).toEqual(["320 px", 2]);
});

test("atWidth(draw) draws the next one at once at the last width, and again where its own is another", async () => {
  const { atWidth } = await import("../../src/charts/at-width.ts");
  const draw = (width: number) => document.createTextNode(`${width} px`);
  const first = atWidth(draw);
  document.body.replaceChildren(first);
  resized(0, 640);
  const second = atWidth(draw);
  expect(second.textContent).toBe("640 px");
  document.body.replaceChildren(second);
  resized(1, 640);
  expect(second.textContent).toBe("640 px");
  resized(1, 300);
  expect(second.textContent).toBe("300 px");
});

test("atWidth(draw) is drawn for a wide page while it is printed, and as before afterwards", async () => {
  const { atWidth } = await import("../../src/charts/at-width.ts");
  const drawnAt = (width: number) => {
    const draw = vi.fn((px: number) => document.createTextNode(`${px} px`));
    const element = atWidth(draw);
    document.body.replaceChildren(element);
    resized(observers.length - 1, width);
    return { element, draw };
  };
  const narrow = drawnAt(328);
  window.dispatchEvent(new Event("beforeprint"));
  expect(narrow.element.textContent).toBe("1056 px");
  window.dispatchEvent(new Event("afterprint"));
  expect(narrow.element.textContent).toBe("328 px");
  const wide = drawnAt(1200);
  const times = wide.draw.mock.calls.length;
  window.dispatchEvent(new Event("beforeprint"));
  window.dispatchEvent(new Event("afterprint"));
  expect([wide.element.textContent, wide.draw.mock.calls.length]).toEqual(["1200 px", times]);
});

test("atWidth(draw) draws nothing for paper that was never drawn, or is off the page", async () => {
  const { atWidth } = await import("../../src/charts/at-width.ts");
  const draw = vi.fn((px: number) => document.createTextNode(`${px} px`));
  document.body.replaceChildren(atWidth(draw));
  window.dispatchEvent(new Event("beforeprint"));
  window.dispatchEvent(new Event("afterprint"));
  expect(draw).not.toHaveBeenCalled();
  resized(0, 328);
  document.body.replaceChildren();
  resized(0, 0);
  window.dispatchEvent(new Event("beforeprint"));
  expect(draw).toHaveBeenCalledTimes(1);
});

test("atWidth(draw) stops watching once it is off the page", async () => {
  const { atWidth } = await import("../../src/charts/at-width.ts");
  document.body.replaceChildren(atWidth((width) => document.createTextNode(`${width} px`)));
  resized(0, 640);
  document.body.replaceChildren();
  resized(0, 0);
  expect(observers[0]?.stopped).toBe(true);
});

test("atWidth(draw) draws the first at the width of the page's cells at once", async () => {
  const { atWidth } = await import("../../src/charts/at-width.ts");
  document.body.innerHTML = '<main><div class="observablehq--block"></div></main>';
  Object.defineProperty(document.querySelector(".observablehq--block"), "clientWidth", { value: 720 });
  const element = atWidth((width) => document.createTextNode(`${width} px`));
  expect(element.textContent).toBe("720 px");
  resized(0, 720);
  expect(element.textContent).toBe("720 px");
});
