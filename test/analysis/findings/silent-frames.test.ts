import { expect, test } from "vitest";
import { findingContext } from "../../../src/analysis/findings/context.ts";
import { silentFrames } from "../../../src/analysis/findings/silent-frames.ts";
import { corpusOf } from "../corpora.ts";
import { coded, contestOf, inputOf } from "./finding-corpora.ts";

const found = (posts: Parameters<typeof corpusOf>[0], ...camps: string[]) =>
  silentFrames(findingContext(inputOf(corpusOf(posts), contestOf(...camps))));

test("silentFrames(context) hears no silence where the other camp has no sentence", () => {
  const { strength, title } = found({ a: coded("ferry", 9, 30) }, "ferry", "bridge");
  expect([strength, title]).toEqual(["too little to say", "No silence can be shown"]);
});

test("silentFrames(context) hears no silence where a camp has no other beside it", () => {
  expect(found({ a: coded("ferry", 9, 20) }, "ferry")).toMatchObject({
    strength: "too little to say",
    title: "No silence can be shown",
    text: "A silence shows only beside another camp.",
    caveat: "",
  });
});

test("silentFrames(context) says that no side is silent, and which frames are too little to count", () => {
  expect(
    found(
      { a: coded("ferry", 9, 20), b: coded("bridge", 4, 20), c: coded("ferry", 1, 20, "safety") },
      "ferry",
      "bridge",
    ),
  ).toMatchObject({
    strength: "no visible difference",
    title: "No side is silent where the other speaks",
    text: "Where a frame can be compared and at least 3 sentences on it would be expected of a side at the other’s rate, that side has at least one.",
    caveat: "Also absent, but too rare to count: safety (one writer for the bridge).",
  });
});

test("silentFrames(context) is clear where two posts of the other side use a frame, and leans where one alone does", () => {
  const silent = (ferry: Parameters<typeof corpusOf>[0]) => {
    const { strength, estimate } = found({ ...ferry, b: coded("bridge", 0, 20) }, "ferry", "bridge");
    return [strength, estimate];
  };
  expect(silent({ a: coded("ferry", 9, 20), c: coded("ferry", 9, 20) })).toEqual(["clear in this set", 9]);
  expect(silent({ a: coded("ferry", 9, 20) })).toEqual(["leaning", 9]);
});

test("silentFrames(context) has for an estimate the most that was expected of a frame", () => {
  const { estimate } = found(
    { a: coded("ferry", 12, 20), c: coded("ferry", 8, 20, "safety"), b: coded("bridge", 0, 40) },
    "ferry",
    "bridge",
  );
  expect(estimate).toBe(12);
});
