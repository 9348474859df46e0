// @vitest-environment jsdom
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { collocateTable } from "../../src/evidence/collocate-table.ts";
import { measureList } from "../../src/evidence/measure-list.ts";

const method = await readFile("src/method.md", "utf8");
const explained = [...measureList().querySelectorAll("dt")].map((d) => d.textContent ?? "");

test("Method lists the measures", () => {
  expect(method).toContain("display(measureList());");
});

/** Columns that count and need no explanation. */
const counts = ["Collocate", "Near", "Left", "Right", "In all", "Posts"];

const collocate = {
  term: "oar",
  joint: 2,
  left: 1,
  right: 1,
  total: 3,
  range: 1,
  logDice: 9,
  g2: 4,
  mi: 2,
  t: 1,
  forward: 0.1,
  backward: 0.2,
};

test("Method explains every measure of the collocates", () => {
  const heads = [...collocateTable([collocate]).querySelectorAll("th")].map((d) => d.textContent ?? "");
  const measures = heads.filter((head) => !counts.includes(head)).map((head) => head.replace(/^ΔP .*/, "ΔP"));
  expect(measures.filter((measure) => !explained.includes(measure))).toEqual([]);
});

test("Method explains every measure of the table of words, where its pages send for it", async () => {
  for (const measure of ["DPnorm", "Log ratio", "Interval, LRC", "z", "G2, 4-term"])
    expect(explained).toContain(measure);
  const heading = /^## (.+)\n\nThese measures/m.exec(method)?.[1] ?? "";
  const anchor = `./method#${heading.toLowerCase().replaceAll(" ", "-")}`;
  for (const page of ["words", "concordance"])
    expect(await readFile(`src/${page}.md`, "utf8")).toContain(`(${anchor})`);
});
