import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluated } from "./evaluated.ts";

const people = { Reid: "reid", Hale: "hale", Dahl: "dahl", "the board": "board" };
const told = (text: string) =>
  evaluated(text, people).actions.map((row) => [row.actor_id, row.verb, row.patient_id, row.kind, row.rule]);

describe("actionRows(read), verbs", () => {
  it.each([
    ["Reid betrayed Hale.", [["reid", "betray", "hale", "harm", "active"]]],
    ["Hale was betrayed by Reid.", [["reid", "betray", "hale", "harm", "passive"]]],
    ["Hale has been bullied for years.", [[null, "bully", "hale", "harm", "passive"]]],
    ["Reid rescued the club.", [["reid", "rescue", null, "help", "active"]]],
    ["Reid undermined Hale's authority.", [["reid", "undermine", "hale", "harm", "active"]]],
    ["Hale's office was vandalised by Reid.", [["reid", "vandalise", "hale", "harm", "passive"]]],
    ["Reid praised Hale.", [["reid", "praise", "hale", "other", "active"]]],
    ["Reid took the chair and smeared Hale.", [["reid", "smear", "hale", "harm", "active"]]],
    ["Reid bullied Hale's opponents.", [["reid", "bully", null, "harm", "active"]]],
    ["Reid met Hale.", []],
    ["Reid supporters booed Hale.", []],
    ["Hale smeared Reid supporters.", [["hale", "smear", null, "harm", "active"]]],
  ])("reads who does what to whom: %s", (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it.each([
    "Reid did not betray Hale.",
    "Reid would betray Hale.",
    "Did Reid betray Hale?",
    "If Reid betrays Hale, we leave.",
    "Reid will protect Hale.",
    "Reid tried to destroy Hale.",
    "There are accusations that Reid bullied Hale.",
    "Dahl thinks Reid betrayed Hale.",
    "Dahl urged members to leave and back Hale.",
  ])("leaves out what is not told as done: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      "Hale has been smeared, bullied and intimidated by Reid.",
      [
        ["reid", "smear", "hale", "harm", "passive"],
        ["reid", "bully", "hale", "harm", "passive"],
        ["reid", "intimidate", "hale", "harm", "passive"],
      ],
    ],
    [
      "Reid has smeared Hale, bullied Dahl and betrayed us all.",
      [
        ["reid", "smear", "hale", "harm", "active"],
        ["reid", "bully", "dahl", "harm", "active"],
        ["reid", "betray", null, "harm", "active"],
      ],
    ],
    ["Hale, smeared by Reid for months, stayed calm.", [["reid", "smear", "hale", "harm", "passive"]]],
    ["Hale was elected and smeared Reid.", [["hale", "smear", "reid", "harm", "active"]]],
  ])("keeps a row of verbs with its doer and its sufferer: %s", (text, wanted) => {
    expect(told(text).filter(([, , , kind]) => kind === "harm")).toEqual(wanted);
  });

  it.each([
    ["Those who like Reid, who betrayed Hale, should go.", "reid"],
    ["By betraying Hale, Reid lost us.", "reid"],
    ["Reid spoke for an hour, betraying Hale.", "reid"],
  ])("finds the doer of a clause without a subject of its own: %s", (text, actor) => {
    expect(told(text)).toEqual([[actor, "betray", "hale", "harm", "active"]]);
  });

  it("hands what others say to them", () => {
    const [row] = evaluated("Dahl claims that Reid betrayed Hale.", people).actions;
    expect(row).toMatchObject({ actor_id: "reid", patient_id: "hale", voice: "indirect" });
  });

  it("tells what a clause around another says of whoever stands before it", () => {
    expect(told("The members who betrayed Hale bullied Reid.")).toEqual([
      [null, "betray", "hale", "harm", "active"],
      [null, "bully", "reid", "harm", "active"],
    ]);
  });

  it.each([
    ["Reid keeps undermining Hale.", ["reid", "undermine", "hale", "harm", "active"]],
    ["Reid went on to undermine Hale.", ["reid", "undermine", "hale", "harm", "active"]],
    ["Reid has done nothing but undermine Hale.", ["reid", "undermine", "hale", "harm", "active"]],
    ["Reid spent a year undermining Hale.", ["reid", "undermine", "hale", "harm", "active"]],
    ["Reid used the press to undermine Hale.", ["reid", "undermine", "hale", "harm", "active"]],
    ["Reid helped to undermine Hale.", ["reid", "undermine", "hale", "harm", "active"]],
  ])("reads the verb that another leads to: %s", (text, wanted) => {
    expect(told(text)).toEqual([wanted]);
  });

  it("reads no help in helping to make something", () => {
    expect(told("It is a mess that Reid helped create.")).toEqual([]);
  });

  it("reads a pronoun as the one person who was named", () => {
    expect(told("Hale won, and then they betrayed her.")).toEqual([
      [null, "betray", "hale", "harm", "active"],
    ]);
    expect(told("Hale and Reid met, and then they betrayed her.")).toEqual([]);
  });

  it("reads a pronoun as whom an earlier sentence named", () => {
    expect(told("Reid came. She betrayed Hale.")).toEqual([["reid", "betray", "hale", "harm", "active"]]);
  });

  it("needs an object where a verb may tell what happens to its subject", () => {
    expect(told("The board united around Hale.")).toEqual([]);
    expect(told("Hale united the board.")).toEqual([["hale", "unite", "board", "help", "active"]]);
  });
});

