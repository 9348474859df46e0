import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { settle } from "./open-page.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

/** Opens a page in a window of its own kind. */
async function opened(path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(address + path);
  await settle(page);
  return page;
}

const openNumber = async (page: Page): Promise<void> => {
  await page.locator("main button.number").first().focus();
  await page.keyboard.press("Enter");
  await page.locator("aside.evidence li").first().waitFor();
};

test("marked words can be read where colours are forced", async () => {
  const page = await opened("posts/000-our-party-too", { forcedColors: "active", colorScheme: "dark" });
  const colours = await page
    .locator(".reader mark")
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).color))]);
  const text = await page.locator(".reader p").first();
  expect(colours).toEqual([await text.evaluate((element) => getComputedStyle(element).color)]);
  await page.context().close();
});

test("the sentences behind a number can be reached at four times the size", async () => {
  const page = await opened("", { viewport: { width: 320, height: 256 } });
  await openNumber(page);
  const sentence = page.locator("aside.evidence li").first();
  await sentence.evaluate((element) => element.scrollIntoView({ block: "start" }));
  const top = (await sentence.boundingBox())?.y ?? 0;
  const panel = await page.locator("aside.evidence").boundingBox();
  // Its heading has made room.
  expect(Math.abs(top - (panel?.y ?? 0))).toBeLessThan(8);
  await page.context().close();
});

test("a number's panel is put away from the page, and gives the focus to a number that was drawn anew", async () => {
  const page = await opened("", { viewport: { width: 1280, height: 900 } });
  const panel = page.locator("aside.evidence");
  await openNumber(page);
  await page.locator("main a").first().focus();
  await page.keyboard.press("Escape");
  expect(await panel.isHidden()).toBe(true);

  const mark = page.locator("main svg .target").first();
  const asked = await mark.getAttribute("data-evidence");
  await mark.focus();
  await page.keyboard.press("Enter");
  await panel.locator("li").first().waitFor();
  const drawn = await mark.elementHandle();
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.waitForFunction((element) => element?.isConnected === false, drawn);
  await page.keyboard.press("Escape");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-evidence"));
  expect(focused).toBe(asked);
  await page.context().close();
});

test.each(["frames", "people", "words", ""])(
  "beside the drawer nothing of page “%s” is covered, and its number stays where it was",
  async (path) => {
    const page = await opened(path, { viewport: { width: 1280, height: 900 } });
    await page.mouse.move(300, 300);
    const mark = page.locator("main svg .target").first();
    await mark.scrollIntoViewIfNeeded();
    const asked = await mark.getAttribute("data-evidence");
    const before = (await mark.boundingBox())?.y ?? 0;
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.locator("aside.evidence li").first().waitFor();
    await page.locator("body[data-drawer]").waitFor();
    await page.waitForTimeout(300);
    const drawn = page.locator("main svg .target").first();
    expect(Math.abs(((await drawn.boundingBox())?.y ?? 0) - before)).toBeLessThan(30);
    const covered = await page.evaluate(() => {
      const edge = document.querySelector("aside.evidence")?.getBoundingClientRect().left ?? 0;
      return [...document.querySelectorAll("#observablehq-center :is(svg, .controls, p, h1, li)")]
        .filter((element) => element.closest(".scroll") === null)
        .filter((element) => element.getBoundingClientRect().right > edge + 1)
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(covered).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("body:not([data-drawer])").waitFor();
    await page.waitForFunction(
      (evidence) => document.activeElement?.getAttribute("data-evidence") === evidence,
      asked,
    );
    await page.context().close();
  },
);

test.each(["coding", "method"])("page %s has no overflow at 320 pixels, folds open", async (path) => {
  const page = await opened(path, { viewport: { width: 320, height: 800 } });
  await page.locator("main details").evaluateAll((all) => {
    for (const element of all) (element as HTMLDetailsElement).open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
