import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { frameAgreement, reliabilityOf } from "../../src/analysis/frame-agreement.ts";
import { corpusOf, type Told } from "./corpora.ts";

/** Alpha, AC1 and observed agreement of two coders and one yes-or-no code, from the four counts of a textbook table. */
function twoByTwo(both: number, onlyA: number, onlyB: number, neither: number) {
  const n = both + onlyA + onlyB + neither;
  const yes = 2 * both + onlyA + onlyB;
  const differ = (onlyA + onlyB) / n;
  const expected = (2 * yes * (2 * n - yes)) / (2 * n * (2 * n - 1));
  const chance = 2 * (yes / (2 * n)) * (1 - yes / (2 * n));
  const varies = yes > 0 && yes < 2 * n;
  return {
    observed: n ? 1 - differ : null,
    alpha: varies ? 1 - differ / expected : null,
    ac1: varies ? (1 - differ - chance) / (1 - chance) : null,
  };
}

/** The shipped coding files as the frames that each coder gave each span. */
const shipped = ["a", "b"].map((coder) => {
  const text = readFileSync(new URL(`../../data/coding/${coder}.csv`, import.meta.url), "utf8");
  const rows = text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
  return new Map(rows.map((row) => [row.slice(1, 4).join(":"), (row[5] ?? "").split(";").filter(Boolean)]));
});
const [a = new Map<string, string[]>(), b = new Map<string, string[]>()] = shipped;
const frames = [...new Set([...a.values(), ...b.values()].flat())].sort();

test("frameAgreement(frames, rows) gives the textbook figures for each frame of the shipped coding", () => {
  expect([...b.keys()]).toEqual([...a.keys()]);
  const told = [...a.keys()].map((key): Told => ({ coded: { a: a.get(key) ?? [], b: b.get(key) ?? [] } }));
  const found = frameAgreement(frames, corpusOf({ all: { camp: "none", told } }), { draws: 50 });
  expect(found.map((row) => row.frame_id)).toEqual(frames);
  for (const row of found) {
    const count = (inA: boolean, inB: boolean) =>
      [...a.keys()].filter(
        (key) => a.get(key)?.includes(row.frame_id) === inA && b.get(key)?.includes(row.frame_id) === inB,
      ).length;
    const cells = [count(true, true), count(true, false), count(false, true), count(false, false)] as const;
    const oracle = twoByTwo(...cells);
    expect(row.units).toBe(a.size);
    expect([row.both.length, row.only.a?.length, row.only.b?.length]).toEqual(cells.slice(0, 3));
    expect(row.prevalence).toEqual({ a: cells[0] + cells[1], b: cells[0] + cells[2] });
    expect(row.alpha).toBeCloseTo(oracle.alpha ?? Number.NaN, 10);
    expect(row.ac1).toBeCloseTo(oracle.ac1 ?? Number.NaN, 10);
    expect(row.observed).toBeCloseTo(oracle.observed ?? Number.NaN, 10);
    if (cells[1] + cells[2] === 0) expect([row.low, row.high]).toEqual([null, null]);
    else {
      expect(row.low).toBeLessThanOrEqual(row.alpha ?? Number.NaN);
      expect(row.high).toBeGreaterThanOrEqual(row.alpha ?? Number.NaN);
    }
  }
});

test("frameAgreement(frames, rows) agrees with the textbook formulae for any two coders", () => {
  const marks = fc.subarray(["thrift"]);
  fc.assert(
    fc.property(fc.array(fc.record({ ana: marks, ben: marks }), { maxLength: 15 }), (coded) => {
      const corpus = corpusOf({ p: { camp: "none", told: coded.map((by) => ({ coded: by })) } });
      const [row] = frameAgreement(["thrift"], corpus, { draws: 2 });
      const count = (ana: number, ben: number) =>
        coded.filter((by) => by.ana.length === ana && by.ben.length === ben).length;
      const oracle = twoByTwo(count(1, 1), count(1, 0), count(0, 1), count(0, 0));
      for (const key of ["alpha", "ac1", "observed"] as const)
        if (oracle[key] === null) expect(row?.[key]).toBeNull();
        else expect(row?.[key]).toBeCloseTo(oracle[key], 10);
    }),
  );
});

test("frameAgreement(frames, rows) sets sentences that one coder alone coded aside", () => {
  const corpus = corpusOf({
    p: {
      camp: "none",
      told: [
        { coded: { ana: ["thrift"], ben: ["thrift"], cy: [] } },
        { coded: { ana: ["thrift"], ben: [] } },
        { coded: { ana: ["thrift"] } },
        { coded: { ben: [], cy: [] } },
        {},
      ],
    },
  });
  expect(frameAgreement(["thrift"], corpus)).toMatchObject([
    {
      units: 3,
      positives: 2,
      prevalence: { ana: 2, ben: 1, cy: 0 },
      both: [],
      only: { ana: ["p:1", "p:2"], ben: ["p:1"], cy: [] },
    },
  ]);
});

test("frameAgreement(frames, rows) without a coding has no units and no figure", () => {
  expect(frameAgreement(["thrift"], corpusOf({}))).toMatchObject([
    { units: 0, observed: null, alpha: null, ac1: null, low: null, high: null, reliability: "undefined" },
  ]);
});

test.for([
  [0.8, 5, "reliable"],
  [0.7999, 5, "tentative"],
  [0.667, 40, "tentative"],
  [0.6669, 40, "not reliable"],
  [-0.2, 40, "not reliable"],
  [0.9, 4, "counts only"],
  [null, 0, "undefined"],
] as const)("reliabilityOf(%s, %i) is %s", ([alpha, positives, reliability]) => {
  expect(reliabilityOf(alpha, positives)).toBe(reliability);
});
