// @vitest-environment jsdom
import { expect, test } from "vitest";
import { linkedText } from "../../src/evidence/linked-text.ts";

const links = (text: string) => {
  const node = linkedText(text);
  if (typeof node === "string") return { said: node, links: [] };
  return {
    said: node.textContent,
    links: [...node.querySelectorAll("a")].map((a) => a.href),
  };
};

test.each([
  ["no address in it", "no address in it", []],
  [
    "seven were found (a study, https://www.example.org/a/b-c.html).",
    "seven were found (a study, example.org).",
    ["https://www.example.org/a/b-c.html"],
  ],
  [
    "https://one.test/x?y=1, and http://two.test/",
    "one.test, and two.test",
    ["https://one.test/x?y=1", "http://two.test/"],
  ],
  ["javascript:alert(1) and https://", "javascript:alert(1) and https://", []],
])("linkedText(%j)", (text, said, found) => {
  expect(links(text)).toEqual({ said, links: found });
});

test("linkedText(text) never makes an element of what the text says", () => {
  const node = linkedText('<img src=x onerror="alert(1)"> https://one.test/<b>');
  expect(typeof node === "string" ? [] : [...node.querySelectorAll("*")].map((d) => d.tagName)).toEqual([
    "A",
  ]);
});
