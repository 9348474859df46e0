import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { generateCorpus } from "../../tools/bench/generate-corpus.ts";
import { buildSite } from "../../tools/build.ts";
import { findPages } from "../../tools/dist-pages.ts";
import { type Served, serve } from "../../tools/serve.ts";
import { siteOptions } from "../../tools/site-options.ts";
import { openPage } from "./open-page.ts";

let root: string;
let site: string;
let server: Served;
let browser: Browser;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "large-set-"));
  const data = join(root, "contest");
  generateCorpus(data, { posts: 640, words: 640, seed: 3 });
  site = join(root, "site");
  await buildSite(siteOptions(data), site);
  server = await serve(site);
  browser = await chromium.connect(inject("browser"));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

const open = (path: string) => openPage(browser, `${server.address}${path}`);

test("a set of many posts has one page that reads any of them", async () => {
  const pages = await findPages(site);
  expect(pages.filter(({ path }) => path.startsWith("/posts/")).map(({ path }) => path)).toEqual([
    "/posts/",
    "/posts/any",
  ]);
  const { page, context } = await open("posts/any?post=0000--p0000007#s2");
  expect(await page.locator("#s2").count()).toBe(1);
  expect(await page.locator("h1").first().textContent()).not.toBe("");
  await context.close();
});

test("the home page of a large set shows its first chart without a script", async () => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${server.address}`);
  const chart = page.locator("main figure svg").filter({ visible: true }).first();
  expect(await chart.locator("[data-evidence], circle, path").count()).toBeGreaterThan(10);
  await context.close();
});

test("the concordance of a large set looks words up without fetching the corpus, and leads to their sentences", async () => {
  const before = server.sent();
  const { page, context } = await open("concordance?q=the");
  const lines = page.locator("[data-index-lines] ol.kwic li");
  await lines.first().waitFor({ timeout: 60_000 });
  expect(await lines.count()).toBeGreaterThan(5);
  for (const node of await lines.locator("b").allTextContents()) expect(node.toLowerCase()).toBe("the");
  expect(server.sent() - before).toBeLessThan(30_000_000);
  await lines.first().locator("a").click();
  await page.waitForURL(/posts\/any\?post=.*#s\d+$/);
  await page.locator(".reader .sentence").first().waitFor();
  const sentence = await page.locator(new URL(page.url()).hash).textContent();
  expect(sentence?.toLowerCase()).toMatch(/\bthe\b/);
  await context.close();
});

test("the concordance of a large set shows whole sentences, where the words stand in posts, and what is near them", async () => {
  const { page, context, complaints } = await open("concordance?q=of+the&show=sentences");
  const sentences = page.locator("[data-index-lines] .span-list li");
  await sentences.first().waitFor({ timeout: 60_000 });
  expect(await sentences.count()).toBe(25);
  for (const mark of await sentences.locator("mark").allTextContents())
    expect(mark.toLowerCase()).toBe("of the");
  const said = await page.locator("[data-index-search] p").first().textContent();
  const times = Number(/stands ([\d,]+) times/.exec(said ?? "")?.[1]?.replaceAll(",", ""));
  expect(times).toBeGreaterThan(25);
  const strips = page.locator('figure:has([aria-label^="Where “of the” stands"])');
  await strips.waitFor();
  expect(await strips.locator("[data-evidence]").count()).toBe(10);
  const count = page.getByRole("button", { name: "Count them" });
  if (await count.isVisible()) await count.click();
  const near = page.locator('[aria-label="Collocates"] tbody tr');
  await near.first().waitFor();
  expect(await near.count()).toBeGreaterThan(5);
  await page.getByRole("button", { name: "25 more lines" }).click();
  await expect.poll(() => sentences.count(), { timeout: 20_000 }).toBe(50);
  expect(complaints).toEqual([]);
  await context.close();
});

test("the words of a large set are compared, and a number opens its sentences without fetching where all words stand", async () => {
  const before = server.sent();
  const { page, context, complaints } = await open("words");
  const figures = page.locator("figure");
  await figures.first().waitFor({ timeout: 30_000 });
  const said = (await page.locator("main p").allTextContents()).join(" ");
  const terms = Number(/Of ([\d,]+) terms compared/.exec(said)?.[1]?.replaceAll(",", ""));
  expect(terms).toBeGreaterThan(1_000);
  expect(server.sent() - before).toBeLessThan(6_000_000);
  const table = page.locator("table.words");
  await table.scrollIntoViewIfNeeded();
  await page.getByLabel("Terms with").fill("the");
  const row = table.locator("tbody tr", { has: page.getByRole("link", { name: "the", exact: true }) });
  await row.getByRole("button").first().click();
  const panel = page.locator("aside.evidence");
  await expect.poll(() => panel.locator("li[data-sentence]").count(), { timeout: 20_000 }).toBe(200);
  for (const sentence of await panel.locator("li[data-sentence]").allTextContents())
    expect(sentence.toLowerCase()).toMatch(/\bthe\b/);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each(["voices", "claims"])(
  "what the page %s of a large set lists has its words, though the page's file leaves them out",
  async (path) => {
    const { page, context, complaints } = await open(path);
    const items = page.locator("ol.span-list li");
    await items.first().waitFor({ timeout: 30_000 });
    expect(await items.count()).toBe(200);
    const texts = await items.locator("p").allTextContents();
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    expect(await page.locator("p.note", { hasText: "The first 200 of" }).count()).toBe(1);
    await items.first().locator('a[href*="#s"]').click();
    await page.waitForURL(/posts\/any\?post=.*#s\d+$/);
    await page.locator(".reader .sentence").first().waitFor();
    const sentence = await page.locator(new URL(page.url()).hash).textContent();
    expect(sentence).toContain(texts[0]?.trim().slice(0, 12));
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test("every page of a large set opens without an error", async () => {
  for (const { path } of await findPages(site)) {
    const { page, context } = await open(path.replace(/^\//, ""));
    expect([path, await page.locator(".observablehq--error").allTextContents()]).toEqual([path, []]);
    await context.close();
  }
}, 300_000);
