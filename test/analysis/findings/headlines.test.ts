import { expect, test } from "vitest";
import { headlines } from "../../../src/analysis/findings/headlines.ts";
import { loadedDefaults } from "../../contract/loaded-corpus.ts";

const { corpus } = await loadedDefaults();
const published = headlines(
  corpus.findings.map((row) => ({ ...row, checks: [], parts: [], title_parts: [] })) as never,
);

test("headlines(findings) has what the pages name that attach them", () => {
  const ids = published.map(({ finding_id }) => finding_id);
  expect(ids).toEqual(
    expect.arrayContaining([
      "corpus.posts",
      "corpus.dates",
      "floor",
      "coding.what",
      "coding.agreement",
      "frames.silent",
      "voices.rules",
    ]),
  );
  expect(published.filter(({ metric }) => metric === "frame").length).toBeGreaterThan(10);
});

test("headlines(findings) leaves out what is of one post or names its sentences one by one", () => {
  const metrics = new Set(published.map(({ metric }) => metric));
  const left = new Set(corpus.findings.map(({ metric }) => metric).filter((metric) => !metrics.has(metric)));
  expect([...left].map((metric) => metric.replace(/\..*/, "."))).toEqual(
    expect.arrayContaining(["voice", "voices.", "people.", "us-them", "claims."]),
  );
  expect(metrics.has("voice")).toBe(false);
});
