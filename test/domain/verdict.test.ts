import { expect, it } from "vitest";
import { readVerdict } from "../../src/domain/verdict.ts";

it.each([
  ["supported", "supported"],
  [" Not-Supported ", "not supported"],
  ["unsupported", "not supported"],
  ["unchecked", "not checked"],
  ["wobbly", null],
  ["constructor", null],
])("readVerdict(%j) is %j", (text, wanted) => {
  expect(readVerdict(text)).toBe(wanted);
});
