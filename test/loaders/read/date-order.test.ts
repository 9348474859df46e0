import { expect, test } from "vitest";
import { dateOrder, orderNotes } from "../../../loaders/read/date-order.ts";
import { readPostRows } from "../../../loaders/read/read-posts.ts";
import { readEvents } from "../../../loaders/read/read-rows.ts";
import { dayOf } from "../../../loaders/read/written-day.ts";

const cellsOf = (...values: string[]) => values.map((value, index) => ({ line: index + 2, value }));

test.each([
  [["03.07.2024", "25.07.2024"], 0],
  [["7/3/2024", "7/25/2024 10:00"], 1],
  [["03.07.2024"], null],
  [["25.07.2024", "07/25/2024"], null],
  [["25.07.2024", "03/07/2024"], null],
  [["25.07.2024", "3 July 2024", "03.07.2024"], null],
  [["25.07.2024", "", "03.07.2024"], 0],
  [["99.99.2024", "03.07.2024"], null],
  [["25.07.2024", "2024-07-03", "03.07.2024"], null],
  [[], null],
])("of %j the part of the date that comes first is %j", (values, first) => {
  expect(dateOrder(cellsOf(...values))?.first ?? null).toBe(first);
});

test("dayOf(value, order) reads a date that may be two days in the order of its column, and any other as without", () => {
  const order = dateOrder(cellsOf("25.07.2024"));
  expect(dayOf("03.07.2024", order)).toBe("2024-07-03");
  expect(dayOf("03.07.2024", dateOrder(cellsOf("07.25.2024")))).toBe("2024-03-07");
  expect(dayOf("2024-07-05", order)).toBe("2024-07-05");
  expect(dayOf("03.07.24", order)).toBe("03.07.24");
});

test("a note names what the order settles, once a file, and nothing where it settles nothing", () => {
  const cells = cellsOf("25.07.2024", "03.07.2024", "04.07.2024", "05.05.2024");
  expect(orderNotes("posts.csv", cells, dateOrder(cells))).toEqual([
    {
      severity: "note",
      rule: "date-order",
      file: "posts.csv",
      line: 3,
      message: '"03.07.2024" and 1 more: read with the day first',
      remedy: 'that is how "25.07.2024" on line 2 is written; where it is not meant so, write YYYY-MM-DD',
    },
  ]);
  const clear = cellsOf("25.07.2024", "05.05.2024");
  expect(orderNotes("posts.csv", clear, dateOrder(clear))).toEqual([]);
});

const known = {
  contest: { camps: [] },
  entities: [],
  files: ["a.txt", "b.txt"],
} as unknown as Parameters<typeof readPostRows>[1];

test("posts.csv and events.csv are read in the order that their dates tell", () => {
  const posts = readPostRows("file;published\na.txt;03.07.2024\nb.txt;25.07.2024\n", known);
  expect(posts.rows.map(({ published }) => published)).toEqual(["2024-07-03", "2024-07-25"]);
  expect(posts.diagnostics.map(({ rule }) => rule)).toEqual(["date-order"]);
  const events = readEvents("date;label\n03.07.2024;Talks\n");
  expect([events.rows, events.diagnostics.map(({ rule }) => rule)]).toEqual([[], ["bad-date"]]);
  const more = readEvents("date;label\n03.07.2024;Talks\n13.07.2024;Vote\n");
  expect(more.rows.map(({ date }) => date)).toEqual(["2024-07-03", "2024-07-13"]);
});
