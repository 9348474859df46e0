import { expect, test } from "vitest";
import { positionAgreement } from "../../../src/analysis/people/position-agreement.ts";

const judged = (id: string, marks: Readonly<Record<string, number>>) => ({
  id,
  marks: Object.entries(marks).map(([coder, score]) => ({ coder, score })),
});
const idsOf = (rows: readonly { id: string }[] | undefined) => rows?.map(({ id }) => id);

test("positionAgreement(rows) parts sentences judged alike, differently, and by one coder alone", () => {
  const found = positionAgreement([
    judged("p:1", { ana: 1, ben: 1 }),
    judged("p:2", { ana: 1, ben: 0 }),
    judged("p:3", { ben: -1 }),
    judged("p:4", { ana: -1, ben: -1, cem: -1 }),
  ]);
  expect([idsOf(found?.alike), idsOf(found?.differ), idsOf(found?.alone)]).toEqual([
    ["p:1", "p:4"],
    ["p:2"],
    ["p:3"],
  ]);
});

test("positionAgreement(rows) gives the alpha of intervals, for which against and for lie twice as far apart as neither", () => {
  const alphaWhere = (ben: number) =>
    positionAgreement([
      judged("p:1", { ana: 1, ben }),
      judged("p:2", { ana: 1, ben: 1 }),
      judged("p:3", { ana: -1, ben: -1 }),
      judged("p:4", { ana: -1, ben: -1 }),
    ])?.alpha;
  // By hand: Do = 2 d2 / 8; De over pairs of 1 1 1 0 -1 -1 -1 -1 is 2 (3 + 12 * 4 + 4) / 56, of 1 1 1 -1 ... 2 * 15 * 4 / 56.
  expect(alphaWhere(0)).toBeCloseTo(1 - 2 / 8 / ((2 * (3 + 48 + 4)) / 56), 12);
  expect(alphaWhere(-1)).toBeCloseTo(1 - 8 / 8 / ((2 * 60) / 56), 12);
});

test("positionAgreement(rows) has no alpha where nothing varies, and is null of a single coder", () => {
  expect(positionAgreement([judged("p:1", { ana: 1, ben: 1 })])?.alpha).toBeNull();
  expect(positionAgreement([judged("p:1", { ana: 1 }), judged("p:2", { ben: 1 })])).toMatchObject({
    alike: [],
    alpha: null,
  });
  expect(positionAgreement([judged("p:1", { ana: 1 })])).toBeNull();
  expect(positionAgreement([])).toBeNull();
});
