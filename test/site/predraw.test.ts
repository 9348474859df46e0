import { readFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findPages } from "../../tools/dist-pages.ts";
import { openPage, settle } from "./open-page.ts";

const address = inject("address");
const pages = await findPages(inject("site"));
const drawn = (
  await Promise.all(
    pages.map(async (page) => ({
      ...page,
      drawn: (await readFile(page.file, "utf8")).includes(" data-drawn>"),
    })),
  )
).filter((page) => page.drawn);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

const widths = [1280, 390];

const openStill = async (path: string, width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(`.${encodeURI(path)}`, address).href);
  return page;
};

const openAlive = async (path: string, width: number): Promise<Page> => {
  const { page } = await openPage(browser, new URL(`.${encodeURI(path)}`, address).href);
  await page.setViewportSize({ width, height: 900 });
  await page.reload();
  await settle(page);
  return page;
};

/** Charts in sight: every element with its attributes and text, but for inline style, which a browser writes its own way. */
const picturesOf = (page: Page): Promise<string[][]> =>
  page
    .locator("main figure svg")
    .filter({ visible: true })
    .evaluateAll((charts) =>
      charts.map((chart) =>
        [chart, ...chart.querySelectorAll("*")].map((element) => {
          const attributes = [...element.attributes]
            .filter(({ name }) => name !== "style")
            .map(({ name, value }) => `${name}=${value}`);
          return [element.nodeName, ...attributes.sort(), element.textContent].join(" ");
        }),
      ),
    );

const shown = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();

describe("the home page drawn ahead", () => {
  test.each(widths)("shows at %d px without a script what its cells show", async (width) => {
    const [still, alive] = await Promise.all([openStill("/", width), openAlive("/", width)]);
    expect(await shown(still, "main")).toBe(await shown(alive, "main"));
    const pictures = await picturesOf(alive);
    expect(pictures.length).toBeGreaterThan(0);
    expect(await picturesOf(still)).toEqual(pictures);
    expect(await alive.locator("[data-drawn]").count()).toBe(0);
    await Promise.all([still.context().close(), alive.context().close()]);
  });

  test.each(widths)("does not move at %d px when its cells take over", async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const moved: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          moved.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
      Object.assign(globalThis, { moved });
    });
    await page.goto(address);
    await settle(page);
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
    await context.close();
  });

  test("waits for its cells where the address makes a choice", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route("**/_observablehq/**", (route) => route.abort());
    await page.goto(`${address}?voice=all`);
    expect(await page.locator("[data-drawn] figure").first().isVisible()).toBe(false);
    await page.goto(address);
    expect(await page.locator("[data-drawn] figure").first().isVisible()).toBe(true);
    await context.close();
  });
});

test("most pages are drawn ahead", () => {
  expect(drawn.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["/", "/frames", "/people", "/voices"]),
  );
});

describe.each(drawn)("the drawing of $path", ({ path }) => {
  test("says nothing that its cells do not say", async () => {
    const [still, alive] = await Promise.all([openStill(path, 1280), openAlive(path, 1280)]);
    const words = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
    const said = words(await shown(alive, "main"));
    const drawings = await still
      .locator("[data-drawn]")
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          [
            ...element.querySelectorAll<HTMLElement>(
              "p, li, figcaption, h1, h2, h3, td, th, legend, label, text",
            ),
          ]
            .filter((each) => each.checkVisibility())
            .map((each) => each.innerText ?? each.textContent ?? ""),
        ),
      );
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.map(words).filter((text) => !said.includes(text))).toEqual([]);
    await Promise.all([still.context().close(), alive.context().close()]);
  });
});
