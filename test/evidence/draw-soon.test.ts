// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { drawSoon } from "../../src/evidence/draw-soon.ts";

let waiting: (() => void)[] = [];
const idle = () => {
  const now = waiting;
  waiting = [];
  for (const work of now) work();
};

beforeEach(() => {
  vi.stubGlobal("requestIdleCallback", (work: () => void) => waiting.push(work));
});
afterEach(() => {
  waiting = [];
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const drawn = (name: string, text: string) => drawSoon(name, () => document.createTextNode(text));

test("drawSoon(name, draw) draws at once the first time, and what comes in its place once the page is idle", () => {
  const first = drawn("a", "one");
  expect(first.textContent).toBe("one");
  document.body.append(first);
  idle();
  const second = drawn("a", "two");
  document.body.replaceChildren(second);
  expect([second.textContent, second.style.minHeight]).toEqual(["", "0px"]);
  idle();
  expect([second.textContent, second.style.minHeight]).toEqual(["two", ""]);
});

test("drawSoon(name, draw) does not draw what was taken off the page before its turn", () => {
  document.body.append(drawn("b", "one"));
  const [passed, last] = [drawn("b", "two"), drawn("b", "three")];
  document.body.replaceChildren(last);
  idle();
  expect([passed.textContent, last.textContent]).toEqual(["", "three"]);
});

test("drawSoon(name, draw) draws at once what takes the place of something on screen", async () => {
  let report: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => {};
  class Sight {
    constructor(notify: typeof report) {
      report = notify;
    }
    observe(): void {}
    unobserve(): void {}
  }
  vi.stubGlobal("IntersectionObserver", Sight);
  vi.resetModules();
  const fresh = await import("../../src/evidence/draw-soon.ts");
  const put = (text: string) => {
    const element = fresh.drawSoon("d", () => document.createTextNode(text));
    document.body.replaceChildren(element);
    idle();
    return element;
  };
  const first = put("one");
  report([{ target: first, isIntersecting: true }]);
  const second = fresh.drawSoon("d", () => document.createTextNode("two"));
  expect(second.textContent).toBe("two");
  document.body.replaceChildren(second);
  report([{ target: first, isIntersecting: false }]);
  expect(fresh.drawSoon("d", () => document.createTextNode("three")).textContent).toBe("three");
  report([{ target: second, isIntersecting: false }]);
  expect(fresh.drawSoon("d", () => document.createTextNode("four")).textContent).toBe("");
});
