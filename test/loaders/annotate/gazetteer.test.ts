import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGazetteer, findNames } from "../../../loaders/annotate/names/gazetteer.ts";
import type { AmbiguousAlias } from "../../../src/domain/contest.ts";
import { growth, linear } from "../../cost.ts";
import { entityOf } from "./listed.ts";

const unsure = (alias: string, more: Partial<AmbiguousAlias>): AmbiguousAlias => ({
  alias,
  needs: [],
  notBefore: [],
  notAfter: [],
  onlyBefore: [],
  ...more,
});

const gazetteer = compileGazetteer([
  entityOf("holt", "Ada Holt", "person", {
    aliases: ["Holt", "Ada", "Ms Holt", "the harbour master"],
    misspellings: ["Holtt"],
  }),
  entityOf("obrien", "Cy O'Brien", "person", { aliases: ["O'Brien"] }),
  entityOf("march", "June March", "person", {
    ambiguous: [
      unsure("March", {
        needs: ["full-name", ["capital-inside", "verb-after"]],
        notAfter: ["in", "#", "last"],
        notBefore: ["#", "on"],
      }),
    ],
  }),
  entityOf("holt-friends", "Friends of Holt", "group", {
    aliases: ["Holt supporters", "supporters of Ada Holt", "Holtites"],
    evaluative: ["Holt cultists"],
  }),
  entityOf("rally", "Rally", "organisation", {
    ambiguous: [unsure("Rally", { needs: [["capital-inside", "verb-after"]] })],
  }),
  entityOf("greens", "Green Party", "organisation", {
    aliases: ["Greens"],
    ambiguous: [unsure("green", { onlyBefore: ["council*", "mayor"] })],
  }),
  entityOf("new-greens", "New Greens", "group", {
    ambiguous: [unsure("New Greens", { needs: ["capital-inside"] })],
  }),
]);

const found = (text: string) => findNames(text, gazetteer).map((span) => `${span.surface}=${span.entity_id}`);
const rules = (text: string) => findNames(text, gazetteer).map((span) => `${span.surface}/${span.rule}`);

