import { readFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openPage, settle } from "./open-page.ts";
import { findSources } from "./page-sources.ts";

const address = inject("address");
const sources = await findSources();

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

/** Prose of a page's source: no front matter, no cells, no interpolation, no tags, no inline code, no addresses. */
const proseOf = (source: string): string =>
  source
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/\$\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<[^>]+>/g, "");

const digits = /\d+/g;

/** Words that compare camps or amounts; a page may only say them through a finding. */
const comparatives =
  /\b(?:more|fewer|most|fewest|twice|half|double|majority|minority|mostly|mainly|higher|lower|highest|lowest|larger|largest|smaller|smallest|often(?:er)?|rarely|never|only camp|significant(?:ly)?)\b/gi;

/** Rules and instructions that compare no camps; each phrase is allowed as a whole. */
const allowed = ["most of its words", "half of the ways of counting"];

describe("prose of a page", () => {
  test.each(sources)("$name holds no digit that no finding produced", async ({ file }) => {
    expect(proseOf(await readFile(file, "utf8")).match(digits) ?? []).toEqual([]);
  });

  test.each(sources)("$name holds no comparison that no finding produced", async ({ file }) => {
    const prose = allowed.reduce(
      (text, phrase) => text.replaceAll(phrase, ""),
      proseOf(await readFile(file, "utf8")),
    );
    expect(prose.match(comparatives) ?? []).toEqual([]);
  });

  test("would be found out: a digit, a number word's comparison", () => {
    const prose = proseOf(
      "---\ntitle: 2016\n---\n```js\n1 + 1\n```\nIn ${n.of(1)} of 12 posts, `x2` is more.",
    );
    expect(prose.match(digits)).toEqual(["12"]);
    expect(prose.match(comparatives)).toEqual(["more"]);
  });
});

/** Digits in the running text of a page that stand outside a finding, a rule, the words of the contest (contest.yaml, text of posts), a
 * table or a figure. */
const looseDigits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const exempt =
      "[data-finding], [data-rule], [data-contest], figure, table, code, pre, textarea, .reader, .facing, .between, .codebook, .note, h1, form, details, .muted";
    const walker = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest(exempt) === null && /\d/.test(textContent ?? ""))
        found.push(textContent ?? "");
    }
    return found;
  });

