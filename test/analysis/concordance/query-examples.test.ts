import { expect, test } from "vitest";
import { parseQuery } from "../../../src/analysis/concordance/parse-query.ts";
import { queryExamples } from "../../../src/analysis/concordance/query-examples.ts";

test.each(queryExamples)("queryExamples: %s can be asked", (text) => {
  expect(parseQuery(text)).not.toHaveProperty("fault");
});

test("queryExamples show each kind of word, and words near one another", () => {
  const asked = queryExamples.map(([text]) => parseQuery(text));
  const kinds = asked.flatMap((query) =>
    "fault" in query ? [] : query.words.flatMap((choices) => choices.map(({ kind }) => kind)),
  );
  expect([...new Set(kinds)].sort()).toEqual(["pattern", "wildcard", "word"]);
  expect(asked.filter((query) => "near" in query && query.near)).toHaveLength(3);
});
