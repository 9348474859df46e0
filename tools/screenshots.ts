/** Pictures of every page, wide and narrow, light and dark, in test/output: `npx tsx tools/screenshots.ts [dist]`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { type Browser, chromium } from "playwright-core";
import { givenPath } from "../loaders/read/contest-folder.ts";
import { isFolder } from "../loaders/read/is-folder.ts";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { findPages } from "./dist-pages.ts";
import { repository } from "./run.ts";
import { serve } from "./serve.ts";
import { usePage } from "./sleep/use-page.ts";

const sizes = [
  { name: "desktop", width: 1280, height: 900 },
  { name: "phone", width: 360, height: 740 },
] as const;
const schemes = ["light", "dark"] as const;

/** A page's address as the beginning of a file name: `/posts/` is `posts-index`. */
function pictureName(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index" : ""}`.replaceAll("/", "-");
}

const shoot = async (browser: Browser, address: string, file: (suffix: string) => string): Promise<void> => {
  for (const { name, width, height } of sizes) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme,
        reducedMotion: "reduce",
      });
      await page.goto(address, { waitUntil: "networkidle" });
      await usePage(page);
      await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
      await page.waitForTimeout(300);
      await page.screenshot({ path: file(`${name}-${colorScheme}`), fullPage: true });
      await page.close();
    }
  }
};

const shootAll = async (folder: string, output: string): Promise<void> => {
  const executablePath = await findChromium();
  await mkdir(output, { recursive: true });
  const served = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  for (const { path } of await findPages(folder)) {
    const name = pictureName(path);
    const address = new URL(`.${encodeURI(path)}`, served.address).href;
    await shoot(browser, address, (suffix) => join(output, `${name}-${suffix}.png`));
    process.stdout.write(`${name}\n`);
  }
  await browser.close();
  await served.close();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await new Command("screenshots")
    .description(
      "Takes pictures of every page, wide and narrow, light and dark, into test/output/screenshots.",
    )
    .argument("[folder]", "a built site; default: dist in the project")
    .action(async (given: string | undefined) => {
      const folder = given === undefined ? join(repository, "dist") : givenPath(given);
      if (!(await isFolder(folder))) {
        process.stderr.write(`no such folder: ${JSON.stringify(folder)}; npm run build makes dist\n`);
        process.exitCode = 1;
        return;
      }
      await shootAll(folder, join(repository, "test", "output", "screenshots"));
    })
    .parseAsync();
}
