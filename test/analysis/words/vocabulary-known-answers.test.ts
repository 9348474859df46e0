import { expect, test } from "vitest";
import { permutationFloor } from "../../../src/analysis/permutation-floor.ts";
import { meetingG2, mutualInformation, tScore } from "../../../src/analysis/words/collocation.ts";
import { dispersionDp } from "../../../src/analysis/words/dispersion-dp.ts";
import { informativePrior, logOdds } from "../../../src/analysis/words/log-odds.ts";
import { range } from "../../../src/analysis/words/range.ts";
import { signedG2 } from "../../../src/analysis/words/signed-g2.ts";
import known from "../../known-answers/vocabulary.json" with { type: "json" };

type Counts = Readonly<Record<string, number>>;

const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);
const of = (counts: Counts, key: string): number => counts[key] ?? Number.NaN;

test.each(known.log_odds.cases)("logOdds(f1, n1, f2, n2, prior) gives the published z: case %#", (given) => {
  const { target, reference } = known.log_odds;
  for (const letter of ["a", "b"]) {
    const prior = given.background
      ? informativePrior(of(given.background, letter), sum(given.background), given.strength)
      : { term: given.uniform ?? Number.NaN, total: 2 * (given.uniform ?? Number.NaN) };
    const measured = logOdds(of(target, letter), sum(target), of(reference, letter), sum(reference), prior);
    expect(measured?.z).toBeCloseTo(of(given.z, letter), 10);
    if (letter === "a" && given.delta_a !== null) expect(measured?.delta).toBeCloseTo(given.delta_a, 10);
  }
});

const meeting = (given: { n_ii: number; n_ix: number; n_xi: number; n_xx: number }) => ({
  joint: given.n_ii,
  first: given.n_ix,
  second: given.n_xi,
  all: given.n_xx,
});

test("meetingG2, mutualInformation and tScore give the figures that NLTK prints", () => {
  for (const given of known.collocation.cases) expect(meetingG2(meeting(given))).toBeCloseTo(given.g2, 2);
  for (const given of known.collocation.pmi)
    expect(mutualInformation(meeting(given))).toBeCloseTo(given.pmi, 2);
  for (const given of known.collocation.student_t) expect(tScore(meeting(given))).toBeCloseTo(given.t, 4);
});

test("signedG2(f1, n1, f2, n2) gives the figure of base R", () => {
  const { d1, d2, g2 } = known.keyness;
  const table = [d1.a, sum(d1), d2.a, sum(d2)] as const;
  expect(signedG2(...table)).toBeCloseTo(-g2, 10);
});

const texts = known.dispersion.parts.map((text) => text.split(" "));
const partsOf = (letter: string) =>
  texts.map((text) => ({ count: text.filter((word) => word === letter).length, words: text.length }));

test("dispersionDp and range give the figures of Gries 2008", () => {
  const { dp, dp_norm, range: ranges, tolerance } = known.dispersion;
  const near = (measured: number | null | undefined, expected: number) =>
    expect(Math.abs((measured ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
  for (const [letter, value] of Object.entries(dp)) near(dispersionDp(partsOf(letter))?.dp, value);
  for (const [letter, value] of Object.entries(dp_norm)) near(dispersionDp(partsOf(letter))?.dpNorm, value);
  for (const [letter, value] of Object.entries(ranges)) expect(range(partsOf(letter))).toBe(value);
});

test("permutationFloor(n1, n2) gives the smallest attainable p", () => {
  for (const [camps, floor] of Object.entries(known.permutation_floor.floor)) {
    const [n1 = 0, n2 = 0] = camps.split("v").map(Number);
    expect(permutationFloor(n1, n2)).toBeCloseTo(floor, 4);
  }
});
