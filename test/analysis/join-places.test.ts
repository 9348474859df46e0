import { expect, test } from "vitest";
import { joinPlaces, type Places } from "../../src/analysis/join-places.ts";

test.each<[string, Places[], number, Places[]]>([
  [
    "apart",
    [
      [0, 5],
      [9, 12],
    ],
    3,
    [
      [0, 5],
      [9, 12],
    ],
  ],
  [
    "with a gap of so many",
    [
      [0, 5],
      [8, 12],
    ],
    3,
    [[0, 12]],
  ],
  [
    "that touch",
    [
      [0, 5],
      [5, 7],
    ],
    0,
    [[0, 7]],
  ],
  [
    "within others",
    [
      [0, 9],
      [2, 4],
      [8, 12],
    ],
    0,
    [[0, 12]],
  ],
  [
    "in any order",
    [
      [20, 22],
      [0, 5],
      [4, 6],
    ],
    1,
    [
      [0, 6],
      [20, 22],
    ],
  ],
  ["of none", [], 3, []],
])("joinPlaces(places, gap) of places %s", (_, places, gap, joined) => {
  const given = structuredClone(places);
  expect(joinPlaces(places, gap)).toEqual(joined);
  expect(places).toEqual(given);
});
