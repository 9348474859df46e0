import { execFile } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import type { Executor } from "./executor.ts";
import { shardCommand, shardFolder, shardLog } from "./shard-command.ts";

export interface SlurmOptions {
  /** Further arguments of `sbatch`, such as `--partition=short`. */
  readonly sbatch?: readonly string[];
}

/** Milliseconds between two looks at the queue. */
const betweenLooks = 2000;

/** States of a task that has not ended. */
const unended =
  /^(?:PENDING|RUNNING|CONFIGURING|COMPLETING|SUSPENDED|REQUEUED|RESIZING|STOPPED|SIGNALING|STAGE_OUT)/;

/** Runs shards as one array job of Slurm, a task each, and waits for the job to leave the queue. */
export const slurmExecutor =
  ({ sbatch = [] }: SlurmOptions = {}): Executor =>
  async (task, shards, tell) => {
    const job = await submit(
      [
        "--parsable",
        "--job-name=rival-frames",
        `--array=${shards.join(",")}`,
        "--no-requeue",
        `--chdir=${shardFolder}`,
        `--output=${shardLog(task, "%a")}`,
        ...sbatch,
      ],
      shardCommand(task),
    );
    tell(`Slurm job ${job}: ${shards.length} shards`);
    for (let told = -1; ; await wait(betweenLooks)) {
      const left = (await states(job)).filter((state) => unended.test(state)).length;
      const ended = shards.length - left;
      if (ended !== told) tell(`Slurm job ${job}: ${ended} of ${shards.length} shards have ended`);
      if (left === 0) return;
      told = ended;
    }
  };

const run = promisify(execFile);

async function submit(args: readonly string[], command: readonly string[]): Promise<string> {
  const script = `exec ${command.map(shellQuoted).join(" ")}`;
  const { stdout } = await run("sbatch", [...args, `--wrap=${script}`]).catch((error: Failed) => {
    throw new Error(
      error.code === "ENOENT"
        ? "--executor slurm: no sbatch on this machine; start the load where Slurm's commands are, or use --executor local"
        : `--executor slurm: ${(error.stderr || error.message).trim()}`,
    );
  });
  // "--parsable" gives the job's number, and its cluster where there are several.
  return stdout.trim().split(";")[0] ?? "";
}

/** The states of a job's tasks that the queue still knows. */
async function states(job: string): Promise<string[]> {
  try {
    const { stdout } = await run("squeue", ["--noheader", "--array", `--jobs=${job}`, "--format=%T"]);
    return stdout.split("\n").filter(Boolean);
  } catch (error) {
    // A job that has left the queue for some minutes is not known any more.
    if (/Invalid job id/i.test(String(error))) return [];
    throw error;
  }
}

/** How a command that was run fails. */
interface Failed extends Error {
  readonly code?: number | string;
  readonly stderr?: string;
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
