/**
 * Measures how soon pages of a built site show their first chart and what they fetch: `npx tsx tools/measure-page.ts [dist] [page …]
 * [--slowdown 4] [--runs 5] [--width 1280]`. Without pages, the home page.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { measureTransfer } from "./measure-transfer.ts";
import { serve } from "./serve.ts";
import { sleeps, usePage } from "./sleep/use-page.ts";

/**
 * Milliseconds; null where it did not come within a minute. `contentful` and `chart`, when a chart stood on the screen, are from the start of navigation.
 * `live`, when the page's own cell had put its own in place, is from the start too or, of a page that sleeps, from its first use.
 */
export type Timing = {
  readonly contentful: number | null;
  readonly chart: number | null;
  readonly live: number | null;
};

const longest = 60_000;

/** Run in the page, as text: tsx would put calls into a function that the page does not know. */
const firstChart = (selector: string): string => `new Promise((resolve) => {
  const painted = (done) => requestAnimationFrame(() => setTimeout(done, 0));
  const until = performance.now() + ${longest};
  (function look() {
    const charts = [...document.querySelectorAll(${JSON.stringify(selector)})];
    if (charts.some((chart) => chart.getBoundingClientRect().height > 0)) painted(() => resolve(performance.now()));
    else if (performance.now() > until) resolve(null);
    else requestAnimationFrame(look);
  })();
})`;

const firstContentful = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName("first-contentful-paint")) resolve(entry.startTime);
  }).observe({ type: "paint", buffered: true });
  setTimeout(() => resolve(null), ${longest});
})`;

const charts = "figure svg, figure canvas";
const liveCharts = "figure:not([data-drawn] figure) :is(svg, canvas)";

/** Opens a page once with an empty cache and the processor slowed down `slowdown` times, and uses it where it sleeps. */
async function measureChart(
  browser: Browser,
  address: string,
  { slowdown, width }: { readonly slowdown: number; readonly width: number },
): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address, { waitUntil: "commit" });
  const alive = page.evaluate<number | null>(firstChart(liveCharts));
  const [chart, contentful] = await Promise.all([
    page.evaluate<number | null>(firstChart(charts)),
    page.evaluate<number | null>(firstContentful),
  ]);
  const used = (await sleeps(page)) ? await page.evaluate<number>("performance.now()") : 0;
  await usePage(page);
  const live = await alive;
  await context.close();
  return { contentful, chart, live: live === null ? null : live - used };
}

const median = (values: readonly (number | null)[]): string => {
  const sorted = values.map((value) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(middle) ? `${middle.toFixed(0)} ms` : "not within a minute";
};

interface Choices {
  readonly pages: readonly string[];
  readonly slowdown: number;
  readonly runs: number;
  readonly width: number;
}

const measure = async (folder: string, { pages, runs, ...how }: Choices): Promise<void> => {
  const executablePath = await findChromium();
  const served = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  process.stdout.write(
    `${runs} runs, ${how.width} px, processor slowed ${how.slowdown} times, empty cache, medians\n`,
  );
  for (const name of pages) {
    const address = served.address + name;
    const timings: Timing[] = [];
    for (let run = 0; run < runs; run++) timings.push(await measureChart(browser, address, how));
    const { opened, used } = await measureTransfer(browser, address);
    const sum = (transfers: typeof opened): number =>
      transfers.reduce((total, { bytes }) => total + bytes, 0);
    process.stdout.write(`${name || "home page"}
  first contentful paint  ${median(timings.map(({ contentful }) => contentful))}
  first chart on screen   ${median(timings.map(({ chart }) => chart))}
  first chart alive       ${median(timings.map(({ live }) => live))}${used.length > 0 ? " after its first use" : ""}
  fetched                 ${sum(opened)} bytes in ${opened.length} answers${used.length > 0 ? `, once used ${sum(used)} more in ${used.length}` : ""}
`);
  }
  await browser.close();
  await served.close();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      slowdown: { type: "string", default: "4" },
      runs: { type: "string", default: "5" },
      width: { type: "string", default: "1280" },
    },
  });
  const [folder = "dist", ...pages] = positionals;
  await measure(folder, {
    pages: pages.length > 0 ? pages : [""],
    slowdown: Number(values.slowdown),
    runs: Number(values.runs),
    width: Number(values.width),
  });
}
