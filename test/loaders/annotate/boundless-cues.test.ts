import { expect, test } from "vitest";
import { codebookNotes } from "../../../loaders/annotate/cues/codebook-notes.ts";
import { readCodebook } from "../../../loaders/read/read-codebook.ts";

test("a cue of stars alone is told of with its line, and no other", () => {
  const cues = ['"*"', '"** *"', '"-*"', '"toll*"', '"a * b"'].map((cue) => `      - ${cue}`).join("\n");
  const { items } = readCodebook(
    `frames:\n  - id: toll\n    label: T\n    question: q\n    cues:\n${cues}\n`,
  );
  expect(codebookNotes(items, []).map(({ rule, line }) => [rule, line])).toEqual([
    ["cue-boundless", 6],
    ["cue-boundless", 7],
    ["cue-boundless", 8],
  ]);
});
