import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type PageCell, readCells } from "../tools/page-cells.ts";

const pages = ["src", "src/posts"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Lines that a reader of a page takes in at a glance. */
const most = 15;

const cellsOf = (page: string): readonly PageCell[] =>
  readCells(page.replace(/^src|\.md$/g, ""), readFileSync(page, "utf8")).cells;

/** Lines of a cell besides those that import. */
const linesOf = ({ code }: PageCell): string[] =>
  code.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("import "));

const drawing = /\b(?:atWidth|figure)\(|\bPlot\./;

test.each(pages)("%s is made of small cells that draw nothing themselves", (page) => {
  const cells = cellsOf(page);
  expect(cells.filter((cell) => linesOf(cell).length > most).map(({ place }) => place.line)).toEqual([]);
  expect(cells.filter(({ code }) => drawing.test(code)).map(({ place }) => place.line)).toEqual([]);
});

test("the test of pages sees long cells and drawing ones", () => {
  const worked = cellsOf("src/notebooks/how-much-is-quoted.md");
  expect(worked.some((cell) => linesOf(cell).length > most)).toBe(true);
  expect(worked.some(({ code }) => drawing.test(code))).toBe(true);
  expect(pages.length).toBeGreaterThan(10);
});
