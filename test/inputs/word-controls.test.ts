// @vitest-environment jsdom
import { expect, test } from "vitest";
import { defaultWordSettings } from "../../src/domain/word-settings.ts";
import { wordControls } from "../../src/inputs/word-controls.ts";
import { addressOf } from "./address-of.ts";

const {
  voice: _voice,
  headings: _headings,
  placements: _placements,
  stopList: _stops,
  ...usual
} = defaultWordSettings;

test("wordControls() counts words as defaultWordSettings do until a reader or the address chooses", () => {
  expect(wordControls({ address: addressOf("") }).value).toEqual(usual);
  expect(
    wordControls({ address: addressOf("?n=2&stop=aside&names=aside&lemma=noun&case=apart&prior=50") }).value,
  ).toEqual({ n: 2, stopWords: false, names: false, lemma: true, cased: true, prior: 50 });
  expect(wordControls({ address: addressOf("?n=9&stop=&prior=7") }).value).toEqual(usual);
});

test("wordControls() has in sight how long terms are and whether stop words are listed", () => {
  const controls = wordControls({ address: addressOf("") });
  const legendsOf = (within: string) =>
    [...controls.querySelectorAll(`${within} > fieldset > legend`)].map(({ textContent }) => textContent);
  expect(legendsOf("form")).toEqual(["Words in a term", "Stop words"]);
});

test("wordControls() says on its line how terms are listed otherwise", () => {
  const said = (search: string) =>
    wordControls({ address: addressOf(search) }).querySelector("summary")?.textContent;
  expect([said(""), said("?stop=aside&case=apart"), said("?names=aside&lemma=noun&prior=50")]).toEqual([
    "Terms: names listed, possessives apart, capitals as lower case, prior 500",
    "Terms: names listed, possessives apart, capitals apart, prior 500",
    "Terms: names set aside, possessives with their noun, capitals as lower case, prior 50",
  ]);
});
