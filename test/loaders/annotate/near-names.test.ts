import { expect, test } from "vitest";
import { compileGazetteer, findNames } from "../../../loaders/annotate/names/gazetteer.ts";
import { nearNameNotes } from "../../../loaders/annotate/names/near-name-notes.ts";
import { nearNames, surnamesOf } from "../../../loaders/annotate/names/near-names.ts";
import { isNearSurname } from "../../../loaders/annotate/names/near-surname.ts";
import { lineOf } from "../../../loaders/describe/line-of.ts";
import { segment } from "../../../loaders/segment.ts";
import { entityOf } from "./listed.ts";

const listed = [
  entityOf("rowntree", "Dev Rowntree", "person", { aliases: ["Rowntree"] }),
  entityOf("oakes", "Marian Oakes", "person", { aliases: ["Oakes", "Ms Oakes"] }),
  entityOf("reid", "Tom Reid", "person", { aliases: ["Reid"] }),
];

test.each([
  ["Rowntre", "Rowntree", true],
  ["Rowentree", "Rowntree", true],
  ["Rontre", "Rowntree", true],
  ["Oaks", "Oakes", true],
  ["Okaes", "Oakes", true],
  ["Oks", "Oakes", false],
  ["Oakeses", "Oakes", false],
  ["Oakes", "Oakes", false],
  ["Boakes", "Oakes", false],
  ["Read", "Reid", false],
])("isNearSurname(%j, %j) is %j", (word, surname, is) => {
  expect(isNearSurname(word, surname)).toBe(is);
});

const found = (text: string) => {
  const { sentences, tokens } = segment("p", text);
  const names = findNames(text, compileGazetteer(listed), sentences);
  return nearNames(sentences, tokens, names, surnamesOf(listed)).map(({ word, entity_id }) => [
    word,
    entity_id,
  ]);
};

test.each([
  ["We met Rowntre’s wife and Dev Rowentree there.", ["Rowntre", "Rowentree"]],
  ["Rowntre left. We know that Rowntre is wrong.", ["Rowntre"]],
  ["Then Ms. Oaks spoke, as Mayor Rowntre had.", ["Oaks", "Rowntre"]],
  ["The people of Oaks like Oaks.", []],
  ["We like oaks, and rowntre too.", []],
  ["We met Peter Rowntre on Rowntre Street.", []],
  ["We met the Rowntrees and Rowntree and Tom Read.", []],
  ["ROWNTRE LIED TO US ALL.", []],
])("nearNames(…) of %j are %j", (text, words) => {
  expect(found(text).map(([word]) => word)).toEqual(words);
});

test("nearNameNotes(post, …) names the word, its line and the remedy, and no word of a post that may not be quoted", () => {
  const text = "A first paragraph of the post.\n\nWe all know Rowntre.";
  const words = segment("p", text);
  const notes = (source_file: string, lineAt: (at: number) => number | null, mayQuote: boolean) =>
    nearNameNotes({ source_file, lineAt, mayQuote }, words, [], surnamesOf(listed));
  expect(notes("posts/a.txt", (at) => lineOf(text, text, at), true)).toEqual([
    {
      severity: "note",
      rule: "near-name",
      file: "posts/a.txt",
      line: 3,
      message: 'close to the surname of rowntree, but not counted as a mention: "Rowntre"',
      remedy: "if it names rowntree, list it among the misspellings in entities.yaml",
    },
  ]);
  expect(notes("posts/a.docx", () => null, false)).toMatchObject([
    {
      line: null,
      message: "close to the surname of rowntree, but not counted as a mention: a word of the post",
    },
  ]);
});
