import { expect, test } from "vitest";
import { newsLines } from "../../loaders/news-lines.ts";
import { diagnostic } from "../../loaders/read/diagnostic.ts";

const fault = (message: string, line: number, severity: "error" | "note" = "note") =>
  diagnostic(severity, "unknown-post", { file: "claims.csv", line }, message, "mend it");
const textsOf = (...of: Parameters<typeof newsLines>) => newsLines(...of).map(({ text }) => text);

test("newsLines(data, before, now) prints what is new, what is gone, and how many stay", () => {
  const before = [fault("old", 2), fault("kept", 3), fault("moved", 4)];
  const now = [fault("moved", 9), fault("kept", 3), fault("new", 5, "error")];
  expect(newsLines("d", before, now)).toEqual([
    { severity: "error", text: "d/claims.csv:5: new; mend it" },
    { severity: "note", text: "gone: d/claims.csv:2: old" },
    { severity: "note", text: "2 remarks as before, on the page Data" },
  ]);
});

test("newsLines(data, before, now) counts remarks of the same words one by one, and says nothing of none", () => {
  expect(textsOf("d", [fault("same", 2)], [fault("same", 2), fault("same", 7)])).toEqual([
    "d/claims.csv:7: same; mend it",
    "1 remark as before, on the page Data",
  ]);
  expect(textsOf("d", [fault("same", 2), fault("same", 7)], [fault("same", 2)])).toEqual([
    "gone: d/claims.csv:7: same",
    "1 remark as before, on the page Data",
  ]);
  expect(textsOf("d", [], [])).toEqual([]);
});
