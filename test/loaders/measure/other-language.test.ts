import { expect, test } from "vitest";
import { languageOf, otherLanguage } from "../../../loaders/measure/other-language.ts";

const english = "The boat is late and that is not the fault of those who have to run it. ".repeat(8);
const french =
  "Nous avons choisi le tram parce que le port ne peut plus attendre et que tout le monde le sait. ".repeat(
    8,
  );

test("languageOf(text) tells English from what is hardly in English, and nothing of a short text", () => {
  expect(languageOf(english)?.language).toBe("en");
  expect(languageOf(french)?.language).toBe("other");
  expect(languageOf("The boat is late.")).toBeNull();
  expect(languageOf("")).toBeNull();
});

test("languageOf(text) tells from a hundred words on, English where twelve in a hundred are its commonest", () => {
  const words = (common: number, others: number): string =>
    `${"THE ".repeat(common)}${"quay ".repeat(others)}`;
  expect(languageOf(words(50, 49))).toBeNull();
  expect(languageOf(words(12, 88))).toEqual({ language: "en", share: 0.12 });
  expect(languageOf(words(11, 89))).toEqual({ language: "other", share: 0.11 });
});

test("otherLanguage(post, told) says which share of the words are the commonest, and nothing of English or a short text", () => {
  const post = { source_file: "posts/a.txt", camp: "ferry" };
  expect(otherLanguage(post, { language: "other", share: 0.084 }).map(({ message }) => message)).toEqual([
    "hardly in English: 8% of its words are among the commonest in English",
  ]);
  expect(otherLanguage(post, { language: "en", share: 0.4 })).toEqual([]);
  expect(otherLanguage(post, null)).toEqual([]);
});

test("otherLanguage(post, told) warns of a post of a camp, and notes one outside them without telling to put it there", () => {
  const noted = (camp: string) => otherLanguage({ source_file: "posts/a.txt", camp }, languageOf(french));
  expect(noted("ferry")).toMatchObject([
    { severity: "warning", remedy: expect.stringMatching(/^leave it out or set its camp to none: /) },
  ]);
  expect(noted("none")).toMatchObject([
    { severity: "note", remedy: expect.stringMatching(/^read it yourself: /) },
  ]);
});
