// @vitest-environment jsdom
import { expect, test } from "vitest";
import { tableElement } from "../../src/charts/table-element.ts";

test("tableElement(table, caption) shows the first thousand of many rows and says how many there are", () => {
  const table = tableElement(
    { columns: ["Post", "Times"], rows: Array.from({ length: 1500 }, (_, i) => [`p${i}`, i]) },
    "Posts",
  );
  expect(table.tBodies[0]?.rows.length).toBe(1000);
  expect(table.tFoot?.rows[0]?.cells[0]?.colSpan).toBe(2);
  expect(table.tFoot?.textContent).toBe("The first 1,000 of 1,500 rows; the CSV file has them all.");
});

test("tableElement(table, caption) shows few rows all", () => {
  const table = tableElement(
    {
      columns: ["Post", "Share"],
      rows: [
        ["a", null],
        ["b", 0.5],
      ],
    },
    "Posts",
  );
  expect([...table.querySelectorAll("td")].map((d) => d.textContent)).toEqual(["a", "—", "b", "0.500"]);
  expect(table.tFoot).toBeNull();
});

test("tableElement(table, caption) names itself, its columns and its rows, and sets numbers to the right", () => {
  const table = tableElement(
    {
      columns: ["Post", "Times"],
      rows: [
        ["a", 2],
        ["b", null],
      ],
    },
    "Posts by times",
  );
  expect(table.caption?.textContent).toBe("Posts by times");
  const heads = [...table.querySelectorAll("th")];
  expect(heads.map((d) => [d.textContent, d.scope, d.className])).toEqual([
    ["Post", "col", ""],
    ["Times", "col", "number"],
  ]);
  expect([...table.querySelectorAll("td")].map((d) => d.className)).toEqual(["", "number", "", ""]);
  const lone = tableElement({ columns: ["Post", "Times"], rows: [["a", 2]] }, "Posts");
  expect(lone.querySelectorAll("th button")).toHaveLength(0);
});

test("tableElement(table, caption) sorts all rows by a head: numbers from the largest, a missing one last", () => {
  const rows = [["a", 2] as const, ["b", null] as const, ["c", 10] as const];
  const table = tableElement({ columns: ["Post", "Times"], rows }, "Posts");
  const posts = () => [...table.querySelectorAll("tbody td:first-child")].map((d) => d.textContent);
  const [, times] = table.querySelectorAll<HTMLElement>("th button");
  times?.click();
  expect(posts()).toEqual(["c", "a", "b"]);
  expect([...table.querySelectorAll('[role="rowheader"]')].map((d) => d.textContent)).toEqual(posts());
});
