import { expect, test } from "vitest";
import { Draft, type Keeper } from "../../src/coding/draft.ts";

const keeperOf = (held = new Map<string, string>()): Keeper => ({
  getItem: (key) => held.get(key) ?? null,
  setItem: (key, text) => void held.set(key, text),
});
const place = { post_id: "one", char_start: 0, char_end: 9 };
const code = { frames: ["cost"], toward: { warden: -1 } };

test("a draft keeps each change, and another one under the same key goes on from there", () => {
  const keeper = keeperOf();
  const draft = new Draft(keeper, "boats");
  draft.coder = "ada";
  draft.set(place, code);
  const again = new Draft(keeper, "boats");
  expect([again.coder, again.codeOf(place), again.units()]).toEqual([
    "ada",
    { ...place, ...code },
    [{ ...place, ...code }],
  ]);
  expect(new Draft(keeper, "trains").units()).toEqual([]);
  again.set(place, null);
  expect(new Draft(keeper, "boats").codeOf(place)).toBe(null);
});

test("a draft tells of each change", () => {
  const draft = new Draft(keeperOf(), "boats");
  let told = 0;
  draft.changes.addEventListener("change", () => told++);
  draft.coder = "ada";
  draft.set(place, code);
  draft.replace("ben", []);
  expect([told, draft.coder, draft.units()]).toEqual([3, "ben", []]);
});

test.each(["{", "null", "[]", '{"coder": "ada"}'])("a draft begins anew where %j is kept", (kept) => {
  expect(new Draft(keeperOf(new Map([["boats", kept]])), "boats").units()).toEqual([]);
});

test("a draft says so where nothing can be kept, and holds what is coded", () => {
  const full: Keeper = {
    getItem: () => null,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  const draft = new Draft(full, "boats");
  expect(draft.isKept).toBe(true);
  draft.set(place, code);
  expect([draft.isKept, draft.units()]).toEqual([false, [{ ...place, ...code }]]);
});
