// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { drawOpening, type Target } from "../../src/charts/open-marks.ts";

const at = (name: string, x: number, y: number): Target => ({
  row: { count: 3, of: 9, selection: name },
  x,
  y,
  label: name,
});
const list = [at("a", 20, 20), at("b", 80, 20), at("c", 22, 60), at("d", 90, 60)];

describe("drawOpening", () => {
  let chart: SVGSVGElement;
  const onOpen = vi.fn();
  const marks = (): SVGElement[] => [...chart.querySelectorAll<SVGElement>(".target")];
  const press = (key: string): void => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
  };
  const focused = (): string | null => document.activeElement?.getAttribute("data-evidence") ?? null;

  beforeEach(() => {
    onOpen.mockReset();
    chart = drawOpening(120, 80, [], list, onOpen);
    document.body.replaceChildren(chart);
  });

  test("drawOpening(width, height, marks, list, onOpen) makes one tab stop of the chart, wherever its focus is", () => {
    expect(marks().map((d) => d.getAttribute("tabindex"))).toEqual(["0", "-1", "-1", "-1"]);
    marks()[0]?.focus();
    press("ArrowRight");
    expect(marks().map((d) => d.getAttribute("tabindex"))).toEqual(["-1", "0", "-1", "-1"]);
  });

  test("drawOpening(width, height, marks, list, onOpen) moves by arrows in reading order and to the nearest in the next line", () => {
    marks()[0]?.focus();
    const path = [
      "ArrowRight",
      "ArrowDown",
      "ArrowLeft",
      "ArrowUp",
      "ArrowUp",
      "End",
      "ArrowRight",
      "Home",
    ].map((key) => {
      press(key);
      return focused();
    });
    expect(path).toEqual(['"b"', '"d"', '"c"', '"a"', '"a"', '"d"', '"d"', '"a"']);
  });

  test("drawOpening(width, height, marks, list, onOpen) opens by Enter, by space and by a click", () => {
    marks()[2]?.focus();
    press("Enter");
    press(" ");
    marks()[1]?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(onOpen.mock.calls.map(([row]) => row.selection)).toEqual(["c", "c", "b"]);
  });

  test("drawOpening(width, height, marks, list, onOpen) opens of two areas that overlap the nearer by its middle, and gives it the focus", () => {
    const [a, b] = marks();
    const lies = (left: number) => () =>
      ({ left, right: left + 24, top: 8, bottom: 32, width: 24, height: 24 }) as DOMRect;
    vi.spyOn(a as SVGElement, "getBoundingClientRect").mockImplementation(lies(8));
    vi.spyOn(b as SVGElement, "getBoundingClientRect").mockImplementation(lies(17));
    b?.focus();
    b?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: 21, clientY: 20 }));
    expect([onOpen.mock.calls.at(-1)?.[0].selection, focused()]).toEqual(["a", '"a"']);
    b?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: 28, clientY: 20 }));
    expect(onOpen.mock.calls.at(-1)?.[0].selection).toBe("b");
  });

  test("drawOpening(width, height, marks, list) has areas at least 24 pixels wide and high and carry count, evidence and name", () => {
    const [first] = marks();
    expect(
      ["width", "height", "role", "data-count", "aria-label"].map((d) => first?.getAttribute(d)),
    ).toEqual(["24", "24", "button", "3", "a; opens the sentences"]);
  });

  test("drawOpening(width, height, marks, list) does not say of a zero that it opens sentences", () => {
    const none = { row: { count: 0, of: 9, selection: "e" }, x: 20, y: 20, label: "e: 0 of 9" };
    const words = { ...none, row: { ...none.row, count: 4, sentences: 0 } };
    const labels = [...drawOpening(100, 100, [], [none, words]).querySelectorAll(".target")].map((d) =>
      d.getAttribute("aria-label"),
    );
    expect(labels).toEqual(Array(2).fill("e: 0 of 9; opens what was looked for"));
  });
});
