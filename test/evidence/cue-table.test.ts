// @vitest-environment jsdom
import { expect, test } from "vitest";
import { cueTable } from "../../src/evidence/cue-table.ts";

const none = { count: 0, of: 0, value: null, interval: null, leftOut: null };

test("cueTable(cues, labelOf) gives counts with their intervals, a dash where there is none", () => {
  const precision = {
    count: 3,
    of: 4,
    value: 0.75,
    interval: { low: 0.3, high: 0.95 },
    leftOut: { low: 0.5, high: 1 },
  };
  const table = cueTable([{ frame_id: "thrift", precision, recall: none }], (id) => id.toUpperCase());
  const cells = [...(table?.querySelectorAll("tbody td") ?? [])].map((cell) => cell.textContent);
  expect(cells.slice(0, 4)).toEqual(["THRIFT", "3 of 4", "30% to 95%", "50% to 100%"]);
  expect(cells.slice(5)).toEqual(["—", "—"]);
});

test("cueTable(cues, labelOf) is null where nobody has coded a sentence to compare cues with", () => {
  expect(cueTable([{ frame_id: "thrift", precision: none, recall: none }], (id) => id)).toBeNull();
});
