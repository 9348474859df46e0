import { expect, test } from "vitest";
import { findPronouns } from "../../../loaders/measure/find-pronouns.ts";
import { attributed } from "../attribute/attributed.ts";

const found = (text: string) => findPronouns(attributed(text).tokens).map(({ person }) => person);

test.each([
  ["We’re late and they'd know it; our boat is theirs.", ["we", "they", "we", "they"]],
  ["The US sank us.", ["we"]],
  ["GIVE US OUR FERRY BACK", ["we", "we"]],
  ["The usher were there; weir, wed and theyve are no pronouns.", []],
  ["", []],
])("findPronouns(tokens) of %j is %j", (text, persons) => {
  expect(found(text)).toEqual(persons);
});

test("findPronouns(tokens) keeps the voice of each pronoun", () => {
  const { tokens } = attributed("We left. “We stay,” said Odell.");
  expect(findPronouns(tokens).map(({ voice }) => voice)).toEqual(["own", "direct"]);
});
