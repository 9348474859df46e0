/** Opens the workspace: loads the contest, starts Framework's preview, and loads again whenever a source changes. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { createServer } from "node:net";
import { basename, join, relative } from "node:path";
import { Command } from "commander";
import { contestFolder } from "../loaders/read/contest-folder.ts";
import { framework } from "./framework.ts";
import { load } from "./load.ts";
import { dropLoaderCache, touchLoaders } from "./loader-cache.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { repository } from "./run.ts";
import { seed } from "./seed.ts";
import { frameworkEnvironment, type SiteOptions, siteOptions } from "./site-options.ts";
import { watchFolders } from "./watch.ts";

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const notebookList = "src/data/notebooks.json.ts";

const touch = async (file: string): Promise<void> => {
  if (existsSync(file)) await utimes(file, new Date(), new Date());
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

const portFrom = async (wanted: string | undefined): Promise<number> => {
  if (wanted === undefined) {
    for (let port = 3000; port < 3100; port++) if (await isFree(port)) return port;
    throw new Error("no port from 3000 to 3099 is free; name one with --port");
  }
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port: not a port: ${JSON.stringify(wanted)}; expected 1 to 65535`);
  }
  if (!(await isFree(port))) throw new Error(`--port: ${port} is in use; name another or leave it out`);
  return port;
};

const answers = async (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

const startPreview = (site: SiteOptions, port: number, open: boolean): ChildProcess =>
  spawn(
    process.execPath,
    [framework, "preview", "--host", "127.0.0.1", "--port", String(port), open ? "--open" : "--no-open"],
    { env: frameworkEnvironment(site), stdio: ["ignore", "ignore", "inherit"], windowsHide: true },
  );

const summary = (paths: readonly string[]): string => {
  const [first = "", ...others] = paths.map((path) => relative(repository, path));
  return others.length === 0 ? first : `${first} and ${others.length} more`;
};

const reload = async (site: SiteOptions, changed: readonly string[]): Promise<void> => {
  const started = Date.now();
  say(`Changed: ${summary(changed)}; loading…`);
  if ((await load(site, { news: true })).code !== 0) {
    say("Load failed: pages keep showing the last good corpus. Correct the file and save it.");
    return;
  }
  await touchLoaders("src");
  if (changed.some((path) => basename(path) === "contest.yaml")) {
    await touch("observablehq.config.ts");
  }
  say(`Loaded in ${((Date.now() - started) / 1000).toFixed(1)} s; open pages refresh.`);
};

const firstLoad = async (site: SiteOptions): Promise<void> => {
  say(`Loading ${relative(repository, site.data) || site.data}…`);
  if ((await load(site)).code === 0) return;
  const kept = existsSync(join(site.derived, "corpus.duckdb"));
  say(
    kept
      ? "Load failed: pages show the last good corpus. Correct the file and save it."
      : "Load failed: pages stay empty until the files above are corrected and saved.",
  );
};

const waitFor = async (address: string, preview: ChildProcess): Promise<void> => {
  while (preview.exitCode === null && !(await answers(address))) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const stopWith = (preview: ChildProcess, stopWatching: () => void): void => {
  let stopping = false;
  const stop = (code: number): void => {
    if (stopping) return;
    stopping = true;
    stopWatching();
    preview.kill();
    process.exitCode = code;
    setTimeout(() => process.exit(code), 300).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
  process.on("exit", () => preview.kill("SIGKILL"));
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(0), 1000).unref();
  preview.on("exit", (code) => {
    if (!stopping) say(`The preview stopped (exit code ${code}); start it again with npm start.`);
    stop(stopping ? 0 : 1);
  });
};

interface StartOptions {
  readonly data?: string;
  readonly port?: string;
  readonly open?: boolean;
}

const start = async (options: StartOptions): Promise<void> => {
  const site = siteOptions(await contestFolder(options.data, repository));
  process.chdir(repository);
  const port = await portFrom(options.port);
  await seed("src");
  const enqueue = oneAtATime<string>(
    (changed) => reload(site, changed),
    (error) => say(String(error)),
  );
  const stopLoading = watchFolders([site.data, "loaders", "src/analysis", "src/domain"], enqueue);
  const stopListing = watchFolders(["src/notebooks"], () => void touch(notebookList));
  const stopWatching = (): void => {
    stopLoading();
    stopListing();
  };
  await firstLoad(site);
  await dropLoaderCache("src");
  const preview = startPreview(site, port, options.open === true);
  stopWith(preview, stopWatching);
  const address = `http://127.0.0.1:${port}/`;
  await waitFor(address, preview);
  say(
    `\nRival Frames is open at ${address}\nChanges to posts, loaders and pages show by themselves. Ctrl+C stops.`,
  );
};

new Command("start")
  .description("Loads a contest, opens its pages in a live preview, and loads again whenever a file changes.")
  .option("--data <folder>", "contest folder; default: data in the project")
  .option("--port <number>", "port of the preview; default: the first that is free from 3000 on")
  .option("--open", "open the pages in a browser")
  .option("--no-open", "open none, as by default")
  .action(start)
  .parseAsync()
  .catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
