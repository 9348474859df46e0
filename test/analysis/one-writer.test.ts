import { expect, test } from "vitest";
import { verbOf, writersWords } from "../../src/analysis/one-writer.ts";

test("writersWords(writers, posts) says of one post that it has one writer", () => {
  expect(writersWords("writers for the ferry", 1)).toBe("one writer for the ferry");
  expect(writersWords("those who row", 1)).toBe("one writer of those who row");
  expect([0, 2].map((posts) => writersWords("writers for the ferry", posts))).toEqual(
    Array(2).fill("writers for the ferry"),
  );
});

test("verbOf(verb, posts) follows the number of writers", () => {
  expect(["speak", "do", "have"].map((verb) => verbOf(verb, 1))).toEqual(["speaks", "does", "has"]);
  expect(verbOf("speak", 2)).toBe("speak");
});
