/** Measures how soon the home page shows its first chart on a slow machine: `npx tsx tools/measure-home.ts [dist]`. */
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { measureTransfer } from "./measure-transfer.ts";
import { serve } from "./serve.ts";

/** Milliseconds from the start of navigation; null where it did not come within ten seconds. */
export type Timing = { readonly contentful: number | null; readonly chart: number | null };

/** Run in the page, as text: tsx would put calls into a function that the page does not know. */
const firstChart = `new Promise((resolve) => {
  (function look() {
    const chart = document.querySelector("figure svg, figure canvas");
    if (chart !== null && chart.getBoundingClientRect().height > 0) {
      requestAnimationFrame(() => resolve(performance.now()));
    } else if (performance.now() > 10000) resolve(null);
    else requestAnimationFrame(look);
  })();
})`;

/** Opens a page once with an empty cache and the processor slowed down `slowdown` times. */
export async function measureChart(browser: Browser, address: string, slowdown: number): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address, { waitUntil: "commit" });
  const chart = await page.evaluate<number | null>(firstChart);
  const contentful = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
  );
  await context.close();
  return { contentful, chart };
}

const median = (values: readonly (number | null)[]): string => {
  const sorted = values.map((value) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(middle) ? `${middle.toFixed(0)} ms` : "not within 10 s";
};

const measure = async (folder: string, runs: number, slowdown: number): Promise<void> => {
  const executablePath = await findChromium();
  const served = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  const timings: Timing[] = [];
  for (let run = 0; run < runs; run++) timings.push(await measureChart(browser, served.address, slowdown));
  const transfers = await measureTransfer(browser, served.address);
  await browser.close();
  await served.close();
  const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
  process.stdout.write(`home page, ${runs} runs, processor slowed ${slowdown} times, empty cache, medians
first contentful paint  ${median(timings.map(({ contentful }) => contentful))}
first chart on screen   ${median(timings.map(({ chart }) => chart))}
transferred             ${bytes} bytes in ${transfers.length} answers
`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await measure(process.argv[2] ?? "dist", 5, 4);
}
