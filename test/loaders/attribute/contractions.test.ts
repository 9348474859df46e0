import { describe, expect, it } from "vitest";
import { expand, isContraction } from "../../../loaders/attribute/vocabulary/contractions.ts";
import { attributed, told } from "./attributed.ts";

describe("contractions", () => {
  it.each([
    ["they've", ["argued"], ["they", "have"]],
    ["they're", ["right"], ["they", "are"]],
    ["i'm", ["here"], ["i", "am"]],
    ["who'll", ["say"], ["who", "will"]],
    ["she'd", ["claimed"], ["she", "had"]],
    ["she'd", ["never", "been"], ["she", "had"]],
    ["she'd", ["say"], ["she", "would"]],
    ["he's", ["said"], ["he", "has"]],
    ["he's", ["saying"], ["he", "is"]],
    ["he's", ["not", "been"], ["he", "has"]],
    ["he's", ["told"], ["he", "is"]],
    ["it's", ["believed"], ["it", "is"]],
    ["there's", [], ["there", "is"]],
  ])("expand(norm, following) reads %s before %j as %j", (norm, following, words) => {
    expect(expand(norm, following)).toEqual(words);
  });

  it.each(["reid's", "that's", "let's", "isn't", "who", "we"])("expand(norm) leaves %s whole", (norm) => {
    expect([expand(norm, []), isContraction(norm)]).toEqual([null, false]);
  });

  it.each([
    ["They've argued that it is over.", "They have argued that it is over."],
    [
      "Dahl, who's been saying that it is over, came back.",
      "Dahl, who has been saying that it is over, came back.",
    ],
    ["We heard what he's told them: “Leave.”", "We heard what he is told them: “Leave.”"],
    ["I've said that it is over.", "I have said that it is over."],
    ["“It is over,” she's said.", "“It is over,” she has said."],
    ["He said they're “fools” and she's right.", "He said they are “fools” and she is right."],
    ["If they'd said that it was over, we'd know.", "If they had said that it was over, we would know."],
  ])("attribute(post) reads %j as %j", (short, long) => {
    const shape = (text: string) =>
      told(attributed(text, {})).map(([kind, , speaker, status]) => [kind, speaker, status]);
    expect(shape(short)).toEqual(shape(long));
  });

  it("attribute(post) leaves a body's letters with an ending whole", () => {
    expect(told(attributed("The WHO's doctors say that it is over."))).toEqual([
      ["indirect", "it is over", "WHO's doctors", "attributed"],
    ]);
  });
});
