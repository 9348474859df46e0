import { describe, expect, it } from "vitest";
import { attribute, type Voiced } from "../../loaders/attribute.ts";
import { segment } from "../../loaders/segment.ts";
import type { VoiceOverride } from "../../src/domain/override.ts";
import { attributed, told } from "./attribute/attributed.ts";

const override = (text: string, words: string, over: Partial<VoiceOverride>): VoiceOverride => ({
  post_id: "p",
  char_start: text.indexOf(words),
  char_end: text.indexOf(words) + words.length,
  kind: "direct",
  speaker_id: null,
  speaker_surface: null,
  status: "attributed",
  source_url: null,
  note: null,
  ...over,
});

const voicesOf = (text: string) => attributed(text).tokens.map(({ form, voice }) => `${form}/${voice}`);

const rowsOf = ({ antecedents: _, topics: __, ...rows }: Voiced) => rows;

describe("attribute(post)", () => {
  it("gives the tokens of quotation marks to the span that they delimit", () => {
    expect(voicesOf("Kemp said: “No snow.”")).toEqual([
      "Kemp/own",
      "said/own",
      ":/own",
      "“/direct",
      "No/direct",
      "snow/direct",
      "./direct",
      "”/direct",
    ]);
  });

  it("keeps fragments mixed inside a reported clause and the cue with the writer", () => {
    expect(voicesOf("Kemp said ice was “thin” today.")).toEqual([
      "Kemp/own",
      "said/own",
      "ice/indirect",
      "was/indirect",
      "“/mixed",
      "thin/mixed",
      "”/mixed",
      "today/indirect",
      "./own",
    ]);
  });

  it("gives a sentence the voice of most of its words, and the writer's on a tie", () => {
    const { sentences } = attributed(
      "Kemp said: “The ice is far too thin.”\n\n“Yes,” she said quite often.\n\n“Thin ice,” Kemp said.",
    );
    expect(sentences.map(({ voice }) => voice)).toEqual(["direct", "own", "own"]);
  });

  it("turns a block's paragraph into kind block with the rule as provenance, and leaves others as they are", () => {
    const text = "Kemp wrote:\n\nThe ice is thin.\n\nand nobody listened.";
    expect(
      attributed(text).paragraphs.map(({ kind, provenance }) => [kind, provenance.split(":")[0]]),
    ).toEqual(
      segment("p", text).paragraphs.map(({ kind, provenance }, i) =>
        i === 1 ? ["block", "block"] : [kind, provenance.split(":")[0]],
      ),
    );
  });

  it("keeps a heading's voice apart from quotations in it", () => {
    const { tokens } = attributed(
      "# Skaters told of ‘thin’ ice\n\nKemp measured the ice for an hour and went home again.",
    );
    const title = tokens.filter(({ sentence_id }) => sentence_id === "p:1");
    expect(new Set(title.map(({ voice }) => voice))).toContain("heading");
    expect(title.find(({ form }) => form === "thin")?.voice).not.toBe("heading");
  });

  it("numbers quotations in order and names the rule of each", () => {
    const { quotes } = attributed("“Go,” said Kemp. “Now.”");
    expect(quotes.map(({ quote_id, rule }) => [quote_id, rule])).toEqual([
      ["p:q1", "direct:verb-name"],
      ["p:q2", "direct:continued"],
    ]);
  });

  it("keeps the slant of the cue", () => {
    const slants = ["said", "claimed", "admitted"].map(
      (verb) => attributed(`Kemp ${verb} that the ice was thin.`).quotes[0]?.slant,
    );
    expect(slants).toEqual(["neutral", "doubt", "concession"]);
    expect(attributed("Kemp hailed a “miracle on ice”.").quotes[0]?.slant).toBe("praise");
    expect(attributed("Kemp accused them of “cheating”.").quotes[0]?.slant).toBe("blame");
  });

  it("says in the rule where a quotation never closes", () => {
    expect(attributed("Kemp said: “The ice is thin.\n\nNobody came.").quotes[0]?.rule).toBe(
      "direct:cue-colon;unclosed",
    );
  });

  it("gives no rows for a post without words", () => {
    expect(rowsOf(attributed("  \n\n "))).toEqual({
      quotes: [],
      paragraphs: [],
      sentences: [],
      tokens: [],
      signs: [],
      satire: false,
      addressee: null,
    });
  });

  it("gives the same speakers whatever the order of the names", () => {
    const text = "Kemp met Dahl. “Thin,” said Dahl.";
    const post = { post_id: "p", text, ...segment("p", text) };
    const name = (surface: string, at: number) =>
      ({
        char_start: at,
        char_end: at + 4,
        entity_id: surface,
        surface,
        kind: "person",
        evaluative: false,
        rule: "alias",
        capitals: [],
      }) as const;
    const names = [name("Kemp", 0), name("Dahl", 9), name("Dahl", text.lastIndexOf("Dahl"))];
    expect(rowsOf(attribute(post, [...names].reverse(), []))).toEqual(rowsOf(attribute(post, names, [])));
  });
});

describe("attribute(post, names, overrides)", () => {
  const text = "Dahl spoke.\n\n“We have no ice.”\n\nDahl said the lake was open.";

  it("lets an override name the speaker of an orphan, with its source", () => {
    const found = attributed(text, {}, [
      override(text, "We have no ice.", { speaker_id: "kemp", source_url: "https://example.org/a" }),
    ]);
    expect(told(found)[0]).toEqual(["direct", "We have no ice.", "id:kemp", "attributed"]);
    expect(found.quotes[0]).toMatchObject({ rule: "override", source_url: "https://example.org/a" });
  });

  it("hands a span back to the writer with kind own", () => {
    const found = attributed(text, {}, [override(text, "We have no ice.", { kind: "own" })]);
    expect(told(found).map(([, words]) => words)).toEqual(["the lake was open"]);
    expect(found.tokens.find(({ form }) => form === "ice")?.voice).toBe("own");
  });

  it("cuts a reported clause where an override stands in it", () => {
    const found = attributed(text, {}, [override(text, "lake", { kind: "scare", status: "none" })]);
    expect(
      told(found)
        .slice(1)
        .map(([kind, words]) => [kind, words]),
    ).toEqual([
      ["indirect", "the"],
      ["scare", "lake"],
      ["indirect", "was open"],
    ]);
  });

  it("leaves out overrides of other posts and those that do not lie in the text", () => {
    const other = override(text, "Dahl", { post_id: "q" });
    const outside = { ...override(text, "Dahl", {}), char_end: text.length + 1 };
    expect(rowsOf(attributed(text, {}, [other, outside]))).toEqual(rowsOf(attributed(text)));
  });
});
