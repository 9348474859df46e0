import { expect, it } from "vitest";
import { readCodebook } from "../../../loaders/read/read-codebook.ts";
import { readContest } from "../../../loaders/read/read-contest.ts";

const contest = "title: The levy\ncamps:\n  - {id: north, label: For the north}\n";

const faults = (source: string): string[] =>
  readContest(source).diagnostics.map(({ line, message, remedy }) => `${line}: ${message}; ${remedy}`);

it.each([
  [
    "a camp that holds itself",
    "title: x\ncamps: [&a [*a]]\n",
    '2: camps.0: "…"; write keys and values, such as {id: north}',
  ],
  [
    "a word for a camp",
    "title: x\ncamps: [north]\n",
    '2: camps.0: "north"; write keys and values, such as {id: north}',
  ],
  ["a map for a list of texts", `${contest}notes: {a: b}\n`, '4: notes.0: "{\\"a\\":\\"b\\"}"; write a text'],
  [
    "one label for two camps",
    `${contest}  - {id: south, label: for the North}\n`,
    '4: camps north and south have the same label, so pages cannot tell them apart: "for the North"; give each camp its own label',
  ],
  ["a key twice", `${contest}title: x\n`, "4: bad YAML: a key comes twice; keep one of them"],
  [
    "a second document",
    `${contest}---\n${contest}`,
    "4: bad YAML: more than one document; keep the first, and take out the line of --- before the next",
  ],
  [
    "an alias of nothing",
    `${contest}<<: *nope\n`,
    "1: Unresolved alias (the anchor must be set before the alias): nope; write the repeated parts out",
  ],
  [
    "brackets three thousand deep",
    `title: x\ncamps: ${"[".repeat(3000)}${"]".repeat(3000)}\n`,
    "2: bad YAML: nested too deep; write it with fewer brackets or steps",
  ],
])("a contest with %s is told of in words that say what to write", (_, source, said) => {
  expect(faults(source)[0]).toBe(said);
});

it("lines that end in CR alone are lines", () => {
  expect(readContest(contest.replaceAll("\n", "\r")).contest.camps.map(({ id }) => id)).toEqual(["north"]);
  expect(faults(contest.replaceAll("\n", "\r"))).toEqual([]);
});

it("a value that stands for the list of it is named, and an empty one is missing", () => {
  const source = "frames: [{id: a, label: A, question: q, cues: {a: b}, exclude: [null]}]\n";
  expect(readCodebook(source).diagnostics.map(({ message }) => message)).toEqual([
    "frames.0.exclude.0: missing",
    'frames.0.cues.0: "{\\"a\\":\\"b\\"}"',
  ]);
});
