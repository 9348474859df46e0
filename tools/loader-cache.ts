import { readdir, rm, utimes } from "node:fs/promises";
import { join } from "node:path";

const cacheOf = (root: string): string => join(root, ".observablehq", "cache");

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder, { recursive: true }).catch(() => [] as string[]);

/**
 * Deletes what Framework keeps of earlier loader runs under `root` (the folder of pages): a build would use it
 * whatever has changed since. Library files (folders that begin with `_`) stay.
 */
export async function dropLoaderCache(root: string): Promise<void> {
  const cache = cacheOf(root);
  const names = await readdir(cache).catch(() => [] as string[]);
  const stale = names.filter((name) => !name.startsWith("_"));
  await Promise.all(stale.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}

/** A loader's file name: `posts.json.ts`, `[post].json.ts`, `corpus.duckdb.ts`. */
export function isLoader(name: string): boolean {
  return /\.(?!d\.)[a-z]+\.ts$/.test(name);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Framework writes a running loader's output to `<target>.<process id>`. */
const runningLoaders = async (root: string): Promise<boolean> => {
  const names = await namesIn(cacheOf(root));
  return names.some((name) => !name.startsWith("_") && /\.\d+$/.test(name));
};

/**
 * Tells a live preview that every loader's output is out of date, by the time of its file: pages that attach
 * one fetch it again. Waits for loaders that began before (at most ten seconds): one that read the old
 * artefacts and ended after the touch would pass for fresh.
 */
export async function touchLoaders(root: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await runningLoaders(root)); tries++) await pause(100);
  const folder = join(root, "data");
  const loaders = (await namesIn(folder)).filter(isLoader);
  const now = new Date();
  await Promise.all(loaders.map((name) => utimes(join(folder, name), now, now)));
}
