// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { pick } from "../../src/inputs/pick.ts";
import { addressOf } from "./address-of.ts";

const choices = [
  { value: "", label: "all" },
  { value: "near", label: "near" },
];
test("pick(options) starts at the address, keeps a choice there and tells of it once", () => {
  const address = addressOf("?verdict=near&post=a");
  const element = pick({ legend: "Verdict", key: "verdict", choices, address });
  const select = element.querySelector("select");
  expect([element.value, select?.value]).toEqual(["near", "near"]);
  const told = vi.fn();
  element.addEventListener("input", told);
  if (select) select.value = "";
  select?.dispatchEvent(new Event("input", { bubbles: true }));
  expect([element.value, address.read(), told.mock.calls.length]).toEqual(["", "?post=a", 1]);
});

test("pick(options) ignores a choice that is not on offer, and takes no choice at all", () => {
  expect(
    pick({ legend: "Verdict", key: "verdict", choices, address: addressOf("?verdict=false") }).value,
  ).toBe("");
  expect(pick({ legend: "Person", key: "person", choices: [], address: addressOf("") }).value).toBe("");
});

test("pick(options) of one is hidden, and makes it", () => {
  const shown = (list: typeof choices) =>
    pick({ legend: "Verdict", key: "verdict", choices: list, address: addressOf("") });
  expect([shown(choices.slice(1)).hidden, shown(choices.slice(1)).value, shown(choices).hidden]).toEqual([
    true,
    "near",
    false,
  ]);
});
