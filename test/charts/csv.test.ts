import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
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
      'Name,n\r\n"say ""so"", twice",3\r\n"two\nlines",\r\n\r\nSource: us,\r\n',
    );
  });

  test.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "  =1"])(
    "toCsv(table) makes %j inert",
    (text) => {
      expect(toCsv({ columns: [text], rows: [[text]] }, [["Title", text]])).toBe(
        `'${text}\r\n'${text}\r\n\r\nTitle: ${text}\r\n`,
      );
    },
  );

  test("toCsv(table) leaves a negative number a number", () => {
    expect(toCsv({ columns: ["n"], rows: [[-0.5]] })).toBe("n\r\n-0.5\r\n");
  });

  test("toCsv(table, notes) is read by DuckDB with numbers as numbers, whatever its notes say", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => ["Cost", `Post ${i}, “the ${i}th”`, `p${i}`, i, i / 8]);
    const notes = [["Title", 'He said "so", and\nwent'] as const, ["Saved", "2021-03-09"] as const];
    const folder = mkdtempSync(join(tmpdir(), "csv-"));
    const file = join(folder, "table.csv");
    writeFileSync(
      file,
      `\ufeff${toCsv({ columns: ["Frame", "Post", "post_id", "n", "Share"], rows }, notes)}`,
    );
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const read = await connection.runAndReadAll(
      `SELECT sum(n)::INTEGER AS n, max("Share") AS share, count(*) FILTER (Post IS NULL)::INTEGER AS notes FROM read_csv('${file}')`,
    );
    expect(read.getRowObjects()).toEqual([{ n: 435, share: 29 / 8, notes: 2 }]);
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });
});
