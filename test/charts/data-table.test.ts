// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { dataTable } from "../../src/charts/data-table.ts";

function shown(heads: readonly string[], rows: readonly (readonly string[])[], sorts?: boolean) {
  const table = document.createElement("table");
  table.innerHTML = `<thead><tr>${heads.map((d) => `<th class="${d.startsWith("n") ? "number" : ""}">${d}</th>`).join("")}</tr></thead>
    <tbody>${rows.map((row) => `<tr>${row.map((d) => `<td>${d}</td>`).join("")}</tr>`).join("")}</tbody>`;
  const element = dataTable(table, sorts === undefined ? { name: "Posts" } : { name: "Posts", sorts });
  return {
    element,
    column: (i: number) =>
      [...element.querySelectorAll(`tbody td:nth-child(${i})`)].map((d) => d.textContent),
    sort: (i: number) => element.querySelectorAll<HTMLElement>("th button")[i]?.click(),
    order: () => [...element.querySelectorAll("th")].map((d) => d.getAttribute("aria-sort")),
  };
}

const posts = [
  ["Post 10", "3 of 4"],
  ["Post 9", "1,200"],
  ["Arch", "—"],
  ["post 2", "−2 to 5"],
];

describe("dataTable", () => {
  test("dataTable(table, options) sorts words from A, then from Z, then leaves the rows as they stood", () => {
    const table = shown(["Post", "number"], posts);
    const orders = [0, 0, 0].map((i) => {
      table.sort(i);
      return [table.column(1), table.order()];
    });
    expect(orders).toEqual([
      [
        ["Arch", "post 2", "Post 9", "Post 10"],
        ["ascending", null],
      ],
      [
        ["Post 10", "Post 9", "post 2", "Arch"],
        ["descending", null],
      ],
      [
        ["Post 10", "Post 9", "Arch", "post 2"],
        [null, null],
      ],
    ]);
  });

  test("dataTable(table, options) sorts numbers from the largest, a count out of its denominator as a share, a dash last", () => {
    const table = shown(["Post", "number"], posts);
    table.sort(1);
    expect([table.column(2), table.order()]).toEqual([
      ["1,200", "3 of 4", "−2 to 5", "—"],
      [null, "descending"],
    ]);
    table.sort(1);
    expect(table.column(2)).toEqual(["−2 to 5", "3 of 4", "1,200", "—"]);
    table.sort(0);
    expect(table.order()).toEqual(["ascending", null]);
  });

  test("dataTable(table, options) sorts no few rows, nor any that are told to stay", () => {
    expect(shown(["Post", "number"], posts.slice(0, 3)).element.querySelector("button")).toBeNull();
    expect(shown(["Post", "number"], posts, false).element.querySelector("button")).toBeNull();
    expect(shown(["Post", "number"], posts).element.querySelectorAll("th button")).toHaveLength(2);
  });

  test("dataTable(table, options) gives cells the words of their head where columns are set under one another", () => {
    const table = shown(["Post", "Camp", "Day", "number"], [["Post 1", "A", "unknown", "3"]]);
    const cells = [...table.element.querySelectorAll("td")];
    expect(table.element.querySelector("table")?.className).toBe("stacks counts");
    expect(cells.map((d) => [d.getAttribute("data-head"), d.getAttribute("role")])).toEqual([
      ["Post", "rowheader"],
      ["Camp", "cell"],
      ["Day", "cell"],
      ["number", "cell"],
    ]);
  });

  test("dataTable(table, options) names the table, and heads each row by its first cell in any order", () => {
    const table = shown(["Post", "number"], posts);
    const heads = () => [...table.element.querySelectorAll('[role="rowheader"]')].map((d) => d.textContent);
    expect(table.element.querySelector("table")?.getAttribute("aria-label")).toBe("Posts");
    expect(heads()).toEqual(["Post 10", "Post 9", "Arch", "post 2"]);
    table.sort(0);
    expect(heads()).toEqual(["Arch", "post 2", "Post 9", "Post 10"]);
  });

  test("dataTable(table, options) sets a number beside what its row is of only where it is the single one", () => {
    const two = shown(["Post", "number", "Camp", "number"], [["Post 1", "4", "Bridge", "5"]]);
    expect(two.element.querySelector("table")?.className).toBe("stacks");
  });

  test("dataTable(table, options) has many columns scroll where most are numbers, else set under one another", () => {
    const heads = (...numbers: number[]) =>
      Array.from({ length: 9 }, (_, i) => (numbers.includes(i) ? `n${i}` : `Head ${i}`));
    const classOf = (list: string[]) => shown(list, []).element.querySelector("table")?.className;
    expect(classOf(heads(4, 5, 6, 7, 8))).toBe("wide");
    expect(classOf(heads(7, 8))).toBe("stacks");
  });

  test("dataTable(table, options) names a part that can be scrolled from the keyboard", () => {
    const part = shown(
      Array.from({ length: 9 }, (_, i) => `n${i}`),
      posts,
    ).element.querySelector(".scroll");
    expect([
      part?.getAttribute("role"),
      part?.getAttribute("aria-label"),
      part?.getAttribute("tabindex"),
    ]).toEqual(["region", "Posts", "0"]);
    expect(part?.querySelector("table")?.className).toBe("wide");
  });
});
