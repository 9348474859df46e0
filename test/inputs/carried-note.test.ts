// @vitest-environment jsdom
import { expect, test } from "vitest";
import { carriedNote } from "../../src/inputs/carried-note.ts";
import { addressOf } from "./address-of.ts";

test("carriedNote(shown, address) tells only a reader who brings settings that the page does not count by them", () => {
  const said = (search: string) => carriedNote("every post stands here", addressOf(search))?.textContent;
  expect(said("?leave=a")).toBe(
    "How things are counted on other pages does not apply to this one: every post stands here.",
  );
  expect([said(""), said("?post=a&find=tax")]).toEqual([undefined, undefined]);
});
