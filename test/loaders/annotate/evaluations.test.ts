import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curb } from "../../../loaders/annotate/evaluations.ts";
import { voiceClass } from "../../../src/domain/voice.ts";
import { growth, linear } from "../../cost.ts";
import { evaluated } from "./evaluated.ts";

const people = { Reid: "reid", Hale: "hale", "the wreckers": "!wreckers" };
const rowsOf = (text: string) => evaluated(text, people).evaluations;

describe("evaluationRows(read, isTarget)", () => {
  it("lists each term with its sign as it stands", () => {
    const [row] = rowsOf("Reid is brave and clever but not honest.");
    expect(row?.terms).toEqual(["brave +", "clever +", "not honest −"]);
  });

  it("takes how somebody loses for manner, and turns what they lose", () => {
    const signOf = (text: string) => Math.sign(rowsOf(text)[0]?.score ?? 0);
    for (const text of ["Reid lost badly.", "Reid would lose badly."]) {
      expect([text, rowsOf(text)[0]?.terms.at(-1)]).toEqual([text, "badly −"]);
      expect([text, signOf(text)]).toEqual([text, -1]);
    }
    expect(rowsOf("Reid will end the misery.")[0]?.terms).toEqual(["misery +"]);
    expect(signOf("Reid will end the misery.")).toBe(1);
  });

  it("weakens a term under a softener and strengthens it under a strengthener", () => {
    const scoreOf = (text: string) => rowsOf(text)[0]?.score ?? 0;
    expect(scoreOf("Reid is utterly hopeless.")).toBeLessThan(scoreOf("Reid is hopeless."));
    expect(scoreOf("Reid is rather hopeless.")).toBeGreaterThan(scoreOf("Reid is hopeless."));
    expect(scoreOf("Reid would be hopeless.")).toBeGreaterThan(scoreOf("Reid is hopeless."));
  });

  it.each(["The harbour is terrified of Reid.", "They are jealous of Reid.", "The town is wary of Reid."])(
    "takes what moves somebody for nothing said of whom it is about: %s",
    (text) => expect(rowsOf(text).filter(({ basis }) => basis === "said")).toEqual([]),
  );

  it("puts nothing to anybody in a satire, whose praise may be mock", () => {
    const basesOf = (text: string) => rowsOf(text).map(({ basis }) => basis);
    const praise = "Reid is an honest woman.";
    expect(basesOf(praise)).toEqual(["said"]);
    expect(basesOf(`${praise}\n\nNone of this happened.`)).toEqual(["near"]);
  });

  it("keeps what a quotation says of someone in a row of its own voice", () => {
    const rows = rowsOf("“Reid is a disgrace,” said Hale, but Reid is honest.");
    expect(rows.map(({ target_id, voice, terms }) => [target_id, voiceClass(voice), terms])).toEqual([
      ["reid", "quoted", ["disgrace −"]],
      ["reid", "own", ["honest +"]],
    ]);
  });

  it.each([
    ["Dahl called Reid “dishonest to the bone” and left.", -1],
    ["Dahl described Reid as “a bully and a coward”.", -1],
    ["Dahl accused the treasurer, Reid, of “a grubby little swindle”.", -1],
    ["Dahl praised Reid as “the bravest woman I have known”.", 1],
    ["Dahl said that Reid was “not fit to chair a raffle in this town”.", -1],
    ["Reid was described as “utterly devoted and brave to the end”.", 1],
  ])("puts words in marks to whom they are said of, in their own voice: %s", (text, sign) => {
    const said = rowsOf(text).filter(({ basis }) => basis === "said");
    expect(said.map(({ target_id, score, voice }) => [target_id, Math.sign(score), voice])).toEqual([
      ["reid", sign, "mixed"],
    ]);
  });

  it.each([
    "Dahl called Reid's plan “dishonest to the bone”.",
    "Dahl called for Reid “in a dreadful hurry”.",
    "Dahl told Reid “a shocking lie about the vote”.",
    "Dahl compared Reid to “a rat in a sewer”.",
  ])("puts words in marks to nobody of whom they are not said: %s", (text) => {
    expect(rowsOf(text).filter(({ basis }) => basis === "said")).toEqual([]);
  });

  it.each([
    ["The suggestion that Reid is a fraud is absurd.", -1],
    ["We are told that Reid is a genius.", 1],
    ["Dahl told a meeting that Reid had behaved disgracefully.", -1],
    ["Dahl said she had admired Reid since her first speech.", 1],
  ])("gives what is passed on to whoever says so, as they say it: %s", (text, sign) => {
    const said = rowsOf(text).filter(({ basis }) => basis === "said");
    expect(said.map(({ score, voice }) => [Math.sign(score), voice])).toEqual([[sign, "indirect"]]);
  });

  it("keeps words that only stand near a name apart, each weighing less the farther off it stands", () => {
    const beside = rowsOf("Reid walked past a terrible wreck.");
    const far = rowsOf("Reid walked on Monday to the harbour office at the far end past a terrible wreck.");
    expect(beside.map(({ target_id, basis }) => [target_id, basis])).toEqual([["reid", "near"]]);
    expect(far[0]?.basis).toBe("near");
    expect(beside[0]?.score).toBeLessThan(far[0]?.score ?? 0);
    expect(far[0]?.score).toBeLessThan(0);
  });

  it("puts words near a name to nobody where a rule puts them to somebody", () => {
    const rows = rowsOf("Reid met Hale, and Hale is honest.");
    expect(rows.map(({ target_id, basis }) => [target_id, basis])).toEqual([["hale", "said"]]);
  });

  it("sets nobody in the light of what they say, of another voice or of whom they judge", () => {
    expect(rowsOf("Reid said the wreck was terrible.")).toEqual([]);
    expect(rowsOf("“A terrible wreck,” said Reid.")).toEqual([]);
    const rows = rowsOf("Reid criticised Hale on Monday.");
    expect(rows.map(({ target_id, basis }) => [target_id, basis])).toEqual([["hale", "near"]]);
    expect(rows[0]?.score).toBeLessThan(0);
  });

  it("counts a name that judges by itself", () => {
    const [row] = rowsOf("We met the wreckers on Tuesday.");
    expect(row).toMatchObject({ target_id: "wreckers", terms: ["wreckers −"], voice: "own" });
    expect(row?.score).toBeLessThan(0);
  });

  it("gives no row for scare quotes and imagined speech", () => {
    expect(rowsOf("The “disgraceful” Reid spoke.")).toEqual([]);
  });

  it("gives a score from -1 to 1 and at least one term in every row, whatever the text", () => {
    const words =
      "Reid Hale Reid's is not who , . ; but and hopeless brave lied to of by betrayed was “ ” ? I admire if the a than".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        for (const { score, terms, source, coder } of rowsOf(list.join(" "))) {
          expect(Math.abs(score)).toBeLessThan(1);
          expect(terms.length).toBeGreaterThan(0);
          expect([source, coder]).toEqual(["lexicon", null]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("swaps with the names: whoever is named is judged", () => {
    const sides = "Reid is more honest than the corrupt Hale, who lied.";
    const swapped = sides.replace("Reid", "X").replace("Hale", "Reid").replace("X", "Hale");
    const by = (text: string, id: string) => rowsOf(text).find((row) => row.target_id === id)?.score;
    expect(by(sides, "reid")).toBe(by(swapped, "hale"));
    expect(by(sides, "hale")).toBe(by(swapped, "reid"));
  });
});

describe("curb(sum)", () => {
  it("is odd, grows with the sum and stays within -1 and 1", () => {
    expect(curb(0)).toBe(0);
    expect(curb(3)).toBe(0.612);
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (sum) => {
        expect(curb(-sum) + curb(sum)).toBeCloseTo(0, 9);
        expect(curb(sum + 1)).toBeGreaterThanOrEqual(curb(sum));
      }),
    );
  });
});

describe("evaluated text, hostile", () => {
  it.each([
    "Reid ",
    "Reid's ",
    "bad ",
    "Reid is bad and ",
    "is bad and he ",
    "is a bad man but he ",
    "Reid, ",
    "not ",
    "the wreckers ",
    "who is ",
    "betrayed by Reid ",
    "under Reid, ",
    "who was smeared and ",
    "coup against Hale by Reid and ",
    "bullied, smeared and ",
  ])(
    "takes time in proportion to the length of a text of %j alone",
    (shape) => {
      const run = (length: number) =>
        evaluated(`Reid ${shape.repeat(Math.ceil(length / shape.length))}`, people);
      expect(growth(run, 4_000)).toBeLessThan(linear);
    },
    60_000,
  );
});
