import { existsSync } from "node:fs";
import { type Ran, run } from "./run.ts";

/** Whether this process may install packages of Debian. */
export const canInstall = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs packages of Debian; gives what apt said of it. */
export async function installPackages(...names: readonly string[]): Promise<Ran> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env, echo: true });
  return run("apt-get", ["install", "-y", "--no-install-recommends", ...names], { env, echo: true });
}
