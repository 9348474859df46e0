import { expect, test } from "vitest";
import { findPronouns } from "../../../loaders/annotate/names/pronouns.ts";
import { attributed } from "../attribute/attributed.ts";

const found = (text: string) => findPronouns(attributed(text).tokens, []).rows.map(({ person }) => person);

test.each([
  ["We’re late and they'd know it; our boat is theirs.", ["we", "they", "we", "they"]],
  ["The US sank us.", ["we"]],
  ["GIVE US OUR FERRY BACK", ["we", "we"]],
  ["The usher were there; weir, wed and theyve are no pronouns.", []],
  ["", []],
])("findPronouns(tokens, referents) of %j is %j", (text, persons) => {
  expect(found(text)).toEqual(persons);
});

test("findPronouns(tokens, referents) keeps the voice of each pronoun", () => {
  const { tokens } = attributed("We left. “We stay,” said Odell.");
  expect(findPronouns(tokens, []).rows.map(({ voice }) => voice)).toEqual(["own", "direct"]);
});

test("findPronouns(tokens, referents) takes whom a pronoun means from the coding and reports a place without one", () => {
  const { tokens } = attributed("We left and they stayed.");
  const row = { post_file: "p.txt", char_end: 2, note: null };
  const { rows, diagnostics } = findPronouns(tokens, [
    { ...row, line: 2, char_start: 0, referent: "the crew" },
    { ...row, line: 3, char_start: 3, referent: "nobody" },
  ]);
  expect(rows.map(({ person, referent }) => [person, referent])).toEqual([
    ["we", "the crew"],
    ["they", null],
  ]);
  expect(diagnostics.map(({ file, line, rule }) => [file, line, rule])).toEqual([
    ["referents.csv", 3, "bad-offset"],
  ]);
});
