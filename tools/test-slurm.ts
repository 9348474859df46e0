/** Runs the checks of `--executor slurm` on a cluster of this machine's own; its last line is `N passed, N failed`. */
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { runTests } from "./run-tests.ts";
import { findSlurm } from "./slurm-cluster.ts";
import type { Tally } from "./tally.ts";

/** The checks; where Slurm cannot be had, none, and it is said why. */
export async function testSlurm(): Promise<Tally> {
  const fault = await findSlurm();
  if (fault === null) return runTests("slurm");
  process.stdout.write(`Not run: ${fault}\n`);
  return { passed: 0, failures: [] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await new Command("test:slurm")
    .description(
      "Runs the checks of --executor slurm on a cluster of this machine's own; installs Slurm where it can.",
    )
    .action(async () => {
      const { passed, failures } = await testSlurm();
      for (const failure of failures) process.stdout.write(`FAILED: ${failure}\n`);
      process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`);
      // Asked for by name, checks that did not run are a fault.
      if (failures.length > 0 || passed === 0) process.exitCode = 1;
    })
    .parseAsync();
}
