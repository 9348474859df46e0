// @vitest-environment jsdom
import { html } from "htl";
import { expect, test } from "vitest";
import { findTable } from "../../src/evidence/find-table.ts";

const shown = (rows: readonly string[], most = 2) => {
  const element = findTable(rows, {
    label: "Posts with",
    noun: "post",
    name: "Posts",
    most,
    rest: "the corpus has them all",
    columns: [{ head: "Post", value: (row) => row }],
    textOf: (row) => row,
    row: (row) => html`<tr><td>${row}</td></tr>` as Element,
  });
  const box = element.querySelector("input");
  return {
    type: (text: string) => {
      if (box) box.value = text;
      box?.dispatchEvent(new Event("input", { bubbles: true }));
    },
    rows: () => [...element.querySelectorAll("td")].map((cell) => cell.textContent),
    said: () => element.querySelector("[role=status]")?.textContent,
    element,
  };
};

test("findTable(rows, options) lists the first rows, and of others those with the letters typed, in any case", () => {
  const table = shown(["Union 1947", "Union 1948", "Harbour"]);
  expect([table.rows(), table.said()]).toEqual([
    ["Union 1947", "Union 1948"],
    "The first 2 of 3 posts; the corpus has them all.",
  ]);
  table.type(" harb ");
  expect([table.rows(), table.said()]).toEqual([["Harbour"], "1 post."]);
  table.type("nothing");
  expect([table.rows(), table.said()]).toEqual([[], "No post contains these letters."]);
  table.type("");
  expect(table.rows()).toHaveLength(2);
  expect(shown([]).said()).toBe("No post.");
});

test("findTable(rows, options) keeps what is typed from the page's settings", () => {
  const { element, type } = shown(["a"]);
  let heard = 0;
  element.addEventListener("input", () => {
    heard += 1;
  });
  type("a");
  expect(heard).toBe(0);
});

test("findTable(rows, options) sorts all rows by a head, those that are not listed too", () => {
  const table = shown(["Harbour", "Union", "Arch"]);
  table.element.querySelector<HTMLElement>("th button")?.click();
  expect(table.rows()).toEqual(["Arch", "Harbour"]);
  table.type("u");
  expect(table.rows()).toEqual(["Harbour", "Union"]);
});
