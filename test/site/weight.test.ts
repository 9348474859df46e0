import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { measureTransfer } from "../../tools/measure-transfer.ts";
import { weigh, weightBudget } from "../../tools/weigh.ts";

test("weigh(site) keeps the home page within its budget", async () => {
  const { files, bytes, faults } = await weigh(inject("site"));
  expect(faults).toEqual([]);
  expect(files.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(weightBudget);
});

test("the home page asks a browser for no more than the budget, and for no query engine", async () => {
  const browser = await chromium.connect(inject("browser"));
  const { opened: transfers, used } = await measureTransfer(browser, inject("address"));
  await browser.close();
  expect(used).toEqual([]);
  const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
  expect(transfers.filter(({ url }) => /\.(wasm|duckdb)$/.test(url))).toEqual([]);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(weightBudget);
});
