import { expect, test } from "vitest";
import { thesePosts, theseSentences } from "../../src/domain/selection.js";
import { selectionText } from "../../src/domain/selection-text.js";

const ids = (size: number): string[] => Array.from({ length: size }, (_, i) => `001:${i}`);

test("a selection is written as JSON", () => {
  expect(JSON.parse(selectionText(theseSentences(ids(200))))).toEqual(theseSentences(ids(200)));
});

test.each([theseSentences(ids(201)), thesePosts(ids(201))])(
  "of a long list only how many items it has is written",
  (selection) => {
    const text = selectionText(selection);
    expect(Object.values(JSON.parse(text))).toContain(201);
    expect(text.length).toBeLessThan(120);
  },
);

test("no selection is null", () => {
  expect([selectionText(undefined), selectionText(null)]).toEqual(["null", "null"]);
});
