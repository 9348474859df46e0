import { describe, expect, it } from "vitest";
import { evaluationAgreement } from "../../src/analysis/evaluation-agreement.ts";

const coder = (sentence_id: string, name: string, score: number, target_id = "reid") => ({
  ...{ sentence_id, target_id, score, source: "coder", coder: name, terms: [], voice: "own" },
});
const lexicon = (sentence_id: string, score: number, voice = "own", target_id = "reid") => ({
  ...{ sentence_id, target_id, score, source: "lexicon", coder: null, terms: ["fair +"], voice },
});
const both = (sentence_id: string, score: number) => [
  coder(sentence_id, "a", score),
  coder(sentence_id, "b", score),
];

describe("evaluationAgreement(evaluations)", () => {
  const rows = [
    ...both("p:1", -1),
    lexicon("p:1", -0.4),
    ...both("p:2", 1),
    lexicon("p:2", -0.4),
    ...both("p:3", 0),
    lexicon("p:3", 0.04),
    ...both("p:4", 1),
    ...both("p:5", 0),
    ...[coder("p:6", "a", 1), coder("p:6", "b", -1), lexicon("p:6", 0.5)],
    ...[coder("p:7", "a", 1), lexicon("p:7", 0.5)],
    lexicon("p:8", 0.5),
    ...both("p:9", -1),
    lexicon("p:9", -0.5, "direct"),
  ];
  const found = evaluationAgreement(rows);

  it("rests on pairs on whose sign the coders agree and that the lexicon judges in the writer's voice", () => {
    expect([found.agreedByCoders, found.both, found.missed, found.lexiconOnly]).toEqual([6, 3, 2, 1]);
    expect(found.sameSign).toBeCloseTo(2 / 3, 12);
  });

  it("takes scores near 0 for no side", () => {
    expect(found.confusion.filter(({ count }) => count > 0)).toEqual([
      { coders: -1, lexicon: -1, count: 1 },
      { coders: 0, lexicon: 0, count: 1 },
      { coders: 1, lexicon: -1, count: 1 },
    ]);
  });

  it("averages F1 over the signs in use", () => {
    expect(found.f1?.macro).toBeCloseTo((2 / 3 + 1 + 0) / 3, 12);
  });

  it("lists the sentences on which the two differ", () => {
    expect(found.disagreements).toEqual([
      { sentence_id: "p:2", target_id: "reid", coders: 1, lexicon: -1, score: -0.4, terms: ["fair +"] },
    ]);
  });

  it("knows no share without a pair", () => {
    const empty = evaluationAgreement([]);
    expect([empty.both, empty.sameSign, empty.f1]).toEqual([0, null, null]);
  });
});
