import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { buildSite } from "../../tools/build.ts";
import { repository } from "../../tools/run.ts";
import { serve } from "../../tools/serve.ts";
import { siteOptions } from "../../tools/site-options.ts";
import { testEveryPage } from "./every-page.ts";

// Built before the tests are declared: each page is one of them.
const site = await mkdtemp(join(tmpdir(), "three-camps-"));
await buildSite(siteOptions(join(repository, "test", "fixture", "three-camps")), site);
const server = await serve(site);
afterAll(async () => {
  await server.close();
  await rm(site, { recursive: true, force: true });
});

describe("an invented contest of three camps and twelve posts in seven formats", async () => {
  await testEveryPage(site, server.address);
});
