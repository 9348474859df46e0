import { text } from "node:stream/consumers";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openPage, settle } from "./open-page.ts";

const address = inject("address");
const paths = ["", "frames", "words", "people", "voices", "timeline", "claims", "method"];

/** Pixels by which a letter or a mark may lean over the edge of its chart: the page and a saved picture have room for it. */
const lean = 5;
/** Share of a line's height over and under its letters. */
const [leading, smallest] = [0.2, 11];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

/** Texts of charts that are cut by their chart's edge, too small, or on one another. */
const misplaced = (page: Page): Promise<string[]> =>
  page.locator("figure.figure svg").evaluateAll(
    (charts, { lean, leading, smallest }) =>
      charts.flatMap((chart) => {
        const sheet = chart.getBoundingClientRect();
        const range = document.createRange();
        const lines = [...chart.querySelectorAll("text")].flatMap((text) => {
          const parts = text.querySelectorAll("tspan");
          return [...(parts.length > 0 ? parts : [text])].filter((part) => part.textContent?.trim());
        });
        const boxes = lines.map((line) => {
          range.selectNodeContents(line);
          const { left, right, top, bottom, height } = range.getBoundingClientRect();
          const [upper, lower] = [top + leading * height, bottom - leading * height];
          return {
            text: line.textContent ?? "",
            left,
            right,
            upper,
            lower,
            size: getComputedStyle(line).fontSize,
          };
        });
        return boxes.flatMap((a, i) => [
          ...(Number.parseFloat(a.size) < smallest ? [`“${a.text}” has ${a.size}`] : []),
          ...(a.left < sheet.left - lean || a.right > sheet.right + lean
            ? [`“${a.text}” leaves its chart`]
            : []),
          ...(a.upper < sheet.top || a.lower > sheet.bottom
            ? [`“${a.text}” is over or under its chart`]
            : []),
          ...boxes
            .slice(i + 1)
            .filter(
              (b) =>
                a.left < b.right - 1 &&
                b.left < a.right - 1 &&
                a.upper < b.lower - 1 &&
                b.upper < a.lower - 1,
            )
            .map((b) => `“${a.text}” lies on “${b.text}”`),
        ]);
      }),
    { lean, leading, smallest },
  );

/**
 * Counts out of a whole that a chart says aloud or prints and that no row of its table has, charts that are not named, and marks that no ear
 * can tell apart or no Tab reaches.
 */
const untold = (page: Page): Promise<string[]> =>
  page.locator("figure.figure:has(svg)").evaluateAll((figures) =>
    figures.flatMap((element) => {
      const title = element.querySelector(".figure-title")?.textContent ?? "";
      const numbersIn = (text: string): number[] =>
        (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(",", "")));
      const rows = [...element.querySelectorAll(".figure-table tbody tr")].map(
        (row) => new Set([...row.children].flatMap((cell) => numbersIn(cell.textContent ?? ""))),
      );
      const marks = [...element.querySelectorAll(".target")];
      const spoken = marks.map((mark) => mark.getAttribute("aria-label") ?? "");
      const stops = marks.filter((mark) => mark.getAttribute("tabindex") === "0").length;
      const said = [
        ...spoken,
        ...[...element.querySelectorAll("svg text")].map((text) => text.textContent ?? ""),
      ];
      const name = element.querySelector("svg")?.getAttribute("aria-label") ?? "";
      return [
        ...(name.trim() === "" ? [`${title} has no description`] : []),
        ...(rows.length === 0 ? [`${title} has no table`] : []),
        ...(stops === Math.min(1, marks.length) ? [] : [`${title} has ${stops} tab stops`]),
        ...spoken.filter((label, i) => spoken.indexOf(label) < i).map((label) => `twice: ${label}`),
        ...said.filter((text) =>
          (text.match(/\d[\d,]* of \d[\d,]*/g) ?? []).some(
            (pair) => !rows.some((row) => numbersIn(pair).every((number) => row.has(number))),
          ),
        ),
      ];
    }),
  );

const openTables = async (page: Page): Promise<void> => {
  const buttons = page.locator("figure.figure .figure-actions button[aria-expanded]");
  for (const button of await buttons.all()) await button.click();
  await page.waitForFunction(
    () =>
      document.querySelectorAll(".figure-table table").length ===
      document.querySelectorAll(".figure-actions button[aria-expanded]").length,
  );
};

/** Texts of a saved picture, opened by itself, that it cuts; and what it lacks. */
async function faultsOf(picture: Page, saved: string): Promise<string[]> {
  await picture.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(saved)}`);
  return picture.evaluate((edge) => {
    const root = document.documentElement;
    const [wide, tall] = ["width", "height"].map((name) => Number(root.getAttribute(name)));
    const lacks = ["title", "desc"].filter((name) => !root.querySelector(`:scope > ${name}`)?.textContent);
    const cut = [...root.querySelectorAll("text")].filter((line) => {
      const { left, right, bottom } = line.getBoundingClientRect();
      return left < 0 || right > (wide ?? 0) || bottom > (tall ?? 0);
    });
    const clips = [...root.querySelectorAll("svg")].filter(
      (part) => getComputedStyle(part).overflow !== edge,
    );
    return [
      ...lacks.map((name) => `no ${name}`),
      ...cut.map((line) => `“${line.textContent}” is cut`),
      ...clips.map(() => "the chart is cut at its edge"),
    ];
  }, "visible");
}

describe.each(paths)("the figures of page /%s", (path) => {
  test("keep their texts apart and inside, wide and narrow, and say what their tables say", async () => {
    const { page, context } = await openPage(browser, address + path);
    expect(await misplaced(page)).toEqual([]);
    await openTables(page);
    expect(await untold(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await settle(page);
    expect(await misplaced(page)).toEqual([]);

    const picture = await context.newPage();
    const buttons = page.locator("figure.figure .figure-actions button", { hasText: /^SVG$/ });
    for (const button of await buttons.all()) {
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      expect(await faultsOf(picture, await text(await download.createReadStream()))).toEqual([]);
    }
    await context.close();
  });
});

test("paper is light where the screen is dark, and a heading stays with its figure over what is not printed", async () => {
  const { page, context } = await openPage(browser, `${address}words`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const paper = await page.locator("html").evaluate((root) => {
    const style = getComputedStyle(root);
    return [style.colorScheme, style.getPropertyValue("--paper")];
  });
  expect(paper).toEqual(["light", "#fcfbf8"]);
  const search = page.locator(".observablehq--block:has(> form.search)");
  expect(await search.evaluateAll((all) => all.map((block) => getComputedStyle(block).display))).toEqual([
    "none",
  ]);
  await context.close();
});
