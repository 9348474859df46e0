import { describe, expect, it } from "vitest";
import { attributed } from "./attributed.ts";

/** The word at which each topic of a text of one paragraph stands, whom it names and what its pronoun tells. */
function topics(text: string) {
  const found = attributed(text, { Reid: "reid", Hale: "hale" });
  return found
    .topics(found.paragraphs[0]?.paragraph ?? 0)
    .map(({ start, entityId, pronoun }) => [text.slice(start).split(/[\s.,;’]/)[0], entityId, pronoun]);
}

describe("topicsOf(text, units)", () => {
  it("gives the subject of each sentence, and of what a semicolon parts", () => {
    expect(topics("Reid spoke. After that, she left; Hale stayed.")).toEqual([
      ["Reid", "reid", null],
      ["she", null, "she"],
      ["Hale", "hale", null],
    ]);
  });

  it("gives whoever owns the subject, and whoever says a quotation", () => {
    expect(topics("Reid’s plan failed. Her voice shook. “It is late,” said Hale.")).toEqual([
      ["Reid", "reid", null],
      ["Her", null, "she"],
      ["Hale", "hale", null],
    ]);
  });

  it("gives somebody whom no gazetteer knows, and neither things nor several people nor an object", () => {
    expect(
      topics("The minister spoke. The hall was cold. Members left. The speech hurt Reid, and it rained."),
    ).toEqual([["minister", null, null]]);
  });

  it("gives none in a paragraph that is not there", () => {
    expect(attributed("Reid left.", { Reid: "reid" }).topics(99)).toEqual([]);
  });
});
