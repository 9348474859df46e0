// @vitest-environment jsdom
import { expect, test } from "vitest";
import { leftOut } from "../../src/inputs/left-out.ts";
import { addressOf } from "./address-of.ts";

const choices = ["weir", "arch, the", "pier"].map((value) => ({ value, label: value.toUpperCase() }));
const summary = (element: Element) => element.querySelector("summary")?.textContent;

test("leftOut(options) counts all at first and keeps in the address what is left out", () => {
  const address = addressOf("?voice=all");
  const element = leftOut({ legend: "Posts", choices, address });
  document.body.replaceChildren(element);
  expect([element.value, summary(element)]).toEqual([[], "Posts: none left out"]);
  let told = 0;
  element.addEventListener("input", () => told++);
  const boxes = [...element.querySelectorAll<HTMLInputElement>("input")];
  boxes[1]?.click();
  boxes[0]?.click();
  expect([element.value, told]).toEqual([["weir", "arch, the"], 2]);
  expect(summary(element)).toBe("Posts: without “WEIR” and “ARCH, THE”");
  expect(new URLSearchParams(address.read()).getAll("leave")).toEqual(["weir", "arch, the"]);
  const again = leftOut({ legend: "Posts", choices, address });
  expect(again.value).toEqual(["weir", "arch, the"]);
  boxes[0]?.click();
  boxes[1]?.click();
  expect([element.value, address.read()]).toEqual([[], "?voice=all"]);
});

test("leftOut(options) passes over what the address leaves out and nobody has", () => {
  expect(leftOut({ legend: "Posts", choices, address: addressOf("?leave=dam&leave=pier") }).value).toEqual([
    "pier",
  ]);
});

/** What a list of many offers once it is opened. */
const opened = async (element: HTMLDetailsElement): Promise<HTMLSelectElement> => {
  document.body.replaceChildren(element);
  element.open = true;
  await expect.poll(() => element.querySelector("select")).not.toBeNull();
  return element.querySelector("select") as HTMLSelectElement;
};

test("leftOut(options) lists of many only those left out, and others can be picked once it is opened", async () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ value: `p${i}`, label: `Post ${i}` }));
  const address = addressOf("?leave=p3");
  const element = leftOut({ legend: "Posts", choices: many, address });
  expect([...element.querySelectorAll("label")].map((d) => d.textContent?.trim()).slice(0, 1)).toEqual([
    "Post 3",
  ]);
  let told = 0;
  element.addEventListener("input", () => told++);
  expect(element.querySelector("select")).toBeNull();
  const select = await opened(element);
  expect([...select.options].some(({ value }) => value === "p3")).toBe(false);
  select.value = "p7";
  select.dispatchEvent(new Event("input", { bubbles: true }));
  expect([element.value, told, address.read()]).toEqual([["p3", "p7"], 1, "?leave=p3&leave=p7"]);
  const [first] = element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
  first?.focus();
  first?.click();
  expect(element.value).toEqual(["p7"]);
  // The box that had the focus is gone.
  expect(document.activeElement).toBe(element.querySelector("summary"));
});

test.each([
  ["ArrowDown", true],
  ["b", true],
  ["Tab", false],
  ["Enter", false],
])("leftOut(options) opens its drop-down at %s and takes nothing yet: %j", async (key, opens) => {
  const many = Array.from({ length: 30 }, (_, i) => ({ value: `p${i}`, label: `Post ${i}` }));
  const element = leftOut({ legend: "Posts", choices: many, address: addressOf("") });
  const select = await opened(element);
  let shown = 0;
  select.showPicker = () => void shown++;
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  select.dispatchEvent(event);
  expect([shown === 1, event.defaultPrevented, element.value]).toEqual([opens, opens, []]);
});
