// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { pickOfMany } from "../../src/inputs/pick-of-many.ts";
import { addressOf } from "./address-of.ts";

const many = [
  { value: "", label: "all" },
  ...Array.from({ length: 300 }, (_, i) => ({ value: `p${i}`, label: `Title ${i}` })),
];
const opened = (search = "", choices = many) => {
  const address = addressOf(search);
  const element = pickOfMany({ legend: "Post", key: "post", choices, address });
  const box = element.querySelector("input");
  const told = vi.fn();
  element.addEventListener("input", told);
  const type = (text: string, event = "input") => {
    if (box) box.value = text;
    box?.dispatchEvent(new Event(event, { bubbles: true }));
  };
  return {
    element,
    address,
    told,
    type,
    box,
    offered: () => [...element.querySelectorAll("option")].map(({ value }) => value),
    said: () => element.querySelector("[role=status]")?.textContent,
  };
};

test("pickOfMany(options) is a drop-down where choices are few", () => {
  expect(opened("", many.slice(0, 200)).element.querySelectorAll("select option")).toHaveLength(200);
  expect(opened().element.querySelector("select")).toBeNull();
});

test("letters narrow what is offered; a whole label chooses, is kept in the address and told once", () => {
  const { element, address, told, type, offered, said } = opened();
  expect(offered()).toHaveLength(50);
  type("title 29");
  expect(offered()).toEqual(["Title 29", ...Array.from({ length: 10 }, (_, i) => `Title ${290 + i}`)]);
  expect([element.value, address.read(), told.mock.calls.length]).toEqual(["p29", "?post=p29", 1]);
  type("title");
  expect([element.value, said()]).toEqual(["p29", "300 contain these letters; the first 50 are offered."]);
  type("");
  expect([element.value, address.read(), told.mock.calls.length, said()]).toEqual(["", "", 2, ""]);
});

test("letters that one choice alone has choose it once they are done; letters of none are told", () => {
  const { element, type, said } = opened();
  type("e 123");
  expect([element.value, said()]).toEqual(["", "1 contains these letters: choose one."]);
  type("e 123", "change");
  expect([element.value, said()]).toEqual(["p123", ""]);
  type("zebra", "change");
  expect([element.value, said()]).toEqual(["p123", "None contains these letters."]);
});

test("it starts at the address, and at all where that names none of them", () => {
  expect([opened("?post=p7").element.value, opened("?post=p7").box?.value]).toEqual(["p7", "Title 7"]);
  expect([opened("?post=x").element.value, opened("?post=x").box?.value]).toEqual(["", ""]);
});
