import { expect, test } from "vitest";
import { nameRuns } from "../../../tools/propose-entities/name-runs.ts";
import { sentencesOf } from "./names-of.ts";

const runsOf = (text: string) => sentencesOf(text).flatMap(nameRuns);

test.each([
  ["We met Ada Dahl there.", ["Ada Dahl"]],
  ["We met Ada Dahl's friend Tom Reid.", ["Ada Dahl", "Tom Reid"]],
  ["We met J. K. Oddie and Sen. Reid.", ["J K Oddie", "Sen Reid"]],
  ["We met Joe de Vries of the Ferry Board.", ["Joe de Vries", "Ferry Board"]],
  ["We voted at the House of Keys on Monday in May.", ["House of Keys"]],
  ["We vote on 2 May or May 3rd, on the 4th of May, before May 2031 or last May.", []],
  ["We met Ada May and heard May say so.", ["Ada May", "May"]],
  ["I think I'm with Dahl, Reid and Oddie.", ["Dahl", "Reid", "Oddie"]],
  ["We met Mr van der Vries and then de Souza.", ["Mr van der Vries", "de Souza"]],
  ["We asked the Ferry Workers' Union about the workers' Leith.", ["Ferry Workers’ Union", "Leith"]],
  ["The Gazette printed it.", ["Gazette"]],
])("nameRuns(tokens) of %j are %j", (text, names) => {
  const inside = runsOf(text).filter(({ opens }) => !opens);
  expect(inside.map(({ words }) => words.join(" "))).toEqual(names);
});

test("nameRuns(tokens) tells what stands around a name", () => {
  expect(runsOf("We heard the Board in Leith say so; there Dahl said no.")).toEqual([
    { words: ["We"], opens: true, the: false, place: false, says: false, link: [] },
    { words: ["Board"], opens: false, the: true, place: false, says: false, link: [] },
    { words: ["Leith"], opens: false, the: false, place: true, says: true, link: [] },
    { words: ["Dahl"], opens: false, the: false, place: false, says: true, link: [] },
  ]);
});

test.each([
  ["We met Streets for All there.", ["for"]],
  ["We met Residents Against the Bus Gate.", ["the"]],
  ["We met Reid against their Board.", []],
  ["We met Reid’s for Board.", []],
])("the first run inside %j is linked by %j", (text, link) => {
  expect(runsOf(text).find(({ opens }) => !opens)?.link).toEqual(link);
});

test("nameRuns(tokens) leaves out what an entity lists", () => {
  const tokens = sentencesOf("We met Ada Dahl and Tom Reid.")[0] ?? [];
  const listed = tokens.map((token) => ({ ...token, listed: /Ada|Dahl/.test(token.form) }));
  expect(nameRuns(listed).map(({ words }) => words.join(" "))).toEqual(["We", "Tom Reid"]);
});
