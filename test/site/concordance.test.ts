import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openPage, settle } from "./open-page.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

test("the concordance finds what is asked, sorts it, and leads to the sentence in the reader", async () => {
  const { page, context, complaints } = await openPage(browser, `${address}concordance?q=labour`);
  const nodes = () => page.locator(".kwic b").allInnerTexts();
  const all = await nodes();
  expect(all.length).toBeGreaterThan(5);
  expect(new Set(all.map((text) => text.toLowerCase()))).toEqual(new Set(["labour"]));
  await page.locator('select[name="sort"]').selectOption("1R");
  const rights = (await page.locator(".kwic .right").allInnerTexts()).map(
    (text) => /[\p{L}\p{N}’'-]+/u.exec(text.toLowerCase().replaceAll("’", "'"))?.[0] ?? "",
  );
  expect(rights).toEqual(rights.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  await page.locator('input[type="search"]').fill("elite*");
  await page.keyboard.press("Enter");
  await page.locator('.kwic b:text-matches("elite", "i")').first().waitFor();
  expect(new URL(page.url()).searchParams.get("q")).toBe("elite*");
  const link = page.locator(".kwic a").first();
  const node = await link.locator("b").innerText();
  await link.click();
  await page.waitForURL(/posts\/.+#s\d+$/);
  await settle(page);
  const id = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`[id="${id}"]`).innerText()).toContain(node);
  expect(complaints).toEqual([]);
  await context.close();
});

test("the concordance finds words near one another, either first, and says what is wrong with how near", async () => {
  const near = (query: string) => `${address}concordance?q=${encodeURIComponent(query)}`;
  const { page, context, complaints } = await openPage(browser, near("corbyn ~12 leader*"));
  const nodes = () => page.locator(".kwic b").allInnerTexts();
  const one = await nodes();
  expect(one.length).toBeGreaterThan(0);
  for (const node of one) expect(node).toMatch(/corbyn.*leader|leader.*corbyn/i);
  expect(await page.locator(".kwic b .gap").first().innerText()).not.toBe("");
  await page.goto(near("leader* ~12 corbyn"));
  await settle(page);
  expect(await nodes()).toEqual(one);
  await page.goto(near("corbyn ~12> leader* ~20 the"));
  await settle(page);
  const ordered = await nodes();
  expect(ordered.length).toBeGreaterThan(0);
  for (const node of ordered) expect(node).toMatch(/corbyn.*leader/i);
  for (const node of ordered) expect(node).toMatch(/\bthe\b/i);
  await page.goto(near("leader* ~99 corbyn"));
  await settle(page);
  expect(await page.locator(".query-error").innerText()).toBe("~99: near is within 1 to 20 words; write ~20");
  expect(complaints).toEqual([]);
  await context.close();
});

test.each(["/(a+)+$/", "/[/", "   ", "~5 vote"])("the concordance answers %j in words", async (query) => {
  const { page, context, complaints } = await openPage(
    browser,
    `${address}concordance?q=${encodeURIComponent(query)}`,
  );
  expect((await page.locator(".query-error, [data-finding]").first().innerText()).length).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each(["zzz", "/[/"])("the concordance keeps no line of the query before %j", async (query) => {
  const { page, context } = await openPage(browser, `${address}concordance?q=labour`);
  await page.locator(".kwic b").first().waitFor();
  await page.locator('input[type="search"]').fill(query);
  await page.keyboard.press("Enter");
  await page.locator(".kwic").first().waitFor({ state: "detached" });
  expect(await page.locator(".query-error, [data-finding]").first().innerText()).not.toContain("labour");
  await context.close();
});
