import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { columnLine, parseCsv } from "../../../loaders/read/parse-csv.ts";
import { growth, linear } from "../../cost.ts";

const cellsOf = (text: string) => parseCsv(text).records.map((record) => record.cells);

describe("parseCsv(text)", () => {
  it("gives each record the line on which it starts, past quoted line ends", () => {
    expect(parseCsv('a,b\n"two\nlines","x"\r\n3,4\n').records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["two\nlines", "x"] },
      { line: 4, cells: ["3", "4"] },
    ]);
  });

  it("skips a byte order mark and blank lines, and counts the blank lines", () => {
    expect(parseCsv("\uFEFFa,b\n\n\n1,2").records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 4, cells: ["1", "2"] },
    ]);
  });

  it("keeps doubled quotes, commas and formulas as text", () => {
    expect(cellsOf('"say ""hi""","1,5",=cmd()')).toEqual([['say "hi"', "1,5", "=cmd()"]]);
  });

  it("takes a carriage return alone as a line end", () => {
    expect(parseCsv("a\rb\rc").records.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it("names the line of a quotation mark that never closes", () => {
    expect(parseCsv('a,b\n1,"open\nstill open').unclosed).toBe(2);
    expect(parseCsv('a,b\n1,"shut"').unclosed).toBeNull();
  });

  it("reads what d3-dsv reads, for any cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r\n", " ", "é", "=") });
    const record = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (records) => {
        const text = records.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(",")).join("\n");
        expect(cellsOf(text)).toEqual(csvParseRows(text));
        expect(cellsOf(text)).toEqual(records);
      }),
    );
  });

  it.each(['"', '","\n'])("takes time in proportion to a text of %j", (piece) => {
    // Long enough that what is collected as garbage weighs on both lengths.
    expect(growth((length) => parseCsv(piece.repeat(length / piece.length)), 160_000)).toBeLessThan(linear);
  });
});

test("a line that names the mark is no record, and counts as a line", () => {
  const records = [{ line: 2, cells: ["a", "b"] }];
  for (const text of ["sep=;\r\na;b\r\n", '\uFEFF"sep=;"\na;b', "SEP=;\ra;b"])
    expect(parseCsv(text, ";").records, text).toEqual(records);
  expect(parseCsv("sep=;", ";").records[0]?.cells).toEqual(["sep=", ""]);
  expect(columnLine("\uFEFFsep=;\r\na;b\r\nc;d")).toBe("a;b");
  expect([columnLine("\n\na,b\nc"), columnLine("")]).toEqual(["a,b", ""]);
});
