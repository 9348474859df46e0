// @vitest-environment jsdom
import { expect, test } from "vitest";
import { counterpart, placeOf } from "../../../tools/sleep/place.ts";

const drawn = (html: string): Element => {
  document.body.innerHTML = `<p>Of ${html}<!--:0000000a:--></p>`;
  const element = document.querySelector("[data-drawn] .wanted");
  if (element === null) throw new Error("nothing is wanted");
  return element;
};

/** Puts what a cell shows before its comment, as Framework does once the drawing is taken away. */
const show = (nodes: readonly (Node | string)[]): void => {
  const drawing = document.querySelector("[data-drawn]");
  drawing?.replaceWith(...nodes);
};

const span = (...inner: (Node | string)[]): HTMLElement => {
  const element = document.createElement("span");
  element.append(...inner);
  return element;
};

test("counterpart(place) is the element that stands where the drawn one stood, though texts are parted otherwise", () => {
  const button = document.createElement("button");
  const place = placeOf(
    drawn('<i data-drawn><b>1</b> and <span>two <button class="wanted">3</button></span> in all</i>'),
  );
  show([document.createElement("b"), " and", " ", span("", "two ", button), " in all", ""]);
  expect(place === null ? null : counterpart(place)).toBe(button);
});

test("counterpart(place) looks in the drawing of the width that is shown", () => {
  const button = document.createElement("button");
  const html =
    '<i data-drawn><div class="drawn-wide"><b></b><u></u></div><div class="drawn-narrow"><b></b><button class="wanted"></button></div></i>';
  document.body.innerHTML = `<div>${html}<!--:0000000a:--></div>`;
  const wanted = document.querySelector(".wanted");
  const place = wanted === null ? null : placeOf(wanted);
  show([document.createElement("b"), button]);
  expect(place === null ? null : counterpart(place)).toBe(button);
});

test("counterpart(place) is null where the cell shows something else", () => {
  const place = placeOf(drawn('<i data-drawn><span><button class="wanted">3</button></span></i>'));
  show([span("none")]);
  expect(place === null ? undefined : counterpart(place)).toBe(null);
});

test("placeOf(element) is null for what is alive", () => {
  document.body.innerHTML = "<button></button>";
  expect(placeOf(document.body.children[0] as Element)).toBe(null);
});
