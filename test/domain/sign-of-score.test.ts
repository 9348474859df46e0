import { expect, test } from "vitest";
import { signOf } from "../../src/domain/sign-of-score.ts";

test("signOf(score) takes a side from .05 on", () => {
  expect([-1, -0.05, -0.049, 0, 0.049, 0.05, 1].map(signOf)).toEqual([-1, -1, 0, 0, 0, 1, 1]);
});
