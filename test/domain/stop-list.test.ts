import { describe, expect, test } from "vitest";
import { readStopChanges } from "../../src/domain/read-stop-changes.ts";
import { noStopChanges, stopChangesWords, stopList, wordsAside } from "../../src/domain/stop-list.ts";
import { stopWords } from "../../src/domain/stop-words.ts";

describe("stopList(contest, reader)", () => {
  test("is the usual list where nobody changes it", () => {
    const { words, always } = stopList(noStopChanges);
    expect([words, always.size]).toEqual([stopWords, 0]);
  });

  test("takes the changes of a contest, and then those of a reader", () => {
    const list = stopList(
      { add: ["hon", "member"], drop: ["against", "own"] },
      { add: ["own"], drop: ["hon"] },
    );
    const has = ["hon", "member", "against", "own", "the"].map((word) => list.words.has(word));
    expect(has).toEqual([false, true, false, true, true]);
  });

  test("sets what a reader names aside where stop words are listed too", () => {
    const list = stopList({ add: ["hon"], drop: [] }, { add: ["labour"], drop: ["against"] });
    expect([...wordsAside(list, true)]).toEqual(["labour"]);
    const aside = wordsAside(list, false);
    expect(["labour", "hon", "the", "against"].map((word) => aside.has(word))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe("readStopChanges(text)", () => {
  test.each([
    ["", [], []],
    [" Labour, hon;member ", ["labour", "hon", "member"], []],
    ["-against −own ‑with labour", ["labour"], ["against", "own", "with"]],
    ["“can’t” co-op", ["can't", "co-op"], []],
    ["labour -labour own -own own", ["own"], ["labour"]],
    ["- , ** -", [], []],
  ])("reads %j", (text, add, drop) => {
    expect(readStopChanges(text)).toEqual({ add, drop });
  });
});

test("stopChangesWords(changes) says what is set aside and what is no stop word", () => {
  expect(stopChangesWords({ add: ["hon", "member"], drop: ["own"] })).toBe(
    "“hon” and “member” set aside, “own” not a stop word",
  );
  expect(stopChangesWords(noStopChanges)).toBe("");
});
