import { expect, test } from "vitest";
import { commonestNorm } from "../../../src/analysis/concordance/commonest-norm.ts";

const tokens = (text: string) => text.split(" ").map((norm) => ({ norm, is_word: norm !== "———————" }));

test("commonestNorm(tokens) gives the commonest long word, of several the first of the alphabet, else “the”", () => {
  expect(commonestNorm(tokens("toll toll toll bridge ferrymen bridge ferrymen"))).toBe("bridge");
  expect(commonestNorm(tokens("——————— ——————— toll"))).toBe("the");
  expect(commonestNorm([])).toBe("the");
});
