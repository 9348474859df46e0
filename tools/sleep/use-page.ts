import type { Page } from "playwright-core";

/** Whether a page sleeps until it is used. */
export const sleeps = async (page: Page): Promise<boolean> =>
  (await page.locator("script[data-asleep]").count()) > 0;

/** Uses a page that sleeps until it is used, as a mouse that passes over it does; leaves any other alone. */
export async function usePage(page: Page): Promise<void> {
  if (!(await sleeps(page))) return;
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
}
