// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { standfirst } from "../../src/evidence/standfirst.ts";

const found = (finding_id: string) =>
  ({ finding_id, title: `${finding_id} is told`, strength: "leaning" }) as Finding;

test("standfirst(findings) gives the first three with how sure they are, each leading to where it is told", () => {
  const lines = standfirst(["a", "b", "c", "d"].map(found))?.querySelectorAll("li") ?? [];
  expect([...lines].map((line) => [line.textContent, line.querySelector("a")?.getAttribute("href")])).toEqual(
    [
      ["a is told leaning", "#a"],
      ["b is told leaning", "#b"],
      ["c is told leaning", "#c"],
    ],
  );
});

test("standfirst(findings, note) ends with what is to be said of all", () => {
  const said = (note?: string) => standfirst([found("a")], note)?.textContent;
  expect(said("None stays clear.")).toBe("a is told leaningNone stays clear.");
  expect(said()).toBe("a is told leaning");
});

test("standfirst(findings) of none is nothing", () => {
  expect(standfirst([])).toBeNull();
});