describe("actionRows(read), nouns", () => {
  it.each([
    ["The entire coup against Hale was ill judged.", [null, "coup", "hale", "harm", "noun"]],
    ["The sheer vitriol levelled at Hale has been immense.", [null, "vitriol", "hale", "harm", "noun"]],
    ["The abuse that is being given to Hale must end.", [null, "abuse", "hale", "harm", "noun"]],
    ["Reid's cynical betrayal of Hale shocked us.", ["reid", "betrayal", "hale", "harm", "noun"]],
    ["The betrayal of Hale by Reid goes on.", ["reid", "betrayal", "hale", "harm", "noun"]],
    ["Hale's humiliation by Reid was complete.", ["reid", "humiliation", "hale", "harm", "noun"]],
    ["The lies about Hale never stop.", [null, "lie", "hale", "harm", "noun"]],
    ["The purge of members by the board continues.", ["board", "purge", null, "harm", "noun"]],
    ["The plot against Hale was hatched by Reid.", ["reid", "plot", "hale", "harm", "noun"]],
    ["Reid led the coup against Hale.", ["reid", "coup", "hale", "harm", "noun"]],
    ["Hale has received death threats.", [null, "threat", "hale", "harm", "noun"]],
    [
      "Hale was subjected to a barrage of “toxic” abuse from Reid.",
      ["reid", "abuse", "hale", "harm", "noun"],
    ],
    ["Hale has not only been subjected to vitriol.", [null, "vitriol", "hale", "harm", "noun"]],
    ["Reid's attack on Hale was vile.", ["reid", "attack", "hale", "other", "noun"]],
    ["Reid's criticism of Hale was vile.", ["reid", "criticism", "hale", "other", "noun"]],
    ["Reid gave full support to Hale.", ["reid", "support", "hale", "other", "noun"]],
    ["Reid received the backing of Hale.", ["hale", "backing", "reid", "other", "noun"]],
  ])("reads who does what to whom: %s", (text, wanted) => {
    expect(told(text)).toEqual([wanted]);
  });

  it.each([
    "There was no coup against Hale.",
    "Dahl denied any plot against Hale.",
    "Allegations of abuse of Hale were made.",
    "He spoke of the alleged betrayal of Hale.",
    "Hale will face abuse.",
    "That would be a betrayal of Hale.",
    "If there is a coup against Hale, we leave.",
    "Is there a plot against Hale?",
    "The criticism of Hale was vile.",
    "Hale, the victim of his own success, smiled.",
    "Hale did more to stop the acts of violence and abuse.",
    "He put up with abuse beside Hale.",
  ])("leaves out what is not told as done, and to whom it is not done: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("actionRows(read), any text", () => {
  const pieces = [
    ..."Reid Hale's him was by and who , . betrayed bullying abuse coup against of led received helped to not".split(
      " ",
    ),
  ];
  const texts = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
    .map((words) => `Reid ${words.join(" ")}.`);

  it("gives rows whose spans are words of their sentence, with somebody named and nobody against themselves", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const row of evaluated(text, people).actions) {
          expect(text.slice(row.char_start, row.char_end)).toMatch(/^[\w-]+$/);
          expect(row.actor_id ?? row.patient_id).not.toBeNull();
          expect(row.actor_id).not.toBe(row.patient_id);
        }
      }),
      { numRuns: 500 },
    );
  });
});
