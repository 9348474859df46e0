import { describe, expect, it } from "vitest";
import { cueVerb, cueVerbs } from "../../../loaders/attribute/vocabulary/cue-verbs.ts";

describe("cueVerb(norm)", () => {
  it.each([
    ["said", "say", "past"],
    ["denies", "deny", "third"],
    ["admitting", "admit", "ing"],
    ["written", "write", "participle"],
    ["agreed", "agree", "past"],
    ["vowed", "vow", "past"],
  ])("knows %s", (norm, lemma, form) => {
    expect([cueVerb(norm)?.verb.lemma, cueVerb(norm)?.form]).toEqual([lemma, form]);
  });

  it("is null for a word that reports nothing", () => {
    expect(cueVerb("walked")).toBeNull();
  });

  it("has each lemma once, and no empty form", () => {
    expect(new Set(cueVerbs.map(({ lemma }) => lemma)).size).toBe(cueVerbs.length);
    expect(cueVerbs.flatMap(({ forms }) => forms).filter((form) => !/^[a-z]{2,}$/.test(form))).toEqual([]);
  });
});