describe("findNames(text, gazetteer)", () => {
  it.each([
    [
      "leaves a straight or curly possessive out",
      "Holt’s barge and Holt's quay.",
      ["Holt=holt", "Holt=holt"],
    ],
    [
      "takes the longest name, so that a group hides the person in it",
      "The Holt supporters left.",
      ["Holt supporters=holt-friends"],
    ],
    [
      "reads a courtesy title with or without stop and space",
      "Ms. Holt met Ms.Holt and Ms Holt.",
      ["Ms. Holt=holt", "Ms.Holt=holt", "Ms Holt=holt"],
    ],
    [
      "takes no-break spaces and a single line end for spaces",
      "Ada\u00A0Holt and Ada\nHolt",
      ["Ada\u00A0Holt=holt", "Ada\nHolt=holt"],
    ],
    ["does not join words across a blank line", "by Ada\n\nHolt said", ["Ada=holt", "Holt=holt"]],
    [
      "needs the capital of a name and allows capitals throughout",
      "HOLT! The holt of an otter. Holt.",
      ["HOLT=holt", "Holt=holt"],
    ],
    [
      "takes a lower-case alias at a sentence start too",
      "The harbour master left the Harbour Master.",
      ["The harbour master=holt", "the Harbour Master=holt"],
    ],
    ["holds to word boundaries", "Holtby, Upholt and Holt_2 are no Holt.", ["Holt=holt"]],
    [
      "knows a surname with an apostrophe, in either form",
      "O’Brien and O'Brien's dog",
      ["O’Brien=obrien", "O'Brien=obrien"],
    ],
    ["leaves a name inside another apostrophe name alone", "D’Holt spoke.", []],
    ["leaves web addresses and handles alone", "See https://x.example/Holt and @Holt or Holt@x.example.", []],
    ["keeps both sides of a slash or dash", "Holt/March, Holt—Holt", ["Holt=holt", "Holt=holt", "Holt=holt"]],
    ["finds nothing in nothing", "", []],
  ])("%s", (_title, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it.each([
    ["anti-Holt", ["Holt/compound"]],
    ["a pro-Ada Holt march", ["Ada Holt/compound"]],
    ["the Holt-led board", ["Holt/compound"]],
    ["Holt-Lite", []],
    ["Holt-Jones", []],
    ["Fanshawe-Holt", []],
  ])("in the compound %s decides by its other part", (text, wanted) => {
    expect(rules(`They met ${text} today.`)).toEqual(wanted);
  });

  it.each([
    ["Then Fred Holt spoke.", []],
    ["Fred Holt spoke.", []],
    ["She met Ada Lovell there.", []],
    ["F. Holt wrote it.", []],
    ["A. Holt wrote it.", ["Holt=holt"]],
    ["Mr Holt wrote it.", []],
    ["Senator Holt wrote it.", ["Holt=holt"]],
    ["But Holt wrote it.", ["Holt=holt"]],
    ["Leeds’s Holt wrote it.", ["Holt=holt"]],
    ["I told Ada. Later she left.", ["Ada=holt"]],
    ["Canals matter, and canals made Holt. Canals Holt dug.", ["Holt=holt", "Holt=holt"]],
    ["Fred O’Brien met Cy O’Brien.", ["Cy O’Brien=obrien"]],
    ["Ada K. Holt wrote it.", ["Holt=holt"]],
    ["Rep. Holt, Gen. Holt and Messrs Holt and March wrote it.", ["Holt=holt", "Holt=holt", "Holt=holt"]],
    ["Backing Holt is easy. Apparently Holt won.", ["Holt=holt", "Holt=holt"]],
    ["Beverly Holt won.", []],
    ["Unlike Holt, she won.", ["Holt=holt"]],
    ["It was written by Holt senior, and Holt Jr. read it.", []],
    ["They gave Holt senior posts.", ["Holt=holt"]],
    ["The Holt family met the Holt brothers.", []],
    ["Sadly Holt lost.", ["Holt=holt"]],
    ["They met in Holt Road, at Holt & Sons and Ada Holt House.", []],
    ["The Holt House Committee met at the Holt campaign.", ["Holt=holt"]],
  ])("tells one person from another in: %s", (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it.each([
    ["June March ran because March was ready.", ["June March=march", "March=march"]],
    ["June March ran. March was ready.", ["June March=march", "March=march"]],
    ["June March ran. March winds blow.", ["June March=march"]],
    ["June March won in March and on 3 March and in early spring.", ["June March=march"]],
    ["They met because March was cold.", []],
    ["June March ran. March's polls were dire.", ["June March=march"]],
  ])("counts a surname that is also a month only where the text decides: %s", (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it.each([
    ["The clerks of Rally voted.", ["Rally=rally"]],
    ["Rally behind the board, all of you.", []],
    ["Rally has voted.", ["Rally=rally"]],
    ["They rally at noon.", []],
    ["It is not for us to say so of Rally at all.", ["Rally=rally"]],
    ["Rally stays out of it.", ["Rally=rally"]],
    ["Rally’s clerks voted.", ["Rally=rally"]],
    ["Rally fought on.", ["Rally=rally"]],
    ["Rally, 71, has owned it. Rally, 2016, at the quay.", ["Rally=rally"]],
    ["Rally owns the barge.", ["Rally=rally"]],
    ["Rally blames her for it.", ["Rally=rally"]],
    ["Rally isn’t for sale.", ["Rally=rally"]],
    ["Rally claims that the quay is safe.", ["Rally=rally"]],
    ["Rally, who owns the barge, left.", ["Rally=rally"]],
    ["Rally himself left.", ["Rally=rally"]],
    ["Rally, by contrast, has left.", ["Rally=rally"]],
    ["Rally, please, for the barge.", []],
    ["Rally songs that rhyme.", []],
    ["Reid & Rally said so.", []],
    ["Rally rises and falls.", []],
    ["Rally drivers blame her.", []],
    ["Rally rose in June.", []],
    ["We Are at One With Rally on It", []],
    ["RALLY THE CLERKS", []],
    ["Why Clerks Must Rally Behind The Board", []],
  ])("leaves a name that is also a verb undecided unless a capital or a verb decides: %s", (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it("counts a lower-case name only before the words that its rule lists", () => {
    expect(found("A green councillor saw green paint and the green mayor.")).toEqual([
      "green=greens",
      "green=greens",
    ]);
  });

  it("falls back to a shorter name where the longer is undecided", () => {
    expect(found("New Greens have joined; so said the New Greens of the town.")).toEqual([
      "Greens=greens",
      "New Greens=new-greens",
    ]);
  });

  it("says by which rule a name counts, and that a name judges", () => {
    expect(rules("Holtt and Ada Holt and the Holt cultists.")).toEqual([
      "Holtt/misspelling",
      "Ada Holt/alias",
      "Holt cultists/evaluative",
    ]);
    expect(findNames("The Holt cultists.", gazetteer).map((span) => span.evaluative)).toEqual([true]);
  });

  it("never joins a name across the sentences it is given", () => {
    const text = "I told Ada Holt left.";
    const sentences = [
      { char_start: 0, char_end: 10 },
      { char_start: 11, char_end: 21 },
    ];
    expect(findNames(text, gazetteer, sentences).map((span) => span.surface)).toEqual(["Ada", "Holt"]);
  });

  it("gives spans in order, without overlap, that are slices of the text", () => {
    const piece = fc.constantFrom(
      "Ada",
      "Holt",
      "Ms",
      " ",
      ". ",
      "’s",
      "-",
      "supporters",
      "New Greens",
      "\u00A0",
      "é",
      "“",
      "March",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const span of findNames(text, gazetteer)) {
          expect(span.char_start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.char_start, span.char_end)).toBe(span.surface);
          end = span.char_end;
        }
      }),
    );
  });

  it.each(["Holt ", '"', ".", "the ", "Ada ", "a", "’s", "J. ", "www.", "\n", "Rally "])(
    "takes time in proportion to a text of %j",
    (piece) => {
      expect(
        growth((length) => findNames(piece.repeat(length / piece.length), gazetteer), 20_000),
      ).toBeLessThan(linear);
    },
  );
});

describe("findNames(text, gazetteer) of names that are written in more than one way", () => {
  const names = compileGazetteer([
    entityOf("lowe", "Sir Ian Lowe", "person", { aliases: ["Sir Ian", "Lowe"] }),
    entityOf("ni-roe", "Nóra Ní Roe", "person", { aliases: ["Ní Roe"] }),
    entityOf("guild", "Dockers' Guild", "organisation", { aliases: ["DKG"] }),
  ]);
  it.each([
    ["a title left out", "Ian Lowe met Sir Ian Lowe and Sir Ian.", ["Ian Lowe", "Sir Ian Lowe", "Sir Ian"]],
    ["a title before another surname", "They met Sir Ian Reid there.", []],
    ["accents left out", "Nora Ni Roe is Nóra Ní Roe.", ["Nora Ni Roe", "Nóra Ní Roe"]],
    ["a surname of two words after another given name", "They met Una Ní Roe and Ní Roe.", ["Ní Roe"]],
    [
      "a plural's apostrophe left out",
      "The Dockers Guild is the Dockers' Guild.",
      ["Dockers Guild", "Dockers' Guild"],
    ],
    ["stops in a short name", "The D.K.G. met the DKG, not the A.D.K.G. of old.", ["D.K.G", "DKG"]],
  ])("%s", (_title, text, wanted) => {
    expect(findNames(text, names).map(({ surface }) => surface)).toEqual(wanted);
  });

  it("takes a stop behind a short form for no start of a sentence", () => {
    const unsureNames = compileGazetteer([
      entityOf("march", "June March", "person", {
        ambiguous: [unsure("March", { needs: ["capital-inside"] })],
      }),
    ]);
    const text = "They watched Holt vs. March today. March winds blew.";
    expect(findNames(text, unsureNames).map(({ char_start }) => char_start)).toEqual([22]);
  });
});

describe("findNames(text, gazetteer) of a body that is called by its noun", () => {
  const bodies = compileGazetteer([
    entityOf("fund", "Harbour Fund", "organisation", { aliases: ["Fund", "the Fund"] }),
  ]);
  it.each([
    ["We gave it to the Fund, and Fund money went.", ["the Fund", "Fund"]],
    ["We asked the Harbour Fund itself.", ["Harbour Fund"]],
    ["They wrote that the Orchard Fund has pledged money.", []],
    ["But Fund members waited for an answer.", ["Fund"]],
    ["Fund members waited for an answer.", ["Fund"]],
  ])("in %j", (text, wanted) => {
    expect(findNames(text, bodies).map(({ surface }) => surface)).toEqual(wanted);
  });
});
