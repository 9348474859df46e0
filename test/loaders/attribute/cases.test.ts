import { describe, expect, it } from "vitest";
import { type Case, caseCounts } from "../../../loaders/attribute/case-counts.ts";
import table from "../../../loaders/attribute/cases.json" with { type: "json" };
import { attributed, told } from "./attributed.ts";

const cases = table as unknown as readonly Case[];

describe("hand-marked texts", () => {
  it.each(cases.filter((c) => c.fails !== true))(
    "attribute(post) marks as a reader does: $covers: $text",
    (c) => {
      expect(told(attributed(c.text, c.people))).toEqual(c.wanted);
    },
  );

  it.each(cases.filter((c) => c.fails === true))(
    "attribute(post) still fails as recorded: $covers: $text",
    (c) => {
      const found = told(attributed(c.text, c.people));
      expect(found).toEqual(c.got);
      expect(found).not.toEqual(c.wanted);
    },
  );

  it("caseCounts(cases) counts each text once and only failing ones as wrong", () => {
    const counts = caseCounts(cases);
    expect(counts.texts).toBe(new Set(cases.map(({ text }) => text)).size);
    expect(counts.textsWrong).toBe(cases.filter(({ got }) => got !== undefined).length);
    expect(counts.spansMissed).toBeLessThanOrEqual(counts.spans);
  });
});
