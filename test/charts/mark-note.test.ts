import { expect, test } from "vitest";
import { markNote } from "../../src/charts/mark-note.ts";

test("markNote(settings) is nothing of full marks, and says why others are hollow, open or dotted", () => {
  expect(markNote({ source: "agreed", voice: "own" })).toBe("");
  expect(markNote({ source: "coder:ana", voice: "all" })).toBe("");
  expect(markNote({ source: "agreed", voice: "quoted" })).toBe(" Hollow marks: quoted words.");
  expect(markNote({ source: "cue", voice: "all" })).toBe(" Open marks: cue words found the frames.");
  expect(markNote({ source: "cue", voice: "quoted" })).toBe(
    " Open, dotted marks: cue words found the frames in quoted words.",
  );
});
