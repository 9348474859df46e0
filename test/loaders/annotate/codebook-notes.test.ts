import { expect, test } from "vitest";
import { codebookNotes } from "../../../loaders/annotate/cues/codebook-notes.ts";
import { readCodebook } from "../../../loaders/read/read-codebook.ts";

const remediesOf = (matches: string) => {
  const source = `frames: [{id: toll, label: Toll, question: Is it?, cues: [toll], matches: ${matches}}]`;
  return codebookNotes(readCodebook(source).items, []).map(({ message, remedy }) => [message, remedy]);
};

test("codebookNotes(codebook, entities) tells the rest of an example that a comma cut from one that no cue finds", () => {
  expect(remediesOf("[The toll is £86,000.]")).toEqual([
    [
      'no cue of toll finds "0"',
      "a comma ends an example in [ ]: put the whole sentence in quotes, or add a cue",
    ],
  ]);
  expect(remediesOf("[The toll is up., It is dear.]")).toEqual([
    ['no cue of toll finds "It is dear."', "add a cue, or take the example out of matches"],
  ]);
  expect(remediesOf('["The toll is £86,000."]')).toEqual([]);
});
