import { expect, test } from "vitest";
import { isHeld, voices } from "../../src/domain/voice.ts";

test("isHeld(voice) is false of words kept at arm's length", () => {
  expect(voices.filter((voice) => !isHeld(voice))).toEqual(["imagined", "scare", "title"]);
});
