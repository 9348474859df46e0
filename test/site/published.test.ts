import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Served, serve } from "../../tools/serve.ts";
import { openPage } from "./open-page.ts";

/** Where the site stands on its host: not at the root. */
const path = "papers/levy/";

let root: string;
let server: Served;
let browser: Browser;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "published-"));
  await mkdir(join(root, "papers"));
  await symlink(inject("site"), join(root, "papers", "levy"));
  server = await serve(root);
  browser = await chromium.connect(inject("browser"));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

/** Opens a page of the site and tells what it asked for outside the folder where the site stands. */
async function open(page: string) {
  const opened = await openPage(browser, `${server.address}${path}${page}`);
  const asked = await opened.page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  return { ...opened, astray: asked.filter((name) => !name.startsWith(`/${path}`)) };
}

test.each(["", "frames", "words", "concordance", "posts/", "data", "notebooks/how-much-is-quoted"])(
  "the page /%s works in a folder of its host, and asks for nothing outside it",
  async (name) => {
    const { context, complaints, strangers, astray } = await open(name);
    await context.close();
    expect({ complaints, strangers, astray }).toEqual({ complaints: [], strangers: [], astray: [] });
  },
);

test("numbers open their sentences there, and a sentence its post", async () => {
  const { page, context } = await open("");
  const number = page.locator("main button.number").first();
  const count = Number(await number.getAttribute("data-count"));
  await number.click();
  const panel = page.locator("aside.evidence");
  await panel.locator("li[data-sentence]").first().waitFor();
  expect(await panel.locator("li[data-sentence]").count()).toBe(count);
  await panel.getByRole("link", { name: "in the post" }).first().click();
  await page.waitForURL(`**/${path}posts/**`);
  expect(await page.title()).toMatch(/^(?!Post \|).+ \| /);
  await context.close();
});

test("a page says in its head what it shows, before any script runs", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const head = async (name: string) => {
    await page.goto(`${server.address}${path}${name}`);
    const content = (key: string) => page.locator(`head meta[${key}]`).getAttribute("content");
    return {
      title: await page.title(),
      named: await content('property="og:title"'),
      description: (await content('name="description"')) ?? "",
      finding: await page.locator("main .figure-title").first().textContent({ timeout: 1_000 }),
    };
  };
  const frames = await head("frames");
  expect(frames.description).toContain(frames.finding);
  expect(frames.named).toBe(frames.title);
  await page.goto(`${server.address}${path}posts/`);
  const link = page.locator(".facing a").first();
  const title = await link.textContent();
  await link.click();
  expect(await page.title()).toContain(title);
  await context.close();
});
