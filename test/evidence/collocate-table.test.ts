// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { collocates } from "../../src/analysis/concordance/collocates.ts";
import { findNodes } from "../../src/analysis/concordance/find-nodes.ts";
import { kwicLines } from "../../src/analysis/concordance/kwic-lines.ts";
import { collocateTable } from "../../src/evidence/collocate-table.ts";
import { kwicList } from "../../src/evidence/kwic-list.ts";
import { ask, everything, toldTokens } from "../analysis/concordance/told-tokens.ts";

const tokens = toldTokens({
  one: ["the old quay , in rain", "the old quay of stone", "of the quay"],
});
const nodes = findNodes(ask("quay"), tokens, everything);
const near = collocates(tokens, nodes, everything);

const terms = (element: HTMLElement) =>
  [...element.querySelectorAll("tbody td:first-child")].map((d) => d.textContent);

test("collocateTable(rows, options) sets stop words aside and says how many, or lists them", () => {
  const aside = collocateTable(near);
  expect(terms(aside)).toEqual(["old"]);
  expect(aside.querySelector(".note")?.textContent).toBe("2 stop words set aside.");
  const all = collocateTable(near, { stopWords: new Set() });
  expect(terms(all).sort()).toEqual(["of", "old", "the"]);
  expect(all.querySelector(".note")).toBeNull();
});

test("collocateTable(rows, options) writes collocates as it is told, in the list and where their sentences open", () => {
  const open = vi.fn();
  const table = collocateTable(near, { open, written: (term) => term.toUpperCase() });
  expect(terms(table)).toEqual(["OLD"]);
  table.querySelector<HTMLElement>("button[data-evidence]")?.click();
  expect(open.mock.calls[0]?.[0].title).toBe("“OLD” near the node");
});

test("collocateTable(rows, options) opens the sentences of a collocate, where they are known", () => {
  const open = vi.fn();
  collocateTable(near, { open }).querySelector<HTMLElement>("button[data-evidence]")?.click();
  expect(open).toHaveBeenCalledWith(
    expect.objectContaining({
      count: 2,
      selection: expect.objectContaining({ sentences: ["one:1", "one:2"] }),
    }),
  );
  const unknown = near.map(({ sentences: _, ...d }) => d);
  expect(collocateTable(unknown, { open }).querySelector("[data-evidence]")).toBeNull();
});

test("kwicList(lines, options) joins a line by the spaces of the text: none before a mark that follows at once", () => {
  const list = kwicList(kwicLines(tokens, nodes), { posts: [], camps: [] });
  const [first, second] = [...list.querySelectorAll("a")].map((d) => d.textContent?.slice(1));
  expect(first).toMatch(/^the old quay, in rain/);
  expect(second).toMatch(/the old quay of stone/);
});
