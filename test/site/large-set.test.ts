import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
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
  // However few its rows are, every page sleeps that may.
  await buildSite(siteOptions(data), site, { sleepsFrom: 0 });
  server = await serve(site);
  browser = await chromium.connect(inject("browser"));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

const open = (path: string) => openPage(browser, `${server.address}${path}`);

/** A page that nobody has used, and what it asked for. */
async function openUnused(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.address}${path}`, { waitUntil: "networkidle" });
  return { page, context, asked };
}

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
  const { page, context } = await openUnused("", { javaScriptEnabled: false });
  const chart = page.locator("main figure svg").filter({ visible: true }).first();
  expect(await chart.locator("[data-evidence], circle, path").count()).toBeGreaterThan(10);
  await context.close();
});

const drawn = "[data-drawn]";
const isAwake = { timeout: 20_000 };
const stillDrawn = (page: Page): Promise<number> => page.locator(drawn).count();

test("pages of a large set ask for no module and no row until they are used, but those that ask the query engine or show what the browser keeps", async () => {
  const awake: string[] = [];
  for (const { path } of await findPages(site)) {
    const { page, context, asked } = await openUnused(path.slice(1));
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    if (asked.some((file) => /\.(?:js|json|bin)$/.test(file))) awake.push(path);
    await context.close();
  }
  const notebooks = ["beside-a-name", "how-much-is-quoted", "where-a-frame-stands"];
  expect(awake).toEqual(["/404", "/coding", "/data", ...notebooks.map((name) => `/notebooks/${name}`)]);
});

test("what a page of a large set lists of its evidence is drawn ahead", async () => {
  const { page, context } = await openUnused("claims", { javaScriptEnabled: false });
  const texts = await page.locator("ol.span-list li p").allTextContents();
  expect(texts.length).toBeGreaterThanOrEqual(60);
  expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  await context.close();
});

test("a number of a page that sleeps opens its sentences at the first click", async () => {
  const { page, context, asked } = await openUnused("");
  expect(asked.filter((file) => file.endsWith(".js"))).toEqual([]);
  const number = page.locator(`${drawn} button.number`).filter({ visible: true }).first();
  await number.click();
  await page.locator("aside.evidence li[data-sentence]").first().waitFor();
  await expect.poll(() => stillDrawn(page), isAwake).toBe(0);
  expect(await page.locator("main").getAttribute("aria-busy")).toBe(null);
  await context.close();
});

test("a choice tapped on a page that sleeps is made, and a mark tapped opens its sentences", async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
  const choosing = await openUnused("frames", phone);
  const choice = choosing.page.locator(`${drawn} input[name=frame]:not([checked])`).filter({ visible: true });
  const value = (await choice.nth(1).getAttribute("value")) ?? "";
  await choice.nth(1).tap();
  await expect.poll(() => new URL(choosing.page.url()).searchParams.get("frame"), isAwake).toBe(value);
  await choosing.context.close();
  const opening = await openUnused("", phone);
  await opening.page
    .locator(`${drawn} figure svg :is(circle, path)`)
    .filter({ visible: true })
    .nth(3)
    .tap({ force: true });
  await opening.page.locator("aside.evidence").waitFor();
  await opening.context.close();
});

test("a control of a page that sleeps keeps the focus and what was typed when the page wakes", async () => {
  const { page, context } = await openUnused("voices");
  const isDrawn = (): Promise<boolean> =>
    page.evaluate<boolean>("document.activeElement.closest('[data-drawn]') !== null");
  for (let tabs = 0; tabs < 60 && !(await isDrawn()); tabs++) await page.keyboard.press("Tab");
  const inFocus = "[document.activeElement.name, document.activeElement.value].join()";
  const before = await page.evaluate<string>(inFocus);
  await expect.poll(() => stillDrawn(page), isAwake).toBe(0);
  await expect.poll(() => page.evaluate<string>(inFocus), isAwake).toBe(before);
  await context.close();

  const typing = await openUnused("voices");
  await typing.page.locator(`${drawn} input[list]`).filter({ visible: true }).first().focus();
  await typing.page.keyboard.type("abc");
  await expect.poll(() => stillDrawn(typing.page), isAwake).toBe(0);
  await expect.poll(() => typing.page.evaluate<string>("document.activeElement.value"), isAwake).toBe("abc");
  await typing.context.close();
});

test("a page that sleeps says so where what it needs does not arrive", async () => {
  const { page, context } = await openUnused("");
  await context.setOffline(true);
  await page.locator(`${drawn} button.number`).filter({ visible: true }).first().click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toContain("Load the page again");
  expect(await page.locator("main").getAttribute("aria-busy")).toBe(null);
  await context.close();
});

test("a page of a large set whose address makes a choice does not sleep", async () => {
  const { page, context } = await openUnused("?voice=all");
  await expect.poll(() => stillDrawn(page), isAwake).toBe(0);
  expect(await page.locator("input[name=voice]:checked").getAttribute("value")).toBe("all");
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
  const times = Number(/appears ([\d,]+) times/.exec(said ?? "")?.[1]?.replaceAll(",", ""));
  expect(times).toBeGreaterThan(25);
  const strips = page.locator('figure:has([aria-label^="Where “of the” appears"])');
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

test("the concordance of a large set finds words near one another, in whichever order they are asked", async () => {
  const { page, context, complaints } = await open("concordance?q=of+~4+the");
  const nodes = page.locator("[data-index-lines] ol.kwic li b");
  await nodes.first().waitFor({ timeout: 60_000 });
  const [one, said] = [await nodes.allTextContents(), page.locator("[data-index-search] p").first()];
  for (const node of one) expect(node.toLowerCase()).toMatch(/^(?:of\b.*\bthe|the\b.*\bof)$/);
  const times = (await said.textContent())?.split("”")[1];
  await page.locator("form[role=search] input").fill("the ~4 of");
  await page.keyboard.press("Enter");
  await expect.poll(() => said.textContent(), { timeout: 20_000 }).toBe(`“the ~4 of”${times}`);
  await expect.poll(() => nodes.allTextContents()).toEqual(one);
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
  await page.getByLabel("Terms containing").fill("the");
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
    expect(await items.count()).toBe(60);
    const texts = await items.locator("p").allTextContents();
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    expect(await page.locator("p.note", { hasText: "The first 60 of" }).count()).toBe(1);
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