describe("numbers as published", () => {
  test.each(["", "frames", "people", "voices", "timeline", "claims", "method", "posts/"])(
    "/%s prints none outside a finding",
    async (path) => {
      const { page, context } = await openPage(browser, address + path);
      expect(await looseDigits(page)).toEqual([]);
      await context.close();
    },
  );

  test.each([
    "",
    "?source=cue&voice=all",
    "?voice=quoted",
    "?headings=out&place-002-stepping-down=none",
    "?leave=001-the-game-is-up",
    "frames",
    "frames?leave=000-our-party-too&leave=004-the-wrath-of-corbynites",
    "people?leave=003-dont-panic",
    "voices?leave=003-dont-panic",
    "claims?leave=001-the-game-is-up",
    "words?leave=000-our-party-too",
    "frames?source=coder%3Ab&voice=all&place-002-stepping-down=out",
    "people",
    "people?voice=all&person=owen-smith",
    "people?voice=quoted",
    "people?named=organisation",
    "people?named=group&voice=all",
    "voices",
    "voices?source=cue&place-002-stepping-down=none",
    "claims",
    "claims?place-002-stepping-down=out",
    "timeline",
    "method",
    "words",
    "words?voice=all&lemma=noun&headings=out&find=un*&aside=labour",
    "words?n=2&voice=quoted&place-002-stepping-down=none",
    "words?n=3&stop=aside",
    "words?case=apart&stop=aside&voice=all",
  ])("/%s: each number opens as many sentences as it says", async (path) => {
    const { page, context, complaints } = await openPage(browser, address + path);
    const numbers = page.locator("main [data-evidence]");
    const all = await numbers.count();
    expect(all).toBeGreaterThan(path.startsWith("timeline") ? 4 : 10);
    const wrong = await page.evaluate(async () => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
      const panel = document.querySelector<HTMLElement>(".evidence");
      const status = panel?.querySelector("[role=status]");
      const faults: string[] = [];
      for (const number of document.querySelectorAll<HTMLElement>("main [data-evidence]")) {
        if (panel) delete panel.dataset.count;
        number.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        for (let i = 0; i < 2000 && panel?.dataset.count === undefined; i++) await pause();
        const listed = panel?.querySelectorAll("li[data-sentence]").length ?? -1;
        const said = Number(number.dataset.count);
        const printed = /^\d+$/.test(number.textContent?.trim() ?? "") ? Number(number.textContent) : said;
        const unit =
          number.closest("[data-unit]")?.getAttribute("data-unit") ?? number.dataset.unit ?? "sentences";
        if (
          listed !== said ||
          (unit === "sentences" && printed !== said) ||
          /Error/.test(status?.textContent ?? "")
        )
          faults.push(`${number.outerHTML.slice(0, 200)}: says ${said}, prints ${printed}, lists ${listed}`);
      }
      return faults;
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a change of setting changes the sentences and the numbers they open", async () => {
    const { page, context } = await openPage(browser, address);
    const before = await page.locator(".findings").textContent();
    await page.locator(".counted > details > summary").click();
    await page.locator('input[name="source"][value="cue"]').check();
    await expect.poll(() => page.locator(".findings").textContent(), { timeout: 10_000 }).not.toBe(before);
    await settle(page);
    const after = await page.locator(".findings").textContent();
    expect(new URL(page.url()).searchParams.get("source")).toBe("cue");
    await page.reload();
    await settle(page);
    expect(await page.locator(".findings").textContent()).toBe(after);
    await context.close();
  });
});

describe("the evidence panel", () => {
  test("a post that is left out goes from every comparison, and comes back", async () => {
    const { page, context, complaints } = await openPage(browser, `${address}frames`);
    const camps = () => page.locator(".figure-chart").first().textContent();
    const [before, leave] = [await camps(), page.locator(".left-out")];
    await leave.locator("summary").click();
    await leave.getByLabel("The game is up").click();
    await settle(page);
    expect(await leave.locator("summary").innerText()).toBe("Posts: without “The game is up”");
    await expect.poll(camps, { timeout: 10_000 }).not.toBe(before);
    expect(await page.locator(".figure-source").first().innerText()).toContain("without “The game is up”");
    await page.reload();
    await settle(page);
    expect(await leave.locator("summary").innerText()).toBe("Posts: without “The game is up”");
    // The settings go along to another page, and back.
    for (const other of ["Timeline", "Voices"]) {
      await page.locator(".running-head a", { hasText: other }).click();
      await settle(page);
    }
    expect(await leave.locator("summary").innerText()).toBe("Posts: without “The game is up”");
    await page.locator(".running-head a", { hasText: "Frames" }).click();
    await settle(page);
    await leave.locator("summary").click();
    await leave.getByLabel("The game is up").click();
    await settle(page);
    await expect.poll(camps, { timeout: 10_000 }).toBe(before);
    expect([new URL(page.url()).search, complaints]).toEqual(["", []]);
    await context.close();
  });

  test("opens from the keyboard, links to the sentence in the reader, and gives the focus back", async () => {
    const { page, context } = await openPage(browser, address);
    const number = page.locator(".findings button.number").first();
    await number.focus();
    await page.keyboard.press("Enter");
    const link = page.locator(".evidence li a").first();
    await link.waitFor();
    const href = (await link.getAttribute("href")) ?? "";
    await page.keyboard.press("Escape");
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    const sentence = await page.locator(".evidence li p").first().textContent();
    await page.goto(new URL(href, address).href);
    await settle(page);
    expect(await page.locator(".sentence:target").textContent()).toBe(sentence);
    await context.close();
  });
});
