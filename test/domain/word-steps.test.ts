import { expect, test } from "vitest";
import { mostNear, WordSteps } from "../../src/domain/word-steps.ts";

test("WordSteps numbers words one by one, leaves out more than the furthest reach at a new sentence or voice, and begins anew with a post", () => {
  const steps = new WordSteps();
  const told = ["p 1 own", "p 1 own", "p 1 direct", "p 1 own", "p 2 own", "q 2 own", "q 2 own"];
  const apart = mostNear + 1;
  expect(told.map((word) => steps.next(...(word.split(" ") as [string, string, string])))).toEqual([
    0,
    1,
    1 + apart,
    1 + 2 * apart,
    1 + 3 * apart,
    0,
    1,
  ]);
});
