/** What a step of the checks came to: how many passed, and a line for each that did not. */
export type Tally = { readonly passed: number; readonly failures: readonly string[] };

type Assertion = {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages?: readonly string[] | null;
};

/** The part of vitest's JSON report that is counted. */
export type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly Assertion[];
  }[];
};

const firstLine = (text: string | undefined): string => text?.split("\n")[0] ?? "";

const failureOf = ({ fullName, status, failureMessages }: Assertion): string =>
  status === "failed"
    ? `${fullName}: ${firstLine(failureMessages?.[0])}`
    : `${fullName}: ${status}; no check is left out`;

/**
 * Counts a report. A test that was skipped or left to do counts as a failure, so does a file that could not
 * run, and so does a report without a test.
 */
export function tallyOf({ testResults }: Report): Tally {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failures = tests.filter(({ status }) => status !== "passed").map(failureOf);
  const broken = testResults
    .filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((test) => test.status === "failed"),
    )
    .map(({ name, message }) => `${name}: ${firstLine(message) || "could not run"}`);
  if (tests.length === 0 && broken.length === 0) return { passed: 0, failures: ["no test ran"] };
  return { passed, failures: [...broken, ...failures] };
}

/** All tallies as one. Nothing passed and nothing failed is a failure. */
export function total(tallies: readonly Tally[]): Tally {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failures = tallies.flatMap((tally) => tally.failures);
  if (passed === 0 && failures.length === 0) return { passed, failures: ["no check ran"] };
  return { passed, failures };
}
