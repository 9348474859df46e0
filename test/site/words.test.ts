import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openPage, settle } from "./open-page.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

test("the words page marks a term that is looked for, keeps it in the address, and opens its sentences by keyboard", async () => {
  const { page, context, complaints } = await openPage(browser, `${address}words`);
  const box = page.getByLabel("Find a term");
  const [said, marked] = [
    page.locator("form[role=search] + p[role=status]"),
    page.locator("svg text tspan, svg text"),
  ];
  await box.fill("labour|elit*");
  await page.keyboard.press("Enter");
  await page.locator("[data-found]").waitFor();
  expect(await said.innerText()).toMatch(/^“labour\|elit\*” matches \d+ terms/);
  await marked
    .filter({ hasText: /^Labour\u00a0\d+:\d+$/ })
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get("find")).toBe("labour|elit*");
  const number = page.locator("[data-found] button.number").first();
  await number.focus();
  await page.keyboard.press("Enter");
  await page.locator("aside.evidence li[data-sentence]").first().waitFor();
  await page.keyboard.press("Escape");
  await page.reload();
  await settle(page);
  expect(await box.inputValue()).toBe("labour|elit*");
  expect(await page.locator("[data-found] tbody tr").count()).toBeGreaterThan(1);
  await box.fill("the");
  await page.keyboard.press("Enter");
  await page.locator('input[name="stop"][value="aside"]').check();
  await expect.poll(() => said.innerText()).toContain("Set aside with the stop words: “the”.");
  expect(await page.locator("[data-found]").count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("the words page and the concordance set aside what a reader names, and take it along", async () => {
  const { page, context, complaints } = await openPage(browser, `${address}words?stop=aside`);
  const list = page.locator("details", { hasText: "Stop list:" });
  await list.locator("summary").click();
  const box = page.getByRole("textbox", { name: "Words to set aside" });
  await box.fill("labour -against");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(new URL(page.url()).searchParams.get("aside")).toBe("labour -against");
  expect(await page.locator(".figure-source").first().innerText()).toContain(
    "“labour” set aside, “against” not a stop word",
  );
  await page.getByLabel("Find a term").fill("labour|against");
  await page.keyboard.press("Enter");
  const said = page.locator("form[role=search] + p[role=status]");
  await expect.poll(() => said.innerText()).toContain("Set aside by name: “Labour”.");
  expect(await page.locator("[data-found] tbody td:first-child").allInnerTexts()).toEqual(["against"]);
  await page.locator(".running-head a", { hasText: "Concordance" }).click();
  await settle(page);
  expect(await list.locator("summary").innerText()).toBe(
    "Stop list: “labour” set aside, “against” not a stop word",
  );
  expect(complaints).toEqual([]);
  await context.close();
});
