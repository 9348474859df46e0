import { expect, test } from "vitest";
import { failureText } from "../../loaders/failure-text.ts";

test.each([
  "ENOSPC: no space left on device, write",
  'Failed to commit: Could not write file "/d/corpus.duckdb.7.new": No space left on device',
])("failureText(error) of a full disk says what to do: %s", (message) => {
  expect(failureText(new Error(message), "/d/corpus.duckdb")).toBe(
    "/d/corpus.duckdb: the disk is full; the corpus and its pages are as they were: make room and load again",
  );
});

test("failureText(error) of anything else is its message", () => {
  expect(failureText(new Error("--data: no such folder"), "/d/corpus.duckdb")).toBe("--data: no such folder");
  expect(failureText("gone", "/d/corpus.duckdb")).toBe("gone");
});
