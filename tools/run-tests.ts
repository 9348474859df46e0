import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repository, run } from "./run.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** Where checks leave what they write. */
export const testOutput = join(repository, "test", "output");

const { resolve } = createRequire(import.meta.url);

/** A program of an installed package. */
export const program = (name: string, path: string): string =>
  join(dirname(resolve(`${name}/package.json`)), path);

/** What a step that can only pass or fail comes to. */
export const verdict = (ok: boolean, message: string): Tally =>
  ok ? { passed: 1, failures: [] } : { passed: 0, failures: [message] };

/** Runs the tests of a vitest project. */
export async function runTests(project: string, env: NodeJS.ProcessEnv = process.env): Promise<Tally> {
  const report = join(testOutput, `${project}.json`);
  await mkdir(testOutput, { recursive: true });
  await rm(report, { force: true });
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json"];
  const ran = await run(
    process.execPath,
    [program("vitest", "vitest.mjs"), ...args, `--outputFile.json=${report}`],
    { env, echo: true },
  );
  if (!existsSync(report)) return verdict(false, `vitest left no report (exit code ${ran.code})`);
  const tally = tallyOf(JSON.parse(await readFile(report, "utf8")));
  if (ran.code === 0 || tally.failures.length > 0) return tally;
  return { ...tally, failures: [`vitest: exit code ${ran.code}; see its output above`] };
}
