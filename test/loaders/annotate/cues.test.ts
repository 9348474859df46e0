import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCues, cueRows, matchCues } from "../../../loaders/annotate/cues/cues.ts";
import { compileGazetteer, findNames } from "../../../loaders/annotate/names/gazetteer.ts";
import { growth, linear } from "../../cost.ts";
import { entityOf, frameOf } from "./listed.ts";
import { postOf } from "./rows.ts";

const hits = (text: string, ...cues: string[]) => {
  const post = postOf(text);
  return matchCues(post.tokens, compileCues([frameOf("f", cues)])).map((hit) =>
    text.slice(hit.char_start, hit.char_end),
  );
};

describe("matchCues(sentence, cues)", () => {
  it.each([
    ["a word", "Toll the bell for the tollman", ["toll"], ["Toll"]],
    ["a stem", "Toll the bell for the tollman", ["toll*"], ["Toll", "tollman"]],
    ["an ending and a middle", "bell doorbell dumb-bell", ["*bell"], ["bell", "doorbell", "dumb-bell"]],
    ["either of two words", "the ferry and the barge", ["ferry|barge"], ["ferry", "barge"]],
    ["a phrase", "a toll road, a toll bridge", ["toll bridge"], ["toll bridge"]],
    ["a phrase over a comma", "a toll, road", ["toll road"], ["toll, road"]],
    [
      "a phrase by either of its second words, or by what that is a possessive of",
      "a toll road, a toll bridge, a toll ferry’s keel",
      ["toll bridge|road", "toll ferry"],
      ["toll road", "toll bridge", "toll ferry’s"],
    ],
    [
      "a phrase with stems and choices",
      "they won the next election",
      ["win*|won the next|last elect*"],
      ["won the next election"],
    ],
    [
      "a gap of up to two words",
      "build it well, build it very very well",
      ["build ~2 well"],
      ["build it well"],
    ],
    [
      "a number in digits",
      "two votes, 1,204 votes, 61.8pc of votes",
      ["# ~1 votes"],
      ["1,204 votes", "61.8pc of votes"],
    ],
    ["any one word", "the old bridge", ["the * bridge"], ["the old bridge"]],
    ["a possessive as its noun", "the ferry’s keel", ["ferry"], ["ferry’s"]],
    ["a curly apostrophe as a straight one", "we can’t row", ["can't"], ["can’t"]],
    ["nothing where a phrase runs past the end", "a toll", ["toll road"], []],
    ["marks as themselves", "a+b (c) a.b", ["a.b", "a(", "["], ["a.b"]],
    ["nothing for a cue without words", "a toll", ["", "-", "~3", "|"], []],
  ])("matches %s", (_title, text, cues, wanted) => {
    expect(hits(text, ...cues)).toEqual(wanted);
  });

  it("drops a match that an exclusion of the same frame overlaps, and no other", () => {
    expect(hits("bank holiday at the bank", "bank", "-bank holiday")).toEqual(["bank"]);
    const two = compileCues([frameOf("a", ["bank"]), frameOf("b", ["-bank holiday"])]);
    expect(matchCues(postOf("bank holiday").tokens, two)).toHaveLength(1);
  });

  it("keeps the longest of nested matches, and of equal ones the first cue", () => {
    const compiled = compileCues([frameOf("f", ["toll bri*", "toll", "toll bridge"])]);
    expect(matchCues(postOf("the toll bridge").tokens, compiled).map((hit) => hit.cue)).toEqual([
      "toll bri*",
    ]);
  });

  it("gives a hit the voice of its first word", () => {
    const compiled = compileCues([frameOf("f", ["toll road"])]);
    expect(matchCues(postOf("toll «road»").tokens, compiled).map((hit) => hit.voice)).toEqual(["own"]);
    expect(matchCues(postOf("«toll road»").tokens, compiled).map((hit) => hit.voice)).toEqual(["direct"]);
  });

  it("finds for one word what a plain search finds", () => {
    const word = fc.constantFrom("toll", "tolls", "bell", "b");
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.constantFrom("toll", "toll*", "*ll"),
        (words, cue) => {
          const pattern = { toll: /^toll$/, "toll*": /^toll/, "*ll": /ll$/ }[cue];
          expect(hits(words.join(" "), cue)).toEqual(words.filter((w) => pattern?.test(w)));
        },
      ),
    );
  });

  it("takes time in proportion to the hits of a sentence and to the letters of a word", () => {
    const compiled = compileCues([
      frameOf("f", ["toll", "toll toll", "-toll bridge", "a*a*a*b", "toll ~9 road"]),
    ]);
    const token = (norm: string, at: number) => ({
      norm,
      lemma: norm,
      is_word: true,
      char_start: at * 5,
      char_end: at * 5 + 4,
      voice: "own",
    });
    const hits = (length: number) =>
      matchCues(
        Array.from({ length }, (_, at) => token("toll", at)),
        compiled,
      );
    expect(growth(hits, 10_000)).toBeLessThan(linear);
    expect(growth((length) => matchCues([token("a".repeat(length), 0)], compiled), 60_000)).toBeLessThan(
      linear,
    );
  });
});

