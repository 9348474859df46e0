import { describe, expect, it } from "vitest";
import { attributed } from "./attributed.ts";

/** Where whoever "he" and "she" may mean stands in a text of one paragraph, with what is known of each. */
function antecedents(text: string, people: Readonly<Record<string, string>> = {}) {
  const found = attributed(text, people);
  return found
    .antecedents(found.paragraphs[0]?.paragraph ?? 0)
    .map(({ start, entityId, gender }) => [text.slice(start).split(/[\s.,]/)[0], entityId, gender]);
}

describe("antecedentsOf(units, candidates)", () => {
  it("gives the first mention of each person, with the gender of a title", () => {
    expect(antecedents("Reid met Mrs Sarah Dunn. Reid left.", { Reid: "reid" })).toEqual([
      ["Reid", "reid", null],
      ["Mrs", null, "she"],
    ]);
  });

  it("gives people who are described, and not what somebody is said to be or like", () => {
    expect(antecedents("Reid is a leader. The minister is like a teacher.", { Reid: "reid" })).toEqual([
      ["Reid", "reid", null],
      ["minister", null, null],
    ]);
  });

  it("leaves out a description beside the name that it describes, any of a kind and several", () => {
    expect(antecedents("The minister, Reid, met every teacher and the farmers.", { Reid: "reid" })).toEqual([
      ["Reid", "reid", null],
    ]);
  });

  it("gives a description that another name leads", () => {
    expect(antecedents("The most popular Labour politician spoke.")).toEqual([["politician", null, null]]);
  });

  it("gives a single capitalised word that does something, and no other", () => {
    expect(antecedents("Yesterday Sarah spoke in Leeds.")).toEqual([["Sarah", null, null]]);
  });

  it("gives a single capitalised word by whom a thing is, and none by which something is done", () => {
    expect(antecedents("We read the review by Alys. The town was beaten by Leeds.")).toEqual([
      ["Alys", null, null],
    ]);
  });

  it("gives none in a paragraph that is not there", () => {
    expect(attributed("Reid left.", { Reid: "reid" }).antecedents(99)).toEqual([]);
  });
});
