import type { Browser } from "playwright-core";
import { sleeps, usePage } from "./sleep/use-page.ts";

/** One answer to a page's request; `bytes` is what came over the wire, headers included. */
export type Transfer = { readonly url: string; readonly bytes: number };

/** What a page asks for until its network is quiet and, of one that sleeps, what more once it is used. */
export type Transfers = { readonly opened: readonly Transfer[]; readonly used: readonly Transfer[] };

/** Everything that a page asks for, as the browser's network domain counts it. */
export async function measureTransfer(browser: Browser, address: string): Promise<Transfers> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const urls = new Map<string, string>();
  const transfers: Transfer[] = [];
  session.on("Network.requestWillBeSent", ({ requestId, request }) => urls.set(requestId, request.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    transfers.push({ url: urls.get(requestId) ?? requestId, bytes: encodedDataLength });
  });
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(address, { waitUntil: "networkidle" });
  const before = transfers.length;
  if (await sleeps(page)) {
    await usePage(page);
    await page.waitForTimeout(1000);
    await page.waitForLoadState("networkidle");
    // What is fetched for a cell further down comes after the work of those before it.
    await page.waitForTimeout(4000);
    await page.waitForLoadState("networkidle");
  }
  await context.close();
  return { opened: transfers.slice(0, before), used: transfers.slice(before) };
}
