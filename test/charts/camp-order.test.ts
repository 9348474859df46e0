import { expect, test } from "vitest";
import { inCampOrder } from "../../src/charts/camp-order.ts";
import { camps } from "./sample.ts";

test("inCampOrder(rows, camps) groups rows as the camps stand, those of no camp last, each as they come", () => {
  const [first, second] = camps(2).map(({ id }) => id);
  const rows = [second, "none", first, second, first].map((camp = "", at) => ({ camp, at }));
  expect(inCampOrder(rows, camps(2)).map(({ at }) => at)).toEqual([2, 4, 0, 3, 1]);
  expect(inCampOrder([], camps(2))).toEqual([]);
});
