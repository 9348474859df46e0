import { expect, test } from "vitest";
import { type ComparisonFacts, comparisonStrength } from "../../src/analysis/comparison-strength.ts";

const clear: ComparisonFacts = {
  difference: 0.2,
  positives: 12,
  sentences: 30,
  agreeing: 1,
  posts: 2,
  writers: 2,
  apart: true,
  p: null,
  holds: true,
  uncoded: 0,
  range: 2,
  largest: 0.6,
};

test.for([
  [{}, "clear in this set", "clear"],
  [{ writers: 1 }, "leaning", "one author"],
  [{ posts: 1, writers: 1 }, "leaning", "one post"],
  [{ sentences: 5 }, "clear in this set", "clear"],
  [{ sentences: 4 }, "too little to say", "short"],
  [{ difference: -0.2 }, "clear in this set", "clear"],
  [{ agreeing: 0.9 }, "clear in this set", "clear"],
  [{ agreeing: 0.89 }, "leaning", "some settings"],
  [{ agreeing: null }, "leaning", "untried"],
  [{ holds: false }, "leaning", "flips"],
  [{ holds: null }, "leaning", "flips"],
  [{ apart: false }, "leaning", "overlap"],
  [{ apart: false, p: 0.05 }, "clear in this set", "clear"],
  [{ p: 0.06 }, "leaning", "chance"],
  [{ difference: 0.01, p: 0.05 }, "leaning", "slight"],
  [{ difference: 0.01, p: 0.06 }, "no visible difference", "alike"],
  [{ difference: 0.01, p: 0.01, range: 1 }, "leaning", "one writer"],
  [{ range: 1 }, "leaning", "one writer"],
  [{ largest: 0.81 }, "leaning", "mostly one writer"],
  [{ largest: 0.8 }, "clear in this set", "clear"],
  [{ posts: 1 }, "leaning", "one post"],
  [{ agreeing: 0.5 }, "no visible difference", "unsteady"],
  [{ agreeing: 0.51 }, "leaning", "some settings"],
  [{ difference: 0.049 }, "no visible difference", "alike"],
  [{ difference: -0.05 }, "clear in this set", "clear"],
  [{ positives: 4 }, "too little to say", "few"],
  [{ positives: 5 }, "clear in this set", "clear"],
  [{ uncoded: 1 }, "leaning", "uncoded"],
  [{ uncoded: 1, difference: 0.01 }, "no visible difference", "alike"],
  [{ difference: null }, "too little to say", "no group"],
] as const)("comparisonStrength(%o) is %s by the rule %s", ([facts, strength, rule]) => {
  expect(comparisonStrength({ ...clear, ...facts })).toEqual({ strength, rule });
});
