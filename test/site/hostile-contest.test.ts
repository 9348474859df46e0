import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { buildSite } from "../../tools/build.ts";
import { findPages } from "../../tools/dist-pages.ts";
import { type Served, serve } from "../../tools/serve.ts";
import { siteOptions } from "../../tools/site-options.ts";
import { openPage } from "./open-page.ts";

const hostile = [
  "A post that means no good",
  "",
  '<script>globalThis.ran = true</script> <img src=x onerror="globalThis.ran = true"> is what I typed. ${1+1} is not two, said nobody.',
  "",
  '# Not a heading, *not* emphasis, [no link](javascript:globalThis.ran=true), and =HYPERLINK("x") is no formula. <b>We</b> will win the next election, they say.',
].join("\n");

const plain =
  "We should mend the pool before winter. The council says it has no money, but it found some for the statue. Shame on them.";

const contest = `title: "<b>Pool</b> \${1+1} ${"or statue ".repeat(18)}"
camps:
  - {id: pool, label: "For the <i>pool</i>"}
  - {id: statue, label: For the statue}
  - {id: both, label: For both}
`;

let browser: Browser;
let server: Served;
let site: string;
beforeAll(async () => {
  const data = await mkdtemp(join(tmpdir(), "hostile-"));
  await mkdir(join(data, "posts", "pool"), { recursive: true });
  await writeFile(join(data, "contest.yaml"), contest);
  await writeFile(join(data, "posts", "pool", "hostile.txt"), hostile);
  await writeFile(join(data, "posts", "pool", "plain.txt"), plain);
  await writeFile(join(data, "posts", "other.txt"), plain.replaceAll("pool", "clock"));
  site = join(data, "site");
  await buildSite(siteOptions(data), site);
  server = await serve(site);
  browser = await chromium.connect(inject("browser"));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("a contest of three camps, no codebook, and a post that tries to be markup", () => {
  test("shows every page without an error and runs nothing of what a post says", async () => {
    for (const { path } of await findPages(site)) {
      const { page, context, complaints, strangers } = await openPage(
        browser,
        server.address + path.replace(/^\//, ""),
      );
      expect([path, complaints, strangers]).toEqual([path, [], []]);
      expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
      expect(await page.locator(".observablehq--inspect").allTextContents()).toEqual([]);
      expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
      await context.close();
    }
  });

  test("shows the post in its reader as it was typed", async () => {
    const { page, context } = await openPage(browser, `${server.address}posts/pool--hostile`);
    const shown = await page.locator(".reader .paragraph p").allTextContents();
    expect(shown.join("\n\n")).toBe(hostile);
    expect(await page.locator("main b, main em, main img, .reader script").count()).toBe(0);
    await context.close();
  });
});
