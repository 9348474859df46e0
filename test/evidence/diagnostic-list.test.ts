// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Row } from "../../src/domain/tables.ts";
import { diagnosticList } from "../../src/evidence/diagnostic-list.ts";

const diagnostic = (n: number, more: Partial<Row<"diagnostics">> = {}): Row<"diagnostics"> => ({
  severity: "warning",
  rule: "bad-date",
  file: `posts/${n}.txt`,
  line: null,
  message: `fault ${n}`,
  remedy: "mend it",
  ...more,
});

test("diagnosticList(diagnostics) lists 200 of a part at most and says how many more there are", () => {
  const list = diagnosticList([
    ...Array.from({ length: 1234 }, (_, n) => diagnostic(n)),
    diagnostic(0, { severity: "error", rule: "not-text", line: 3 }),
  ]);
  expect([...list.querySelectorAll("summary")].map((d) => d.textContent)).toEqual([
    "Kept out until corrected 1",
    "Loaded, but in doubt 1,234",
    "197 more like the last",
  ]);
  expect(list.querySelectorAll("code").length).toBeLessThan(210);
  expect(list.textContent).toContain("posts/0.txt:3 fault 0; mend it");
  expect(list.textContent).toContain("1,034 more are in the table diagnostics.");
  expect(diagnosticList([]).children.length).toBe(0);
});
