import { expect, test } from "vitest";
import { diagnostic } from "../../loaders/read/diagnostic.ts";
import { reportLines } from "../../loaders/report-lines.ts";

const fault = (rule: string, line: number, file = "claims.csv") =>
  diagnostic("error", rule, { file, line }, `fault ${line}`, "mend it");
const note = diagnostic("note", "no-date", { file: "posts/a.txt", line: null }, "no day", "write it");

test("reportLines(data, diagnostics) shows the first of each rule and counts the rest, so that none hides another", () => {
  const rows = [note, ...[2, 3, 4, 5, 6].map((line) => fault("unknown-post", line)), fault("bad-camp", 9)];
  expect(reportLines("d", rows)).toEqual([
    { severity: "error", text: "d/claims.csv:2: fault 2; mend it" },
    { severity: "error", text: "d/claims.csv:3: fault 3; mend it" },
    { severity: "error", text: "d/claims.csv:4: fault 4; mend it" },
    {
      severity: "note",
      text: "2 more like the last, in d/claims.csv; all are in the table diagnostics and on the page Data",
    },
    { severity: "error", text: "d/claims.csv:9: fault 9; mend it" },
    { severity: "note", text: "d/posts/a.txt: no day; write it" },
  ]);
});

test("reportLines(data, diagnostics) prints one more rather than count it, and counts over files", () => {
  const four = [2, 3, 4, 5].map((line) => fault("unknown-post", line));
  expect(reportLines("d", four)).toHaveLength(4);
  const more = reportLines("d", [...four, fault("unknown-post", 2, "implicit.csv")]);
  expect(more.at(-1)?.text).toMatch(/^2 more like the last, in 2 files;/);
});

test("reportLines(data, diagnostics) names each of twenty posts that are kept out", () => {
  const posts = Array.from({ length: 25 }, (_, i) => fault("unreadable", 1, `posts/${i}.txt`));
  const lines = reportLines("d", posts);
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)?.text).toMatch(/^5 more like the last, in 5 files;/);
});
