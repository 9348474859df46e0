import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kindLabel, ruleWords } from "../../src/domain/quote-words.ts";

/** The rules that the loader's modules name, but for those that they put together. */
const named = readdirSync("loaders/attribute", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [
    ...readFileSync(join("loaders/attribute", file), "utf8").matchAll(
      /"((?:direct|mixed|indirect|block|imagined|scare|title):[a-z-]+)"/g,
    ),
  ])
  .map(([, rule = ""]) => rule);

test("ruleWords(rule) has words for every rule that a module of the loader names", () => {
  expect(named.length).toBeGreaterThan(30);
  const asNamed = named.filter((rule) => {
    const name = rule.slice(rule.indexOf(":") + 1);
    return ruleWords(rule) === name.replaceAll("-", " ");
  });
  expect(asNamed).toEqual([]);
});

test.each([
  ["indirect:cue-clause", "a word of saying, then a clause"],
  ["scare:short", "three words or fewer"],
  ["direct:orphan;unclosed", "fills its paragraph, and nobody is named; its marks are not closed"],
  ["block:colon-cue;resumed", "a word of saying and a colon before it; up to where the writer goes on"],
  ["override", "decided by an analyst"],
  ["direct:new-rule", "new rule"],
])("ruleWords(%j) is %j", (rule, words) => expect(ruleWords(rule)).toBe(words));

test("kindLabel(kind) of a kind without words is the kind", () =>
  expect([kindLabel("indirect"), kindLabel("sung")]).toEqual(["Reported", "sung"]));
