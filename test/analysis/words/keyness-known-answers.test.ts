import { expect, test } from "vitest";
import { logRatio } from "../../../src/analysis/words/log-ratio.ts";
import { lrc } from "../../../src/analysis/words/lrc.ts";
import { signedG2 } from "../../../src/analysis/words/signed-g2.ts";
import known from "../../known-answers/keyness.json" with { type: "json" };

const { n1, n2, family, level } = known;
const rows = known.rows as readonly (readonly number[])[];

/** Farthest of `measured` from a column of the known answers, relative to it past 1. */
function farthest(column: string, measured: (f1: number, f2: number) => number | null): number {
  const at = known.columns.indexOf(column);
  const gaps = rows.map((row) => {
    const [f1 = Number.NaN, f2 = Number.NaN] = row;
    const expected = row[at] ?? Number.NaN;
    return Math.abs((measured(f1, f2) ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));
  });
  return Math.max(...gaps);
}

test("the known answers hold 351 terms", () => {
  expect(rows).toHaveLength(351);
});

test("signedG2(f1, n1, f2, n2) is the log-likelihood of the R package corpora", () => {
  expect(farthest("g2", (f1, f2) => signedG2(f1, n1, f2, n2))).toBeLessThan(1e-9);
});

test("logRatio(f1, n1, f2, n2) is the LogRatio of the R package corpora", () => {
  expect(farthest("logRatio", (f1, f2) => logRatio(f1, n1, f2, n2))).toBeLessThan(1e-9);
});

test("lrc(f1, n1, f2, n2) is the LRC of the R package corpora", () => {
  const measured = (f1: number, f2: number) => lrc(f1, n1, f2, n2, { level, family })?.lrc ?? null;
  expect(farthest("lrc", measured)).toBeLessThan(1e-8);
});
