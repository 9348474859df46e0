import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "./run.ts";

/** Which contest a site is made from. All paths are absolute. */
export type SiteOptions = {
  /** The contest folder. */
  readonly data: string;
  /** What the loaders write: the corpus and the artefacts that pages read. */
  readonly derived: string;
};

/** Options for the contest in `data` (default: the repository's own); derived files stay inside it. */
export function siteOptions(data = "data"): SiteOptions {
  const folder = resolve(repository, data);
  return { data: folder, derived: join(folder, "derived") };
}

const withPreload = (options: string | undefined): string => {
  const preload = pathToFileURL(join(repository, "tools", "refuse-network.mjs")).href;
  return [options, `--import=${preload}`].filter(Boolean).join(" ");
};

/**
 * The environment of Framework's processes: where they read, where they write, no telemetry and no fetch.
 * `output` is the folder of a build; a preview has none.
 */
export function frameworkEnvironment({ data, derived }: SiteOptions, output = "dist"): NodeJS.ProcessEnv {
  return {
    ...process.env,
    RIVAL_FRAMES_DATA: data,
    RIVAL_FRAMES_DERIVED: derived,
    RIVAL_FRAMES_OUTPUT: output,
    OBSERVABLE_TELEMETRY_DISABLE: "true",
    NODE_OPTIONS: withPreload(process.env.NODE_OPTIONS),
  };
}
