import { expect, test } from "vitest";
import { campWriters } from "../../../loaders/read/camp-writers.ts";

test.each([
  ["For Corbyn", "writers for Corbyn"],
  ["for the new pool", "writers for the new pool"],
  ["Pro-Smith", "writers for Smith"],
  ["Against the levy", "writers against the levy"],
  ["Anti-levy", "writers against levy"],
  ["Leave", "writers of “Leave”"],
  ["Forest party", "writers of “Forest party”"],
  ["Pro", "writers of “Pro”"],
])("campWriters(%j) is %j", (label, writers) => {
  expect(campWriters(label)).toBe(writers);
});