describe("cueRows(post_id, sentences, tokens, cues)", () => {
  it("gives one row a match, within sentences only", () => {
    const post = postOf("The toll. Road works. A toll road.");
    const rows = cueRows("p", post.sentences, post.tokens, compileCues([frameOf("f", ["toll road"])]));
    expect(rows).toEqual([
      {
        post_id: "p",
        sentence_id: "p:3",
        frame_id: "f",
        source: "cue",
        coder: null,
        cue: "toll road",
        char_start: 24,
        char_end: 33,
        voice: "own",
      },
    ]);
  });

  const gazetteer = compileGazetteer([
    entityOf("rees", "Ida Cost", "organisation", { aliases: ["Cost", "the keeper"] }),
    entityOf("fund", "Harbour Fund", "organisation", { aliases: ["the Fund"], evaluative: ["Fund raiders"] }),
    entityOf("drift", "Drift", "organisation", {
      ambiguous: [{ alias: "Drift", needs: ["capital-inside"], notBefore: [], notAfter: [], onlyBefore: [] }],
    }),
  ]);
  const hitsAmongNames = (text: string, ...cues: string[]) => {
    const post = postOf(text);
    const names = findNames(text, gazetteer, post.sentences);
    return cueRows("p", post.sentences, post.tokens, compileCues([frameOf("f", cues)]), names).map((hit) =>
      text.slice(hit.char_start, hit.char_end),
    );
  };

  it.each([
    ["a surname", "Ms Cost told us the cost. Ida Cost’s cost!", ["cost*"], ["cost", "cost"]],
    [
      "a word of a name of several words",
      "The Harbour Fund has a fund in the harbour; the Fund grows.",
      ["fund", "harbour"],
      ["fund", "harbour"],
    ],
    ["a name listed as ambiguous", "We backed Drift. We drift.", ["drift"], ["drift"]],
    ["a name in a phrase", "We joined Cost. We joined, cost or not.", ["joined cost"], ["joined, cost"]],
    ["a part of a compound", "A Cost-led team. A cost-led team.", ["cost*"], ["cost-led"]],
  ])("does not take %s for the word", (_title, text, cues, wanted) => {
    expect(hitsAmongNames(text, ...cues)).toEqual(wanted);
  });

  it.each([
    ["a cue with a capital", "We joined Cost at a cost.", ["Cost"], ["Cost", "cost"]],
    ["a choice with a capital", "Fish for Cost, bass for the Fund.", ["for Cost|fund"], ["for Cost"]],
    ["a stem with a capital", "A Cost-led team.", ["Cost*"], ["Cost-led"]],
    [
      "a cue that spells out several words",
      "Ask the Harbour Fund.",
      ["ask the harbour fund"],
      ["Ask the Harbour Fund"],
    ],
    ["words that are listed in lower case", "The Keeper slept.", ["keeper"], ["Keeper"]],
    ["a name that judges", "Beware of Fund raiders.", ["fund"], ["Fund"]],
  ])("finds names by %s", (_title, text, cues, wanted) => {
    expect(hitsAmongNames(text, ...cues)).toEqual(wanted);
  });

  it.each([
    ["a word of a name in mid-sentence", "We asked the Wildlife Trust about trust.", ["trust"], ["trust"]],
    ["a name after letters", "We wrote to the NHS Trust, and nobody answered.", ["trust"], []],
    ["its possessive", "They quoted the Wildlife Trust’s report.", ["trust"], []],
    ["each word of it", "They joined the Harvest Unity Trust.", ["harvest", "unity", "trust"], []],
    [
      "a name at the start of a sentence that stands in another",
      "She joined Left Unity. Left Unity promised jobs.",
      ["unity"],
      [],
    ],
    ["a name that only opens a sentence", "Wildlife Trust has promised jobs.", ["trust"], []],
    ["its possessive alone", "Left Unity’s members promised jobs.", ["unity"], []],
    ["its relative clause", "Left Unity, which is new, grows.", ["unity"], []],
    ["a name behind a possessive", "They joined the Shepherd’s Trust on Monday.", ["trust"], []],
    ["the same where it opens a sentence", "The Shepherds’ Trust has promised jobs.", ["trust"], []],
    ["a phrase whose other words say nothing", "We asked the Wildlife Trust in Kent.", ["trust in"], []],
  ])("does not take a name that nothing lists for the word: %s", (_title, text, cues, wanted) => {
    expect(hitsAmongNames(text, ...cues)).toEqual(wanted);
  });

  it.each([
    ["a word alone with its capital", "They fear the Establishment most.", "establishment", "Establishment"],
    ["the start of a sentence", "Trust Ida to spoil things.", "trust", "Trust"],
    ["a word after the start of a sentence", "Demand Unity from everybody.", "unity", "Unity"],
    ["a word after an adverb at the start", "Apparently Unity is for losers.", "unity", "Unity"],
    ["a word after a common opening", "Only Unity has worked before.", "unity", "Unity"],
    ["what is behind a name's possessive", "They like the coup, but Reid’s Unity more.", "unity", "Unity"],
    ["the start of a quotation", "She said: “Trust Ida” and smiled.", "trust", "Trust"],
    ["a title", "Why the Wildlife Needs Our Trust", "trust", "Trust"],
    ["a word all in capitals", "They demand UNITY NOW from everybody.", "unity", "UNITY"],
    ["a word beside one that is shouted", "They demand BLOODY Unity from everybody.", "unity", "Unity"],
    ["a word after a mark", "They wanted Bread, Unity, Peace and more.", "unity", "Unity"],
    ["a word after a possessive", "They defied Britain’s Unity for years.", "unity", "Unity"],
    ["a word after a listed name", "They joined Cost Unity for years.", "unity", "Unity"],
    ["a cue with a capital", "We asked the Wildlife Trust about things.", "Trust", "Trust"],
    ["a phrase", "They lost the last General Election.", "lost ~3 elect*", "lost the last General Election"],
    [
      "a cue of two words of it",
      "They lost the last Welsh General Election.",
      "general elect*",
      "General Election",
    ],
    ["I", "The people whom I Trust are few.", "trust", "Trust"],
  ])("keeps to the word at %s", (_title, text, cue, wanted) => {
    expect(hitsAmongNames(text, cue)).toEqual([wanted]);
  });

  it("lets exclusions see names", () => {
    expect(hitsAmongNames("Ida Cost counts.", "counts", "-cost counts")).toEqual([]);
  });
});
