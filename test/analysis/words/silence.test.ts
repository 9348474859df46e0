import { expect, test } from "vitest";
import { silences } from "../../../src/analysis/words/silence.ts";
import { tableOf, toldTerms } from "./term-corpora.ts";

const repeat = (word: string, times: number) => Array<string>(times).fill(word).join(" ");

const told = toldTerms({
  b1: { camp: "bridge", words: `${repeat("toll", 8)} ${repeat("lane", 2)} ${repeat("the", 10)}` },
  b2: { camp: "bridge", words: `${repeat("toll", 2)} ${repeat("the", 18)}` },
  f1: { camp: "ferry", words: `${repeat("boat", 4)} ${repeat("the", 16)}` },
});

test("silences(table) lists what a side never says though three times or more were expected, what one post alone says last", () => {
  expect(silences(tableOf(told))).toEqual([
    { term: "toll", silent: "reference", expected: 5, count: 10, isOneWriters: false },
    { term: "boat", silent: "target", expected: 8, count: 4, isOneWriters: true },
  ]);
});

test("silences(table, least) lists rarer words where fewer are asked for", () => {
  expect(silences(tableOf(told), 1).map(({ term }) => term)).toEqual(["toll", "boat", "lane"]);
});

test("silences(table) leaves out a term that the side uses in another form", () => {
  const forms = toldTerms({
    b1: { camp: "bridge", words: `${repeat("toll", 10)} ${repeat("lane", 10)} ${repeat("the", 20)}` },
    f1: { camp: "ferry", words: `tolls lane's ${repeat("boat", 10)} ${repeat("the", 18)}` },
  });
  expect(silences(tableOf(forms)).map(({ term }) => term)).toEqual(["boat"]);
});

test("silences(table) says nothing of a side without words", () => {
  expect(silences(tableOf(toldTerms({ b1: { camp: "bridge", words: repeat("toll", 90) } })))).toEqual([]);
});
