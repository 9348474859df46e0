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
