/** Finds a Chromium for checks in a browser, or installs one. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { canInstall, installPackages } from "./apt.ts";
import { run } from "./run.ts";

/** Flags for a browser that talks to nobody but the pages under test. */
export const chromiumFlags: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPaths = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where a Chromium may be, most wanted first: named by the environment, the system's, Playwright's own. */
export function chromiumPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, own: string): string[] {
  const named = [env.CHROMIUM_PATH, env.CHROME_PATH].filter((path) => path !== undefined && path !== "");
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programs = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  const system =
    platform === "darwin"
      ? [...macPaths, ...onPath]
      : platform === "win32"
        ? programs.flatMap((folder) => windowsPaths.map((path) => `${folder}\\${path}`))
        : onPath;
  return [...named, ...system, own].filter((path): path is string => path !== undefined && path !== "");
}

const find = (): string | undefined =>
  chromiumPlaces(process.env, process.platform, chromium.executablePath()).find((path) => existsSync(path));

const installWithApt = async (): Promise<void> => {
  process.stderr.write("No Chromium found: installing Debian's…\n");
  await installPackages("chromium");
};

const installWithPlaywright = async (): Promise<void> => {
  process.stderr.write("No Chromium found: asking Playwright for one…\n");
  const cli = fileURLToPath(new URL("cli.js", import.meta.resolve("playwright-core/package.json")));
  await run(process.execPath, [cli, "install", "chromium"], { echo: true });
};

/**
 * The path of a Chromium: the one that CHROMIUM_PATH or CHROME_PATH names, the system's, or Playwright's; else
 * one is installed. Throws, and says what to install, where none can be had.
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH;
  if (wanted !== undefined && !existsSync(wanted)) {
    throw new Error(`CHROMIUM_PATH names no file: ${JSON.stringify(wanted)}; correct or unset it`);
  }
  const found = find();
  if (found !== undefined) return found;
  await (canInstall() ? installWithApt() : installWithPlaywright());
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    "no Chromium: install Chromium or Google Chrome (Debian: apt-get install chromium; any system: " +
      "npx playwright-core install chromium), or name one in CHROMIUM_PATH",
  );
}
