import { expect, test } from "vitest";
import { tallyOf, total } from "../../tools/tally.ts";

const file = (status: string, ...tests: [string, string][]) => ({
  name: "test/a.test.ts",
  status,
  message: status === "failed" ? "cannot find module\nstack" : "",
  assertionResults: tests.map(([fullName, state]) => ({
    fullName,
    status: state,
    failureMessages: state === "failed" ? ["expected 1 to be 2\n  at"] : [],
  })),
});

test.each([
  ["passes", [file("passed", ["a", "passed"], ["b", "passed"])], 2, []],
  ["failures", [file("failed", ["a", "passed"], ["b", "failed"])], 1, ["b: expected 1 to be 2"]],
  ["skipped tests as failures", [file("passed", ["a", "skipped"])], 0, ["a: skipped; no check is left out"]],
  ["tests left to do", [file("passed", ["a", "todo"])], 0, ["a: todo; no check is left out"]],
  ["a file that cannot run", [file("failed")], 0, ["test/a.test.ts: cannot find module"]],
  ["no tests as a failure", [], 0, ["no test ran"]],
] as const)("tallyOf(report) counts %s", (_, testResults, passed, failures) => {
  expect(tallyOf({ testResults })).toEqual({ passed, failures });
});

test("total(tallies) adds up, and nothing at all is a failure", () => {
  expect(
    total([
      { passed: 1, failures: [] },
      { passed: 2, failures: ["x"] },
    ]),
  ).toEqual({ passed: 3, failures: ["x"] });
  expect(total([]).failures).toEqual(["no check ran"]);
});
