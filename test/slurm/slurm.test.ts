import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateCorpus } from "../../tools/bench/generate-corpus.ts";
import { run, runNode } from "../../tools/run.ts";
import { type Cluster, startCluster } from "../../tools/slurm-cluster.ts";

let root: string;
let cluster: Cluster;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "slurm-"));
  generateCorpus(join(root, "contest"), { posts: 640, words: 640, seed: 11 });
  cluster = await startCluster(join(root, "cluster"));
}, 120_000);

afterAll(async () => {
  await cluster?.stop();
  await rm(root, { recursive: true, force: true });
});

const load = (side: string, ...args: string[]) =>
  runNode(
    [
      "loaders/run.mjs",
      "loaders/load.ts",
      "--data",
      join(root, "contest"),
      "--out",
      join(root, side, "corpus.duckdb"),
      ...args,
    ],
    { env: cluster.env },
  );

/** The hash of every file that a load wrote, but for the parts that it keeps for itself. */
async function written(side: string): Promise<Record<string, string>> {
  const files = await readdir(join(root, side), { recursive: true, withFileTypes: true });
  const hashes: Record<string, string> = {};
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name).slice(join(root, side).length + 1);
    if (path.startsWith("parts/")) continue;
    hashes[path] = createHash("sha256")
      .update(await readFile(join(root, side, path)))
      .digest("hex");
  }
  return hashes;
}

test("--executor slurm gives the bytes of a local load, a task killed midway and run again alone", async () => {
  const here = await load("here");
  expect(here.output).toContain("640 of 640 posts");
  const away = load("away", "--executor", "slurm", "--shards", "4");
  const killed = await killRunningTask();
  const { code, output } = await away;
  expect(output).toContain("640 of 640 posts");
  expect(code).toBe(0);
  expect(output).toContain(`shards ${killed} did not end well; they are run again`);
  expect(output).toMatch(/Slurm job \d+: 4 shards[\s\S]*Slurm job \d+: 1 shards/);
  const [one, other] = [await written("here"), await written("away")];
  expect(Object.keys(one).length).toBeGreaterThan(600);
  expect(other).toEqual(one);
}, 300_000);

/** Kills the first task that runs; gives its number in the array. */
async function killRunningTask(): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const args = ["--noheader", "--array", "--states=RUNNING", "--format=%F_%K"];
    const [task] = (await run("squeue", args, { env: cluster.env })).output.split("\n").filter(Boolean);
    if (task !== undefined) {
      await run("scancel", ["--signal=KILL", "--full", task], { env: cluster.env });
      return task.split("_")[1] ?? "";
    }
    await wait(100);
  }
  throw new Error("no task of the load ran");
}

test("--executor slurm ends with the reason where sbatch refuses the job", async () => {
  const { code, output } = await load("refused", "--executor", "slurm", "--sbatch=--partition=nowhere");
  expect(code).toBe(1);
  expect(output).toMatch(/--executor slurm: .*invalid partition/i);
}, 60_000);
