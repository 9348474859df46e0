import { join } from "node:path";
import { type Ran, run } from "./run.ts";
import type { SiteOptions } from "./site-options.ts";

/** Runs the loaders over a contest in a process of their own. Diagnostics go to stderr as they come. */
export function load({ data, derived }: SiteOptions): Promise<Ran> {
  const out = join(derived, "corpus.duckdb");
  return run(process.execPath, ["loaders/run.mjs", "loaders/load.ts", "--data", data, "--out", out], {
    echo: true,
  });
}
