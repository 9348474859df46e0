import { describe, expect, it } from "vitest";
import table from "./evaluation-cases.json" with { type: "json" };
import { type EvaluationCase, scoreOf, signsOf } from "./evaluation-score.ts";
import unseenTable from "./evaluation-unseen.json" with { type: "json" };

const cases = table as unknown as readonly EvaluationCase[];
const unseen = unseenTable as unknown as readonly EvaluationCase[];

describe("hand-marked sentences", () => {
  it.each(cases.filter((item) => item.fails !== true))(
    "evaluationRows judges as a reader does: $covers: $text",
    (item) => expect(signsOf(item)).toEqual(item.wanted),
  );

  it.each(cases.filter((item) => item.fails === true))(
    "evaluationRows still fails as recorded: $covers: $text",
    (item) => {
      expect(signsOf(item)).toEqual(item.got);
      expect(item.got).not.toEqual(item.wanted);
    },
  );

  it("covers each text once", () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });
});

describe("sentences of political news marked after the rules were written", () => {
  it("reach a macro-F1 of .60", () => {
    const { f1 } = scoreOf(unseen);
    expect(f1?.macro).toBeGreaterThanOrEqual(0.6);
  });

  it("are not among the sentences that the rules were written with", () => {
    const known = new Set(cases.map(({ text }) => text));
    expect(unseen.filter(({ text }) => known.has(text))).toEqual([]);
  });
});
