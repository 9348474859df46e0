/** Measures how soon the home page shows its first chart on a slow machine: `npx tsx tools/measure-home.ts [dist]`. */
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { measureTransfer } from "./measure-transfer.ts";
import { serve } from "./serve.ts";

/**
 * Milliseconds from the start of navigation; null where it did not come within ten seconds. `chart` is when a chart stood
 * on the screen, `live` when the page's own cell had put its own in place.
 */
export type Timing = {
  readonly contentful: number | null;
  readonly chart: number | null;
  readonly live: number | null;
};

/** Run in the page, as text: tsx would put calls into a function that the page does not know. */
const firstChart = (selector: string): string => `new Promise((resolve) => {
  const painted = (done) => requestAnimationFrame(() => setTimeout(done, 0));
  (function look() {
    const charts = [...document.querySelectorAll(${JSON.stringify(selector)})];
    if (charts.some((chart) => chart.getBoundingClientRect().height > 0)) painted(() => resolve(performance.now()));
    else if (performance.now() > 10000) resolve(null);
    else requestAnimationFrame(look);
  })();
})`;

const firstContentful = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName("first-contentful-paint")) resolve(entry.startTime);
  }).observe({ type: "paint", buffered: true });
  setTimeout(() => resolve(null), 10000);
})`;

const charts = "figure svg, figure canvas";
const liveCharts = ":not([data-drawn], .drawn-wide, .drawn-narrow) > div > figure :is(svg, canvas)";

/** Opens a page once with an empty cache and the processor slowed down `slowdown` times. */
export async function measureChart(
  browser: Browser,
  address: string,
  { slowdown, width }: { readonly slowdown: number; readonly width: number },
): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address, { waitUntil: "commit" });
  const [chart, live, contentful] = await Promise.all([
    page.evaluate<number | null>(firstChart(charts)),
    page.evaluate<number | null>(firstChart(liveCharts)),
    page.evaluate<number | null>(firstContentful),
  ]);
  await context.close();
  return { contentful, chart, live };
}

const median = (values: readonly (number | null)[]): string => {
  const sorted = values.map((value) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(middle) ? `${middle.toFixed(0)} ms` : "not within 10 s";
};

const widths = { desktop: 1280, phone: 390 };

const measure = async (folder: string, runs: number, slowdown: number): Promise<void> => {
  const executablePath = await findChromium();
  const served = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  process.stdout.write(`home page, ${runs} runs, processor slowed ${slowdown} times, empty cache, medians\n`);
  for (const [name, width] of Object.entries(widths)) {
    const timings: Timing[] = [];
    for (let run = 0; run < runs; run++) {
      timings.push(await measureChart(browser, served.address, { slowdown, width }));
    }
    process.stdout.write(`${name}, ${width} px
  first contentful paint  ${median(timings.map(({ contentful }) => contentful))}
  first chart on screen   ${median(timings.map(({ chart }) => chart))}
  first chart alive       ${median(timings.map(({ live }) => live))}
`);
  }
  const transfers = await measureTransfer(browser, served.address);
  await browser.close();
  await served.close();
  const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
  process.stdout.write(`transferred ${bytes} bytes in ${transfers.length} answers\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await measure(process.argv[2] ?? "dist", 5, 4);
}
