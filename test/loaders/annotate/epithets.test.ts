import { describe, expect, it } from "vitest";
import { evaluated } from "./evaluated.ts";

const people = { Reid: "reid", Hale: "hale", "the wreckers": "!wreckers", Rovers: "!rovers" };
const told = (text: string) =>
  evaluated(text, people).epithets.map((row) => [row.target_id, row.text, row.polarity, row.rule]);

describe("epithetRows(read, isTarget)", () => {
  it.each([
    ["Reid is such a shameless fraud.", [["reid", "shameless fraud", -1, "predicate"]]],
    ["Reid is a man of integrity.", [["reid", "man of integrity", 1, "predicate"]]],
    ["Reid is no coward.", [["reid", "no coward", 1, "predicate"]]],
    ["Reid is not a bad man.", [["reid", "not a bad man", 1, "predicate"]]],
    ["Reid isn't a coward.", [["reid", "isn't a coward", 1, "predicate"]]],
    [
      "Reid, a decent and brave woman, took the chair.",
      [["reid", "decent and brave woman", 1, "apposition"]],
    ],
    ["The hopeless Reid took the chair.", [["reid", "hopeless Reid", -1, "attribute"]]],
    ["We were led by cowards like Reid.", [["reid", "cowards", -1, "example"]]],
    ["I consider Reid a coward.", [["reid", "coward", -1, "complement"]]],
    [
      "We met the wreckers and Rovers.",
      [
        ["wreckers", "the wreckers", -1, "name"],
        ["rovers", "Rovers", 0, "name"],
      ],
    ],
    ["Reid is a decent man but he cannot lead.", [["reid", "decent man", 1, "predicate"]]],
    ["Reid is a fraud and members know it.", [["reid", "fraud", -1, "predicate"]]],
    ["Reid is a hopeless leader because she dithers.", [["reid", "hopeless leader", -1, "predicate"]]],
    ["Reid is a hopeless leader whose time is up.", [["reid", "hopeless leader", -1, "predicate"]]],
    ["Reid is hopeless.", []],
    ["The plan of Reid is a shameless fraud.", []],
    ["Reid's campaign was a total disgrace.", []],
    ["Reid chaired a meeting with Hale.", []],
  ])("finds the words that name someone and judge: %s", (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it("gives spans that lie in the text", () => {
    const text = "On Monday Reid was a total disgrace, and Hale is a superb treasurer.";
    const { epithets } = evaluated(text, people);
    expect(epithets.map((row) => text.slice(row.char_start, row.char_end))).toEqual(
      epithets.map((row) => row.text),
    );
    expect(epithets).toHaveLength(2);
  });
});
