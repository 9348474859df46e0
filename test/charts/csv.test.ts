import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/charts/csv.ts";

describe("toCsv", () => {
  test("toCsv(table, notes) quotes what must be quoted, leaves missing cells empty and closes with the notes", () => {
    const table = {
      columns: ["Name", "n"],
      rows: [
        ['say "so", twice', 3],
        ["two\nlines", null],
      ],
    };
    expect(toCsv(table, [["Source", "us"]])).toBe(
      'Name,n\r\n"say ""so"", twice",3\r\n"two\nlines",\r\n\r\nSource,us\r\n',
    );
  });

  test.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "  =1"])(
    "toCsv(table) makes %j inert",
    (text) => {
      expect(toCsv({ columns: [text], rows: [[text]] }, [["Title", text]])).toBe(
        `'${text}\r\n'${text}\r\n\r\nTitle,'${text}\r\n`,
      );
    },
  );

  test("toCsv(table) leaves a negative number a number", () => {
    expect(toCsv({ columns: ["n"], rows: [[-0.5]] })).toBe("n\r\n-0.5\r\n");
  });
});
