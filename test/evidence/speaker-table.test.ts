// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { Speaker } from "../../src/analysis/voices/quote-matrix.ts";
import { speakerTable } from "../../src/evidence/speaker-table.ts";

const speaker = (i: number, posts = ["One"]): Speaker => ({
  name: `Speaker ${i}`,
  side: "For the ferry",
  quotations: 1,
  words: 12,
  posts,
  count: 2,
  selection: { source: "cue", voice: "all", headings: true, placements: {}, posts: [`p${i}`] },
});
const shown = (speakers: readonly Speaker[], open = vi.fn()) => {
  const element = document.createElement("div");
  element.append(speakerTable(speakers, { open, notes: [] }));
  return element;
};

test("speakerTable(speakers, {open}) names six posts, of more the first five, and opens a speaker's sentences", () => {
  const open = vi.fn();
  const names = ["A", "B", "C", "D", "E", "F", "G"];
  const element = shown([speaker(1, names.slice(0, 6)), speaker(2, names)], open);
  const cells = [...element.querySelectorAll("tbody tr")].map((row) => row.children[2]?.textContent);
  expect(cells).toEqual(["A, B, C, D, E, F", "A, B, C, D, E and 2 others"]);
  element.querySelector("button.number")?.dispatchEvent(new MouseEvent("click"));
  expect(open).toHaveBeenCalledWith(expect.objectContaining({ title: "Speaker 1", count: 2 }));
});

test("speakerTable(speakers, options) lists fifty, says of how many, and offers all as a file", () => {
  const element = shown(Array.from({ length: 60 }, (_, i) => speaker(i)));
  expect(element.querySelectorAll("tbody tr")).toHaveLength(50);
  expect(element.querySelector(".note")?.textContent).toContain("The first 50 of 60 speakers");
  expect(element.querySelector("button.boxed")).not.toBeNull();
  expect(shown([speaker(1)]).querySelector("button.boxed")).toBeNull();
  expect(shown([]).textContent).toBe("No speaker is named.");
});
