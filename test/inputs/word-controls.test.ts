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
