// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { choice } from "../../src/inputs/choice.ts";

const choices = [
  { value: "alike", label: "count as small letters" },
  { value: "apart", label: "must agree" },
];

test("choice(options) tells of a choice once, with its value and in the address", () => {
  let search = "";
  const address = {
    read: () => search,
    replace: (next: string) => {
      search = next;
    },
  };
  const element = choice({ legend: "Capitals", key: "case", choices, address });
  document.body.replaceChildren(element);
  const told = vi.fn(() => element.value);
  element.addEventListener("input", told);
  element.querySelector<HTMLInputElement>("input[value=apart]")?.click();
  expect(told.mock.results.map((d) => d.value)).toEqual(["apart"]);
  expect(search).toBe("?case=apart");
});

test("choice(options) of one is hidden, and makes it", () => {
  const address = { read: () => "", replace: () => undefined };
  const shown = (list: typeof choices) => choice({ legend: "Capitals", key: "case", choices: list, address });
  const only = shown(choices.slice(0, 1));
  expect([only.hidden, only.value, shown(choices).hidden]).toEqual([true, "alike", false]);
});
