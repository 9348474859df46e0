import type { Page } from "playwright-core";

/** Uses a page that sleeps until it is used, as a mouse that passes over it does; leaves any other alone. */
export async function usePage(page: Page): Promise<void> {
  if ((await page.locator("script[data-asleep]").count()) === 0) return;
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
}
