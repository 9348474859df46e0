import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openPage } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

/** Opens each mark of a chart that counts places, and gives what it says with the number of words marked in its sentences. */
async function markedOf(page: Page): Promise<{ label: string; said: number; marked: number }[]> {
  const targets = page.locator("main svg [data-evidence]");
  const told = [];
  for (let i = 0; i < (await targets.count()); i++) {
    const label = (await targets.nth(i).getAttribute("aria-label")) ?? "";
    const [, said] = /: ([\d,]+) of [\d,]+ (?:words|mentions)/.exec(label) ?? [];
    if (said === undefined) continue;
    await targets.nth(i).dispatchEvent("click");
    await page.waitForFunction(() =>
      /^(?:\d|No |The first)/.test(document.querySelector("aside.evidence [role=status]")?.textContent ?? ""),
    );
    told.push({
      label,
      said: Number(said.replaceAll(",", "")),
      marked: await page.locator("aside.evidence mark").count(),
    });
  }
  return told;
}

test.each([
  "people",
  "people?voice=all",
  "people?voice=quoted",
  "words",
  "words?voice=all&lemma=noun&n=2",
  "words?case=apart&stop=aside",
])(
  "/%s: in the sentences of a name, a pronoun or a term as many places are marked as are counted",
  async (path) => {
    const { page, context } = await openPage(browser, inject("address") + path);
    const told = await markedOf(page);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter(({ said, marked }) => said !== marked)).toEqual([]);
    await context.close();
  },
);
