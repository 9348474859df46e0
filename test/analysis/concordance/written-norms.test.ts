import { expect, test } from "vitest";
import { writtenNorms } from "../../../src/analysis/concordance/written-norms.ts";
import { toldTokens } from "./told-tokens.ts";

test("writtenNorms(tokens) writes a word as it stands behind the first of its sentence, marks left aside", () => {
  const written = writtenNorms(
    toldTokens({
      one: ["Tolls at London rose", "the London tolls , London", "Boats for Mr Reid's mp"],
      two: ["London MP and MP"],
    }),
  );
  expect(["tolls", "london", "reid's", "mp", "the", "boats"].map(written)).toEqual([
    "tolls",
    "London",
    "Reid's",
    "MP",
    "the",
    "Boats",
  ]);
  expect(written("unknown")).toBe("unknown");
  expect(writtenNorms([])("x")).toBe("x");
});
