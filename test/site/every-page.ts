import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { brokenLinks, compileErrors, fileFor } from "../../tools/check-site.ts";
import { findPages } from "../../tools/dist-pages.ts";
import { type Opened, openPage, settle } from "./open-page.ts";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(
    (values): Promise<axe.AxeResults> =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      }),
    levels,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
};

const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > limit + 1,
    );
    return wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
  });

/** Declares the tests that every page of a built site must pass: it compiles, runs, can be reached and read. */
export async function testEveryPage(site: string, address: string): Promise<void> {
  const pages = await findPages(site);
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());

  const anchors = new Map<string, Set<string>>();
  const idsOf = new Map<string, Set<string>>();

  const rememberIds = async (page: Page): Promise<void> => {
    const ids = await page.$$eval("[id]", (elements) => elements.map(({ id }) => id));
    idsOf.set(new URL(page.url()).pathname, new Set(ids));
  };

  const rememberAnchors = async (page: Page): Promise<string[]> => {
    const links = await page.$$eval("a[href]", (elements) =>
      elements.map((element) => (element as HTMLAnchorElement).href),
    );
    const own = links.map((link) => new URL(link)).filter((url) => url.origin === new URL(address).origin);
    for (const { pathname, hash } of own) {
      if (hash.length < 2 || hash.includes("=")) continue;
      const wanted = anchors.get(pathname) ?? new Set();
      anchors.set(pathname, wanted.add(decodeURIComponent(hash.slice(1))));
    }
    return own.filter((url) => fileFor(site, decodeURIComponent(url.pathname)) === null).map(String);
  };

  test("the site has pages", () => expect(pages.length).toBeGreaterThan(0));

  describe.each(pages)("page $path", ({ file, path }) => {
    let opened: Opened;
    let html: string;
    beforeAll(async () => {
      html = await readFile(file, "utf8");
      opened = await openPage(browser, new URL(`.${encodeURI(path)}`, address).href);
    });
    afterAll(() => opened?.context.close());

    test("compiles, and its links lead somewhere", async () => {
      expect(compileErrors({ file, path }, html)).toEqual([]);
      expect(await brokenLinks(site, { file, path }, html)).toEqual([]);
      expect(await rememberAnchors(opened.page)).toEqual([]);
      await rememberIds(opened.page);
    });

    test("has a language, a title, a main part and a way to it", async () => {
      const { page } = opened;
      expect(await page.locator("html").getAttribute("lang")).toMatch(/^[a-z]{2}/);
      expect((await page.title()).trim()).not.toBe("");
      const skip = page.locator("a.skip");
      expect(await skip.count()).toBe(1);
      await page.keyboard.press("Tab");
      expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator("main").count()).toBe(1);
    });

    test("runs without an error, a warning or a request to another host", async () => {
      const errors = await opened.page.locator(".observablehq--error").allTextContents();
      expect(errors).toEqual([]);
      expect(opened.complaints).toEqual([]);
      expect(opened.strangers).toEqual([]);
    });

    test("has no accessibility violation and no overflow, light and dark, wide and narrow", async () => {
      const { page } = opened;
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      await settle(page);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await settle(page);
      expect(await overflow(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    });
  });

  test("every anchor that a page links to exists once its page has run", async () => {
    const missing: string[] = [];
    for (const [path, wanted] of anchors) {
      if (!idsOf.has(path)) {
        const { page, context } = await openPage(browser, new URL(path, address).href);
        await rememberIds(page);
        await context.close();
      }
      for (const id of wanted) if (!idsOf.get(path)?.has(id)) missing.push(`${path}#${id}`);
    }
    expect(missing).toEqual([]);
  });
}
