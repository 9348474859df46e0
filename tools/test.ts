/** Runs every check of the project. The last line is `N passed, N failed`; any failure gives exit code 1. */
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { pageFaults } from "./check-pages.ts";
import { findChromium } from "./chromium.ts";
import { findOffline } from "./offline.ts";
import { repository, run } from "./run.ts";
import { program, runTests, testOutput, verdict } from "./run-tests.ts";
import { type Tally, total } from "./tally.ts";
import { testSlurm } from "./test-slurm.ts";

const site = join(testOutput, "site");

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const command = async (args: readonly string[]): Promise<Tally> => {
  const ran = await run(process.execPath, args);
  if (ran.code !== 0) say(ran.output.trimEnd());
  return verdict(ran.code === 0, `exit code ${ran.code}; see its output above`);
};

const checkPageCells = async (): Promise<Tally> => {
  const faults = await pageFaults();
  for (const fault of faults) say(fault);
  return verdict(faults.length === 0, `${faults.length} faults in pages; see above`);
};

const buildOffline = async (): Promise<Tally> => {
  const offline = await findOffline();
  if (offline.kind === "preload")
    say("No namespace without a network to be had here: connections are refused by a preload.");
  const ran = await offline.runNode(["--import", "tsx", "tools/build.ts", "--out-dir", site], { echo: true });
  return verdict(ran.code === 0, `exit code ${ran.code}; see its output above`);
};

const testSite = async (): Promise<Tally> => {
  if (!existsSync(site)) return verdict(false, "there is no built site to open; see the build above");
  const chromium = await findChromium();
  return runTests("site", { ...process.env, RIVAL_FRAMES_SITE: site, CHROMIUM_PATH: chromium });
};

const steps: readonly (readonly [string, () => Promise<Tally>])[] = [
  [
    "format and lint",
    () => command([program("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings"]),
  ],
  ["types", () => command([program("typescript", "bin/tsc"), "--noEmit"])],
  ["page cells", checkPageCells],
  ["unit tests", () => runTests("unit")],
  ["whole loads", () => runTests("contract")],
  ["build without a network", buildOffline],
  ["the site in a browser", testSite],
  ["shards under Slurm", testSlurm],
];

const runStep = async (name: string, step: () => Promise<Tally>): Promise<Tally> => {
  const started = Date.now();
  say(`\n— ${name}`);
  const tally = await step().catch((error: unknown) => verdict(false, String(error)));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  for (const failure of tally.failures) say(`FAILED ${name}: ${failure}`);
  say(`${name}: ${tally.passed} passed, ${tally.failures.length} failed (${seconds} s)`);
  return tally;
};

/** Does work whose temporary files go into a folder of their own, which is gone afterwards: tests leave them by the hundred. */
async function tidily<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.TMPDIR;
  const own = await mkdtemp(join(tmpdir(), "rival-frames-test-"));
  // As the system's own: a test runs a load as a user who may do less, and it writes there.
  await chmod(own, 0o1777);
  process.env.TMPDIR = own;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(own, { recursive: true, force: true });
  }
}

async function test(): Promise<void> {
  process.chdir(repository);
  await mkdir(testOutput, { recursive: true });
  await rm(site, { recursive: true, force: true });
  const tallies: Tally[] = [];
  for (const [name, step] of steps) tallies.push(await tidily(() => runStep(name, step)));
  const { passed, failures } = total(tallies);
  if (failures.length > 0) process.exitCode = 1;
  say(`\n${passed} passed, ${failures.length} failed`);
}

await new Command("test")
  .description(`Runs every check of the project, in order: ${steps.map(([name]) => name).join(", ")}.`)
  .action(test)
  .parseAsync();
