import type { Browser } from "playwright-core";

/** One answer to a page's request; `bytes` is what came over the wire, headers included. */
export type Transfer = { readonly url: string; readonly bytes: number };

/** Everything that a page asks for until its network is quiet, as the browser's network domain counts it. */
export async function measureTransfer(browser: Browser, address: string): Promise<Transfer[]> {
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
  await context.close();
  return transfers;
}
