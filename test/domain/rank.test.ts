import { expect, it } from "vitest";
import { rankedIn, rankNumber, rankUnit } from "../../src/domain/rank.ts";

it("rankedIn(unit) gives back what rankUnit(ranked) ranks, and null of a unit that is no rank", () => {
  for (const ranked of ["attempt", "largest donor", ""]) expect(rankedIn(rankUnit(ranked))).toBe(ranked);
  for (const unit of ["attempts", "ranks", "share"]) expect(rankedIn(unit)).toBeNull();
});

it("rankNumber(value) has the ending of its last digits", () => {
  const wanted = ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd"];
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102].map(rankNumber)).toEqual(wanted);
});
