import { expect, test } from "vitest";
import { comparedSide, comparisonChoices } from "../../../src/analysis/words/compared-sides.ts";

const camps = ["bridge", "ferry", "ford"].map((id, colour) => ({
  id,
  label: `For the ${id}`,
  writers: `writers for the ${id}`,
  colour,
}));

test("comparedSide(ids, camps, posts) names one camp, several together, and none", () => {
  expect(comparedSide(["ferry"], camps, 2)).toEqual({
    label: "For the ferry",
    quoted: "“For the ferry”",
    writers: "writers for the ferry",
    camp: camps[1],
  });
  expect(comparedSide(["ferry", "ford"], camps, 5)).toMatchObject({ label: "the other camps", camp: null });
  expect(comparedSide([], camps, 0)).toMatchObject({ label: "nobody", camp: null });
});

test("comparisonChoices(camps) sets each of three camps against the rest, then each pair; one camp against none", () => {
  expect(comparisonChoices(camps).map(({ label }) => label)).toEqual([
    "“For the bridge” against the other camps",
    "“For the ferry” against the other camps",
    "“For the ford” against the other camps",
    "“For the bridge” against “For the ferry”",
    "“For the bridge” against “For the ford”",
    "“For the ferry” against “For the ford”",
  ]);
  expect(comparisonChoices(camps).map(({ value }) => value)).toEqual(["0", "1", "2", "3", "4", "5"]);
  expect(comparisonChoices(camps.slice(0, 1))).toEqual([]);
});
