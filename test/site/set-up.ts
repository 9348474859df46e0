import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../tools/build.ts";
import { chromiumFlags, findChromium } from "../../tools/chromium.ts";
import { repository } from "../../tools/run.ts";
import { serve } from "../../tools/serve.ts";
import { siteOptions } from "../../tools/site-options.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
    /** Where it is served; ends in a slash. */
    address: string;
    /** Where the one Chromium of the run listens. */
    browser: string;
    /** The Chromium program. */
    chromium: string;
  }
}

/** Builds the site once (or takes the one that RIVAL_FRAMES_SITE names), serves it and starts one Chromium. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env.RIVAL_FRAMES_SITE;
  const site = named ?? join(repository, "test", "output", "site");
  if (named === undefined) await buildSite(siteOptions(), site);
  const executablePath = await findChromium();
  const server = await serve(site);
  const browser = await chromium.launchServer({ executablePath, args: [...chromiumFlags] });
  project.provide("site", site);
  project.provide("address", server.address);
  project.provide("browser", browser.wsEndpoint());
  project.provide("chromium", executablePath);
  return async () => {
    await browser.close();
    await server.close();
  };
}
