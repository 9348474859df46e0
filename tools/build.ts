/** Makes the static site: libraries, loaders, Framework, finishing, checks; the last good site stays on failure. */
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { contestFolder, givenPath } from "../loaders/read/contest-folder.ts";
import { checkSite } from "./check-site.ts";
import { finish } from "./finish.ts";
import { framework } from "./framework.ts";
import { load } from "./load.ts";
import { dropLoaderCache } from "./loader-cache.ts";
import { minifyModules } from "./minify-modules.ts";
import { copyPlainFiles } from "./plain-files.ts";
import { repository, runNode } from "./run.ts";
import { seed } from "./seed.ts";
import { loadedPosts, sharesPostPage } from "./shared-post-page.ts";
import { frameworkEnvironment, type SiteOptions, siteOptions } from "./site-options.ts";
import { weigh, weightTable } from "./weigh.ts";

/** A step failed; its message says which and why, and what it printed stands above. */
class BuildError extends Error {
  override readonly name = "BuildError";
}

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const tail = (output: string): string => output.trimEnd().split("\n").slice(-60).join("\n");

const renderPages = async (site: SiteOptions, output: string): Promise<void> => {
  await dropLoaderCache("src");
  try {
    const ran = await runNode([framework, "build"], { env: frameworkEnvironment(site, output) });
    if (ran.code === 0) return;
    say(tail(ran.output));
    throw new BuildError("Framework could not build the pages; its last lines stand above");
  } finally {
    await dropLoaderCache("src");
  }
};

const predraw = async (output: string, isLarge: boolean): Promise<void> => {
  const script = join(repository, "tools", "predraw", "predraw.ts");
  // Cells leave much behind at once; with room for it, an eighth less time goes into clearing up.
  const ran = await runNode(["--max-semi-space-size=128", script, output, ...(isLarge ? ["many"] : [])], {
    echo: isLarge,
  });
  if (ran.code === 0) return;
  say(tail(ran.output));
  throw new BuildError("the pages could not be drawn ahead; the last lines stand above");
};

const refuseFaults = (faults: readonly string[]): void => {
  if (faults.length === 0) return;
  for (const fault of faults.slice(0, 20)) say(fault);
  throw new BuildError(`the site has ${faults.length} fault${faults.length === 1 ? "" : "s"}`);
};

const replace = async (folder: string, next: string): Promise<void> => {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(next, folder);
  await rm(old, { recursive: true, force: true });
};

export interface BuildOptions {
  /** Bytes of rows from which on a page sleeps until it is used (`sleep/asleep.ts`); 400 kB unless told. */
  readonly sleepsFrom?: number;
}

/**
 * Builds the site for a contest into `folder`, beside it first: `folder` changes only when all went well.
 * Throws a BuildError where a step fails, a cell does not compile, a link is broken or the home page is too
 * heavy, which of many posts is only told.
 */
export async function buildSite(
  site: SiteOptions,
  folder: string,
  { sleepsFrom }: BuildOptions = {},
): Promise<void> {
  const next = `${folder}.new`;
  await rm(next, { recursive: true, force: true });
  await seed("src");
  say("Loading posts…");
  if ((await load(site)).code !== 0) throw new BuildError("the loaders failed; see their messages above");
  say("Building pages…");
  await renderPages(site, next);
  const posts = loadedPosts(site.derived);
  const isLarge = sharesPostPage(posts);
  if (isLarge) say("Many posts: one page reads them all. Drawing pages ahead, which may take minutes…");
  await predraw(next, isLarge);
  const pages = await finish(next, sleepsFrom);
  await minifyModules(next);
  await copyPlainFiles(next, { fonts: "src/fonts", readers: join(site.derived, "pages", "reader"), posts });
  refuseFaults(await checkSite(next));
  const weighing = await weigh(next);
  say(weightTable(weighing).trimEnd());
  if (isLarge) for (const fault of weighing.faults) say(fault);
  else refuseFaults(weighing.faults);
  await replace(folder, next);
  say(`${pages} pages in ${folder}`);
}

const givenContest = (data: string | undefined): Promise<string> =>
  contestFolder(data, repository).catch((error: Error) => {
    throw new BuildError(error.message);
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await new Command("build")
    .description("Makes the static site of a contest; the last good one stays where a step fails.")
    .option("--data <folder>", "contest folder; default: data in the project")
    .option("--out-dir <folder>", "where the site goes; default: dist in the project")
    .action(async ({ data, outDir }: { readonly data?: string; readonly outDir?: string }) => {
      const folder = outDir === undefined ? join(repository, "dist") : givenPath(outDir);
      try {
        const site = siteOptions(await givenContest(data));
        process.chdir(repository);
        await buildSite(site, folder);
      } catch (error) {
        if (!(error instanceof BuildError)) throw error;
        say(`Build failed: ${error.message}`);
        process.exitCode = 1;
      }
    })
    .parseAsync();
}
