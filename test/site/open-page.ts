import type { Browser, BrowserContext, ConsoleMessage, Page } from "playwright-core";
import { usePage } from "../../tools/sleep/use-page.ts";

/** A page open in a browser, and all that it said and asked for since. */
export type Opened = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of its console, uncaught errors, failed requests. */
  readonly complaints: string[];
  /** Addresses asked for at other hosts. */
  readonly strangers: string[];
};

/** The query engine asks whether a write-ahead log lies beside a database; none does. */
const harmless = (message: ConsoleMessage): boolean =>
  message.location().url.endsWith(".wal") || /missing file: \S+\.wal$/.test(message.text());

const listen = (page: Page, host: string, complaints: string[], strangers: string[]): void => {
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type()) || harmless(message)) return;
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const { host: asked, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== host) strangers.push(request.url());
  });
};

/** Waits until a page is awake, no cell is loading, the network is quiet and charts are drawn. */
export async function settle(page: Page): Promise<void> {
  await usePage(page);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(
    (waiting) => document.querySelector(waiting) === null,
    "observablehq-loading:not([data-drawn]), :root:not(.asked) observablehq-loading[data-drawn]",
  );
  await page.waitForTimeout(300);
}

/** Opens an address in a window of its own, 1280 pixels wide and light, and waits until it has settled. */
export async function openPage(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const opened: Opened = { page, context, complaints: [], strangers: [] };
  listen(page, new URL(address).host, opened.complaints, opened.strangers);
  await page.goto(address);
  await settle(page);
  return opened;
}
