import { describe, expect, it } from "vitest";
import { evaluated } from "./evaluated.ts";

const people = { Reid: "reid", Hale: "hale" };
const told = (text: string) =>
  evaluated(text, people).actions.map((row) => [row.actor_id, row.verb, row.patient_id, row.kind, row.rule]);

describe("actionRows(read)", () => {
  it.each([
    ["Reid betrayed Hale.", [["reid", "betray", "hale", "harm", "active"]]],
    ["Hale was betrayed by Reid.", [["reid", "betray", "hale", "harm", "passive"]]],
    ["Hale has been bullied for years.", [[null, "bully", "hale", "harm", "passive"]]],
    ["Reid rescued the club.", [["reid", "rescue", null, "help", "active"]]],
    ["Reid undermined Hale's authority.", [["reid", "undermine", "hale", "harm", "active"]]],
    ["Reid praised Hale.", [["reid", "praise", "hale", "other", "active"]]],
    ["Reid took the chair and smeared Hale.", [["reid", "smear", "hale", "harm", "active"]]],
    ["Reid did not betray Hale.", []],
    ["Reid would betray Hale.", []],
    ["Did Reid betray Hale?", []],
    ["If Reid betrays Hale, we leave.", []],
    ["Reid will protect Hale.", []],
    ["Reid bullied Hale's opponents.", [["reid", "bully", null, "harm", "active"]]],
    ["Reid met Hale.", []],
  ])("reads who does what to whom: %s", (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});
