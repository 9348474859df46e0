import { join } from "node:path";
import { type Ran, run } from "./run.ts";
import type { SiteOptions } from "./site-options.ts";

/** Runs the loaders over a contest in a process of their own. Diagnostics go to stderr as they come; with `news`, only those that the load before did not have or that are gone. */
export function load({ data, derived }: SiteOptions, { news = false } = {}): Promise<Ran> {
  const out = join(derived, "corpus.duckdb");
  const options = ["--data", data, "--out", out, ...(news ? ["--news"] : [])];
  return run(process.execPath, ["loaders/run.mjs", "loaders/load.ts", ...options], { echo: true });
}
