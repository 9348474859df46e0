// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Source } from "../../src/domain/selection.ts";
import {
  countedWords,
  settingsControls,
  sourceLabel,
  sourcesOf,
} from "../../src/inputs/settings-controls.ts";
import type { Address } from "../../src/inputs/url-state.ts";
import { addressOf } from "./address-of.ts";

const make = (address: Address) =>
  settingsControls({
    camps: [{ id: "oak", label: "For oaks", writers: "oak writers", colour: 0 }],
    coders: [{ id: "x", label: "First reader", description: null }],
    settings: [{ post: "p1", label: "Post one", choices: ["oak", "none", "out"] }],
    sources: ["agreed", "cue", "coder:x"],
    address,
  });

test("settingsControls(options) starts from the address and ignores what is not on offer", () => {
  const form = make(addressOf("?source=cue&voice=shouted&place-p1=out"));
  expect(form.value).toEqual({ source: "cue", voice: "own", headings: true, placements: { p1: "out" } });
});

test("settingsControls(options) keeps a choice in the address and tells of it once", () => {
  const address = addressOf("?source=cue");
  const form = make(address);
  document.body.replaceChildren(form);
  let told = 0;
  form.addEventListener("input", () => told++);
  form.querySelector<HTMLInputElement>('[name="headings"][value="out"]')?.click();
  expect(form.value.headings).toBe(false);
  expect(address.read()).toBe("?source=cue&headings=out");
  form.querySelector<HTMLInputElement>('[name="source"][value="agreed"]')?.click();
  expect(address.read()).toBe("?headings=out");
  expect(told).toBe(2);
});

test("settingsControls(options) shows the fields asked for; the others keep their defaults whatever the address says", () => {
  const form = settingsControls({
    camps: [],
    coders: [],
    settings: [],
    sources: ["agreed", "cue"],
    fields: ["voice"],
    address: addressOf("?source=cue&voice=all&headings=out"),
  });
  expect(form.value).toEqual({ source: "agreed", voice: "all", headings: true, placements: {} });
  expect(form.querySelectorAll("fieldset")).toHaveLength(1);
});

test("settingsControls(options) leaves posts out, but for one that has such a place of its own", () => {
  const options = {
    camps: [{ id: "oak", label: "For oaks", writers: "oak writers", colour: 0 }],
    coders: [],
    settings: [{ post: "p1", label: "Post one", choices: ["oak", "out"] }],
    posts: ["p1", "p2", "p3"].map((post_id) => ({ post_id, short: post_id.toUpperCase() })),
    fields: ["voice"] as const,
  };
  const form = settingsControls({ ...options, sources: ["cue"], address: addressOf("?leave=p1&leave=p3") });
  expect(form.value.placements).toEqual({ p1: "oak", p3: "out" });
  expect([...form.querySelectorAll(".left-out label")].map((d) => d.textContent)).toEqual(["P2", "P3"]);
  expect(countedWords(form.value, options)).toBe(
    "the writer’s own words, “P1” with “For oaks”, posts without “P3”",
  );
});

const coders = ["ada", "ben", "cy"].map((id) => ({ id, label: id.toUpperCase(), description: null }));

test.each([
  [{}, "frames as cue words found, all words"],
  [{ headings: false }, "frames as cue words found, all words, headings left out"],
  // What a form without a source to choose holds.
  [{ source: "" as Source }, "all words"],
  [{ source: "coder:ada", voice: "quoted" }, "frames as ADA, quoted words"],
] as const)("countedWords of %j is %j", (changed, words) => {
  const settings = { source: "cue", voice: "all", headings: true, placements: {}, ...changed } as const;
  expect(countedWords(settings, { camps: [], coders, settings: [] })).toBe(words);
});

test.each([
  [0, "as coded"],
  [1, "ADA"],
  [2, "both codings agree"],
  [3, "all codings agree"],
])("sourceLabel(agreed) of %i coders is %j", (n, label) => {
  expect(sourceLabel("agreed", coders.slice(0, n))).toBe(label);
});

test("sourcesOf(counts) leaves out a coder who is the only one, for that coding is the agreed one", () => {
  const counted = (...sources: Source[]) => ({ sentences: sources.map((source) => ({ source })) });
  expect(sourcesOf(counted("coder:ada", "cue", "agreed"))).toEqual(["agreed", "cue"]);
  expect(sourcesOf(counted("coder:ben", "coder:ada", "agreed", "disputed"))).toEqual([
    "agreed",
    "coder:ada",
    "coder:ben",
    "disputed",
  ]);
  expect(sourcesOf(counted("coder:ada", "cue", "agreed"), false)).toEqual(["cue", "agreed"]);
});

test("settingsControls(options) says what is counted on the line before it", () => {
  const form = make(addressOf("?voice=all"));
  document.body.replaceChildren(form);
  const said = () => form.querySelector("details > summary")?.textContent;
  expect(said()).toBe("Counted: frames as First reader, all words, “p1” with “For oaks”");
  form.querySelector<HTMLInputElement>('[name="headings"][value="out"]')?.click();
  expect(said()).toBe("Counted: frames as First reader, all words, headings left out, “p1” with “For oaks”");
});
