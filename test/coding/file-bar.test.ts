// @vitest-environment jsdom
import { expect, test } from "vitest";
import { coderNameFault } from "../../src/coding/coder-name.ts";
import { Draft } from "../../src/coding/draft.ts";
import { fileBar } from "../../src/coding/file-bar.ts";

test.each([
  ["ada", null],
  ["Zoë_2.b-c", null],
  ["", "First say who is coding: letters, digits and hyphens, such as ada."],
  [
    "me one!",
    "“me one!” cannot name a coding file, because it holds a space: use letters, digits and hyphens, such as me-one.",
  ],
  [
    "-ada",
    "“-ada” cannot name a coding file, because it begins with “-”: use letters, digits and hyphens, such as ada.",
  ],
  [
    "?",
    "“?” cannot name a coding file, because it begins with “?”: use letters, digits and hyphens, such as ada.",
  ],
])("coderNameFault(%j) is %j", (name, wanted) => {
  expect(coderNameFault(name)).toBe(wanted);
});

test("fileBar(options) tells at once that a name cannot stand, and takes it back", () => {
  const draft = new Draft({ getItem: () => null, setItem: () => {} }, "boats");
  const bar = fileBar({
    draft,
    posts: [],
    readerOf: async () => ({ sentences: [] }),
    targets: [],
    onOpen: () => {},
  });
  const name = bar.querySelector("input") as HTMLInputElement;
  const write = (text: string) => {
    name.value = text;
    name.dispatchEvent(new Event("input"));
    return [name.getAttribute("aria-invalid"), bar.querySelector("[role=status]")?.textContent];
  };
  expect(write("me one")).toEqual(["true", expect.stringMatching(/holds a space.*such as me-one/)]);
  expect(write("me-one")).toEqual(["false", ""]);
  expect(write("")).toEqual(["false", ""]);
});
