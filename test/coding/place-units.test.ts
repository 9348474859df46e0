import { expect, test } from "vitest";
import type { CodedUnit } from "../../src/coding/coded-unit.ts";
import { placeUnits } from "../../src/coding/place-units.ts";

const sentence = (ordinal: number, char_start: number, char_end: number) => ({
  ordinal,
  char_start,
  char_end,
  voice: "own",
  frames: {},
});
const unit = (post_id: string, char_start: number, char_end: number): CodedUnit => ({
  post_id,
  char_start,
  char_end,
  frames: ["cost"],
  toward: {},
  note: "so",
});
const readers: Readonly<Record<string, { sentences: ReturnType<typeof sentence>[] }>> = {
  // A sentence of 20 was put before the two that were coded.
  bridge: { sentences: [sentence(1, 0, 20), sentence(2, 21, 32), sentence(3, 33, 51)] },
  quay: { sentences: [sentence(1, 0, 30)] },
  hidden: { sentences: [] },
};
const place = (...units: readonly CodedUnit[]) =>
  placeUnits(units, async (id) => readers[id] ?? { sentences: [] });

test("codes follow their sentences where a post was edited, with all that they say", async () => {
  expect(await place(unit("bridge", 0, 11), unit("bridge", 12, 30))).toEqual({
    units: [unit("bridge", 21, 32), unit("bridge", 33, 51)],
    moved: 2,
    lost: [],
  });
});

test("a code without a sentence and a second one of a sentence are left out and named", async () => {
  const { units, moved, lost } = await place(unit("quay", 0, 30), unit("quay", 0, 29), unit("quay", 90, 99));
  expect([units, moved]).toEqual([[unit("quay", 0, 30)], 0]);
  expect(lost).toEqual(["quay, 0 to 29: second code of one sentence", "quay, 90 to 99: no sentence there"]);
});

test("codes of a post whose text is not published stay as they are", async () => {
  expect(await place(unit("hidden", 5, 9))).toEqual({ units: [unit("hidden", 5, 9)], moved: 0, lost: [] });
});
