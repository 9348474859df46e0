import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Ran, type RunOptions, repository, run } from "./run.ts";

/** A way to run Node where no other machine can be reached. */
export type Offline = {
  /** `namespace`: the system gives no network at all; `preload`: connections to other hosts throw. */
  readonly kind: "namespace" | "preload";
  readonly runNode: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
};

const preload = `--import=${pathToFileURL(join(repository, "tools", "refuse-connections.mjs")).href}`;

const refused = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  NODE_OPTIONS: [env.NODE_OPTIONS, preload].filter(Boolean).join(" "),
});

/**
 * The strictest way that this machine allows: on Linux a namespace without a network; elsewhere, or where a
 * namespace may not be made, a preload that child processes of Node inherit. `unshare` is the program that makes
 * namespaces.
 */
export async function findOffline(unshare = "unshare"): Promise<Offline> {
  const probe = await run(unshare, ["-rn", process.execPath, "--version"]).catch(() => null);
  if (probe?.code === 0) {
    const runNode: Offline["runNode"] = (args, options) =>
      run(unshare, ["-rn", process.execPath, ...args], options);
    return { kind: "namespace", runNode };
  }
  const runNode: Offline["runNode"] = (args, options = {}) =>
    run(process.execPath, args, { ...options, env: refused(options.env ?? process.env) });
  return { kind: "preload", runNode };
}
