import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { strengths } from "../../src/domain/finding.ts";
import { buildSite } from "../../tools/build.ts";
import { repository } from "../../tools/run.ts";
import { serve } from "../../tools/serve.ts";
import { siteOptions } from "../../tools/site-options.ts";
import { testEveryPage } from "./every-page.ts";
import { openPage } from "./open-page.ts";

// Built before the tests are declared: each page is one of them.
const site = await mkdtemp(join(tmpdir(), "three-camps-"));
await buildSite(siteOptions(join(repository, "test", "fixture", "three-camps")), site);
const server = await serve(site);
afterAll(async () => {
  await server.close();
  await rm(site, { recursive: true, force: true });
});

test("the home page draws each camp's posts for the frames that it tells of", async () => {
  const browser = await chromium.connect(inject("browser"));
  const { page, context } = await openPage(browser, server.address);
  const figure = page.locator("main figure").first();
  expect(await figure.locator("figcaption, h3").first().textContent()).not.toBe("");
  // A post each: four, four and three, for each frame that leads.
  expect(await figure.locator("svg [tabindex], svg a").count()).toBeGreaterThanOrEqual(11);
  await context.close();
  await browser.close();
});

test("the page of frames goes from the strongest finding to the weakest, camp against camp and camp against all others", async () => {
  const browser = await chromium.connect(inject("browser"));
  const { page, context } = await openPage(browser, `${server.address}frames`);
  const found = await page.locator(".findings .strength").allTextContents();
  const ranks = found.map((strength) =>
    strengths.indexOf(strength.toLowerCase() as (typeof strengths)[number]),
  );
  expect(ranks.length).toBeGreaterThan(6);
  expect(ranks).not.toContain(-1);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  await context.close();
  await browser.close();
});

describe("an invented contest of three camps and twelve posts in seven formats", async () => {
  await testEveryPage(site, server.address);
});
