import { expect, test } from "vitest";
import { wholeNumber } from "../../../loaders/read/whole-number.ts";

test("wholeNumber(option) reads a number", () => {
  expect(wholeNumber("--posts")("300")).toBe(300);
});

test.each(["abc", "0", "-3", "1.5", ""])("wholeNumber(option) refuses %j by the option's name", (text) => {
  expect(() => wholeNumber("--posts")(text)).toThrow(
    `--posts: no whole number above 0: ${JSON.stringify(text)}`,
  );
});
