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

test("a draft keeps a unit's note while its code changes", () => {
  const keeper = keeperOf();
  const draft = new Draft(keeper, "boats");
  draft.replace("ada", [{ ...place, ...code, note: "ask Ben" }]);
  draft.set(place, { frames: [], toward: {} });
  expect(new Draft(keeper, "boats").units()).toEqual([{ ...place, frames: [], toward: {}, note: "ask Ben" }]);
  draft.set(place, null);
  draft.set(place, code);
  expect(draft.units()).toEqual([{ ...place, ...code }]);
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

test("a draft that a file took the place of comes back, and goes again", () => {
  const keeper = keeperOf();
  const draft = new Draft(keeper, "boats");
  draft.replace("ben", []);
  expect(draft.before).toBe(null);
  draft.coder = "ada";
  draft.set(place, code);
  draft.replace("ben", []);
  const again = new Draft(keeper, "boats");
  expect([again.coder, again.units(), again.before]).toEqual(["ben", [], 1]);
  again.goBack();
  expect([again.coder, again.units(), again.before]).toEqual(["ada", [{ ...place, ...code }], 0]);
  again.goBack();
  expect([again.coder, again.before]).toEqual(["ben", 1]);
});

test("two pages of one browser do not write over each other's codes", () => {
  const keeper = keeperOf();
  const [first, second] = [new Draft(keeper, "boats"), new Draft(keeper, "boats")];
  const other = { post_id: "two", char_start: 3, char_end: 8 };
  first.set(place, code);
  second.set(other, code);
  first.coder = "ada";
  const again = new Draft(keeper, "boats");
  expect([again.coder, again.units()]).toEqual([
    "ada",
    [
      { ...place, ...code },
      { ...other, ...code },
    ],
  ]);
});

test.each([
  "{",
  "[]",
  '{"coder": "ada"}',
  '{"coder": "ada", "units": [7]}',
  '{"coder": "ada", "units": [{"post_id": "one"}]}',
])("a draft begins anew where %j is kept, and what was there is not lost", (kept) => {
  const keeper = keeperOf(new Map([["boats", kept]]));
  const draft = new Draft(keeper, "boats");
  expect([draft.units(), draft.unread]).toEqual([[], kept]);
  draft.set(place, code);
  const again = new Draft(keeper, "boats");
  expect([again.units(), again.unread]).toEqual([[{ ...place, ...code }], kept]);
  again.dropUnread();
  expect([again.unread, new Draft(keeper, "boats").unread]).toEqual(["", ""]);
});

test("where nothing is kept, nothing is unread", () => {
  expect(new Draft(keeperOf(), "boats").unread).toBe("");
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
