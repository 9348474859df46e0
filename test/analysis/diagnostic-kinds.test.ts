import { expect, test } from "vitest";
import { diagnosticKinds } from "../../src/analysis/diagnostic-kinds.ts";

const some = (length: number, rule: string, severity: string, file: string) =>
  Array.from({ length }, (_, line) => ({ severity, rule, file, line, message: "", remedy: "" }));
const sizes = (...lists: ReturnType<typeof some>[]) =>
  diagnosticKinds(lists.flat()).map(({ shown, rest }) => [shown[0]?.rule, shown.length, rest.length]);

test("diagnosticKinds(diagnostics) shows three of a kind and folds the rest, but no rest of one", () => {
  const notes = (length: number) => sizes(some(length, "no-date", "note", "posts/a.txt"));
  expect([3, 4, 5].map(notes)).toEqual([[["no-date", 3, 0]], [["no-date", 4, 0]], [["no-date", 3, 2]]]);
  expect(sizes()).toEqual([]);
});

test("diagnosticKinds(diagnostics) shows twenty posts that are kept out, apart from faults of the same rule elsewhere", () => {
  const posts = some(22, "not-utf8", "error", "posts/a.txt");
  expect(sizes(posts)).toEqual([["not-utf8", 20, 2]]);
  expect(sizes(some(21, "not-utf8", "error", "posts/a.txt"))).toEqual([["not-utf8", 21, 0]]);
  expect(sizes(some(9, "not-utf8", "error", "claims.csv"), posts)).toEqual([
    ["not-utf8", 3, 6],
    ["not-utf8", 20, 2],
  ]);
});

test("diagnosticKinds(diagnostics) keeps rules and gravities apart, in the order in which they are met", () => {
  const [a, b, c] = [some(1, "x", "note", "f"), some(1, "y", "note", "f"), some(1, "x", "warning", "f")];
  expect(diagnosticKinds([a, b, a, c].flat()).map(({ shown }) => shown.length)).toEqual([2, 1, 1]);
});
