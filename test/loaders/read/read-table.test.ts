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

it("a column in other letters or with spaces is read where no other may be meant, and a note says so", () => {
  const spaced = { file: "posts.csv", needed: ["file"], optional: ["camp_basis"], prefix: "toward_" };
  const { rows, columns, diagnostics } = readTable(
    "File; Camp Basis ;Toward_smith\na.txt;stated;1\n",
    spaced,
  );
  expect(columns).toEqual(["file", "camp_basis", "toward_smith"]);
  expect(columns.map((column) => rows[0]?.cell(column))).toEqual(["a.txt", "stated", "1"]);
  expect(diagnostics.map((d) => `${d.severity} ${d.line} ${d.message}; ${d.remedy}`)).toEqual([
    'note 1 column "File" is read as file; write file',
    'note 1 column "Camp Basis" is read as camp_basis; write camp_basis',
    'note 1 column "Toward_smith" is read as toward_smith; write toward_smith',
  ]);
});

it("a column is not guessed where two may be meant", () => {
  expect(read("date,label,Label\n2016-05-01,Levy,Tax\n")).toEqual([
    [[2, "2016-05-01", "Levy", ""]],
    ['unknown column, ignored: "Label"; expected one of date, label, kind; did you mean label?'],
  ]);
  expect(read("Date,DATE,label\n1,2,Levy\n")[1]).toContain(
    'no column "date"; add the column date to the first line',
  );
});
