import { expect, it } from "vitest";
import { readTable } from "../../../loaders/read/read-table.ts";

const spec = { file: "events.csv", needed: ["date", "label"], optional: ["kind"] };
const read = (text: string) => {
  const { rows, diagnostics } = readTable(text, spec);
  return [
    rows.map((row) => [row.line, row.cell("date"), row.cell("label"), row.cell("kind")]),
    diagnostics.map(({ message, remedy }) => `${message}; ${remedy}`),
  ];
};

it.each([",", ";", "\t"])("cells parted by %j are read, as a spreadsheet saves them", (mark) => {
  const lines = ["date,label,kind", "2016-05-01,Levy,vote"].map((line) => line.replaceAll(",", mark));
  expect(read(lines.join("\r\n"))).toEqual([[[2, "2016-05-01", "Levy", "vote"]], []]);
});

it("a comma file keeps semicolons in its cells", () => {
  expect(read("date,label\n2016-05-01,a;b\n")).toEqual([[[2, "2016-05-01", "a;b", ""]], []]);
});

it("rows of empty cells, which a spreadsheet leaves behind, are no rows", () => {
  expect(read("date,label\n,\n2016-05-01,Levy\n , , \n")).toEqual([[[3, "2016-05-01", "Levy", ""]], []]);
});

it("a file without a known column says which to add", () => {
  expect(read("when|what\n1|2\n")[1]).toContain('no column "date"; add the column date to the first line');
});
