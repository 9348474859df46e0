import { describe, expect, it } from "vitest";
import { findAnaphors, titledGenders } from "../../../loaders/annotate/names/anaphors.ts";
import { findMentions } from "../../../loaders/annotate/names/mentions.ts";
import type { Gender } from "../../../loaders/attribute/speakers/candidates.ts";
import type { Entity } from "../../../src/domain/contest.ts";
import { attributed, namesIn } from "../attribute/attributed.ts";

const people = { Reid: "reid", Hale: "hale" };

/** The pronouns of a text that mean somebody listed, each with whom. */
function meant(text: string, titled: Readonly<Record<string, Gender>> = {}) {
  const post = { post_id: "p", text, ...attributed(text, people) };
  const mentions = findMentions(post, namesIn(text, people), []).rows;
  const ids = new Set(Object.values(people));
  return findAnaphors(post, mentions, ids, new Map(Object.entries(titled))).anaphors.map(
    ({ char_start, char_end, entity_id }) => [text.slice(char_start, char_end), entity_id],
  );
}

describe("findAnaphors(post, mentions, people, titled)", () => {
  it("finds whom a pronoun means where its paragraph has named one person", () => {
    expect(meant("Reid came. She spoke, and her speech pleased us. I thanked her. She's kind.")).toEqual([
      ["She", "reid"],
      ["her", "reid"],
      ["her", "reid"],
      ["She's", "reid"],
    ]);
  });

  it("leaves a pronoun open where two people fit, and starts anew in each paragraph", () => {
    expect(meant("Reid met Hale. He spoke.\n\nHe left.\n\nReid came. He spoke.")).toEqual([["He", "reid"]]);
  });

  it("looks into the paragraphs before where its own has named nobody who fits, up to one in which somebody does", () => {
    expect(meant("Reid came. She spoke.\n\nShe left. I miss her.")).toEqual([
      ["She", "reid"],
      ["She", "reid"],
      ["her", "reid"],
    ]);
    expect(meant("Reid came. She spoke.\n\nA minister came.\n\nShe left.")).toEqual([["She", "reid"]]);
    const told = { reid: "she", hale: "he" } as const;
    expect(meant("Reid came.\n\nHale spoke.\n\nShe left.", told)).toEqual([["She", "reid"]]);
    expect(meant("Reid came.\n\nHale spoke. She left.", told)).toEqual([["She", "reid"]]);
    expect(meant("Reid came.\n\nIt rained.\n\nIt hailed.\n\nIt snowed.\n\nShe left.", told)).toEqual([]);
    expect(meant("Reid met Hale.\n\nShe left.", { reid: "she" })).toEqual([]);
    expect(meant("Reid met Hale.\n\nShe left.", { reid: "she", hale: "he" })).toEqual([["She", "reid"]]);
  });

  it("takes this for whoever alone stands before it, where it points at somebody", () => {
    expect(meant("Reid spoke. This is the coward who left us.")).toEqual([["This", "reid"]]);
    expect(meant("Reid met Hale. This is the coward who left us.")).toEqual([]);
    expect(meant("Reid spoke. This is a disgrace, and who pays?")).toEqual([]);
    expect(meant("Reid spoke.\n\nThis is the coward who left us.")).toEqual([]);
  });

  it("reads a pronoun in a reported clause but for its speaker", () => {
    const told = { reid: "she", hale: "he" } as const;
    expect(meant("Reid met Hale. They say that she lied.", told)).toEqual([["she", "reid"]]);
    expect(meant("Reid said that she lied.", told)).toEqual([]);
  });

  it("tells two people apart by titles, and by pronouns that can mean one alone", () => {
    expect(meant("Reid met Hale. He spoke. She left.", { reid: "she" })).toEqual([
      ["He", "hale"],
      ["She", "reid"],
    ]);
    expect(meant("Reid came. She spoke.\n\nReid met Hale. He left. She stayed.")).toEqual([
      ["She", "reid"],
      ["He", "hale"],
      ["She", "reid"],
    ]);
  });

  it("finds whom a letter is to where it says you, but for thanks", () => {
    expect(
      meant("Dear Reid,\n\nThank you for coming. You spoke. Your speech pleased us. You're kind."),
    ).toEqual([
      ["You", "reid"],
      ["Your", "reid"],
      ["You're", "reid"],
    ]);
    expect(meant("Dear members,\n\nReid came. You spoke.")).toEqual([]);
  });

  it("takes the last subject of several who fit, where nobody else who fits is named since", () => {
    expect(meant("Hale came. Reid spoke. She left. I thanked her.")).toEqual([
      ["She", "reid"],
      ["her", "reid"],
    ]);
    expect(meant("Hale came. Reid spoke. Everybody saw Hale. She left.")).toEqual([]);
    expect(meant("Hale came. Reid spoke. He met a teacher. He left.")).toEqual([["He", "reid"]]);
    expect(meant("Hale came. Reid trusts him.")).toEqual([["him", "hale"]]);
    expect(meant("Hale came. Reid lied to him.")).toEqual([["him", "hale"]]);
    expect(meant("Hale came. Reid believes he lied.")).toEqual([]);
  });

  it("takes whatever hangs on the subject for the subject's", () => {
    expect(meant("Hale came. Reid left when she could.")).toEqual([["she", "reid"]]);
    expect(meant("Hale came. Reid broke his word.")).toEqual([["his", "reid"]]);
  });

  it("takes nobody for whoever the pronoun is set apart from", () => {
    expect(meant("Unlike Hale, she left.")).toEqual([]);
    expect(meant("Reid came. She spoke. Unlike Hale, she left.")).toEqual([
      ["She", "reid"],
      ["she", "reid"],
    ]);
  });

  it("tells a gender by what is heard three times as often as the other", () => {
    expect(meant("Reid came. She spoke. She sang. She left.\n\nReid wept. He laughed.")).toEqual([
      ["She", "reid"],
      ["She", "reid"],
      ["She", "reid"],
    ]);
  });

  it("takes this man, a fragment and anyone of a kind for nobody new", () => {
    expect(meant("Reid came. Do we trust this man? He left.")).toEqual([["He", "reid"]]);
    expect(meant("Reid came. A man of principle, then. He left.")).toEqual([["He", "reid"]]);
    expect(meant("Reid came. A lesser man might have blushed. He left.")).toEqual([["He", "reid"]]);
    expect(meant("Reid came. A man in the hall laughed. He left.")).toEqual([]);
  });

  it("finds nobody for whom the pronouns differ", () => {
    expect(meant("Reid came. She spoke.\n\nReid left. He laughed.")).toEqual([]);
  });

  it("finds nobody where a person who is described, or meant before anybody is named, fits too", () => {
    expect(meant("Reid came with a minister. He spoke.")).toEqual([]);
    expect(meant("He spoke. Reid came, and he left.")).toEqual([]);
  });

  it("takes no wall, none whom somebody has not met and none whom somebody is called for a person", () => {
    expect(meant("Reid spoke of the Berlin Wall. He left.")).toEqual([["He", "reid"]]);
    expect(meant("Reid has never met a minister. He left.")).toEqual([["He", "reid"]]);
    expect(meant("Reid spoke, and I thought him a good minister. He left.")).toEqual([
      ["him", "reid"],
      ["He", "reid"],
    ]);
  });

  it("passes over pronouns in quotations, pairs of them, and whom somebody is told of", () => {
    expect(meant("Reid came. “She lied,” said a member.")).toEqual([]);
    expect(meant("Reid came. He or she who lies must go.")).toEqual([]);
    expect(meant("I told Reid that he is late.")).toEqual([]);
  });

  it("takes no gender from an object whose sentence names the one person", () => {
    expect(meant("Reid trusts her.")).toEqual([]);
    expect(meant("Reid came. I trust her.")).toEqual([["her", "reid"]]);
  });
});

describe("titledGenders(entities)", () => {
  const entity = (id: string, aliases: string[]): Entity => ({
    id,
    name: id,
    kind: "person",
    side: null,
    description: null,
    aliases,
    misspellings: [],
    evaluative: [],
    ambiguous: [],
  });

  it("reads a title before a name, and none from titles of both", () => {
    const entities = [
      entity("reid", ["Reid", "Mrs Reid"]),
      entity("hale", ["Mr. Hale"]),
      entity("dunn", ["Mr Dunn", "Mrs Dunn"]),
      entity("rice", ["Lady"]),
    ];
    expect([...titledGenders(entities)]).toEqual([
      ["reid", "she"],
      ["hale", "he"],
    ]);
  });
});
