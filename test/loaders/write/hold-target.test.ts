import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readOwner, silence, thisOwner } from "../../../loaders/write/files/hold-owner.ts";
import { holdTarget } from "../../../loaders/write/files/hold-target.ts";

let folder: string;
let target: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hold-"));
  target = join(folder, "corpus.duckdb");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A number that no process has. */
const noProcess = 2 ** 22 + 1;

test.each([
  ["a process that is gone", noProcess],
  ["a process that had this one's number", process.pid],
])("holdTarget(target, work) takes over the hold of %s, with what it left half-written", async (_, pid) => {
  await writeFile(`${target}.lock`, `${pid}\n`);
  for (const name of ["corpus.duckdb", "index.json"])
    await writeFile(join(folder, `${name}.${pid}.new`), "x");
  await writeFile(join(folder, `corpus.duckdb.${process.ppid}.new`), "x");
  const during = await holdTarget(target, () => readdir(folder));
  expect(during.sort()).toEqual([`corpus.duckdb.${process.ppid}.new`, "corpus.duckdb.lock"]);
  expect(existsSync(`${target}.lock`)).toBe(false);
});

test("holdTarget(target, work) refuses a target that another process holds", async () => {
  await writeFile(`${target}.lock`, `${process.ppid}\n`);
  await expect(holdTarget(target, async () => "done")).rejects.toThrow(
    `another load is writing it (process ${process.ppid})`,
  );
  expect(existsSync(`${target}.lock`)).toBe(true);
});

/** A hold of a process that runs, but for what `more` says otherwise. */
const holdOf = (more: object): string => JSON.stringify({ pid: process.ppid, host: hostname(), ...more });

test("holdTarget(target, work) takes over a hold whose number another process has now, where the system tells", async () => {
  await writeFile(`${target}.lock`, holdOf({ started: "another boot 12" }));
  const answer = await holdTarget(target, async () => "done").catch(() => "refused");
  expect(answer).toBe(process.platform === "linux" ? "done" : "refused");
});

test("holdTarget(target, work) writes a hold that tells its process from all others", async () => {
  const owner = await holdTarget(target, async () => readOwner(await readFile(`${target}.lock`, "utf8")));
  expect(owner).toEqual(await thisOwner());
  expect(owner).toMatchObject({ pid: process.pid, host: hostname() });
});

test("holdTarget(target, work) heeds a hold of another machine until it has been silent for long", async () => {
  await writeFile(`${target}.lock`, holdOf({ pid: process.pid, started: null, host: "elsewhere" }));
  await expect(holdTarget(target, async () => "done")).rejects.toThrow(
    `${target}: another load is writing it (process ${process.pid} on elsewhere); wait for it, or remove ${target}.lock where there is none`,
  );
  const long = new Date(Date.now() - silence - 1000);
  await utimes(`${target}.lock`, long, long);
  await expect(holdTarget(target, async () => "done")).resolves.toBe("done");
});

test.each(["", "{", "null", '{"pid":"x"}', "-4"])(
  "holdTarget(target, work) takes over a hold that names nobody: %j",
  async (text) => {
    await writeFile(`${target}.lock`, text);
    await expect(holdTarget(target, async () => "done")).resolves.toBe("done");
  },
);

test("holdTarget(target, work) lets one of two loads of a process have a target, and the next when it is done", async () => {
  const both = await Promise.allSettled(["one", "two"].map((name) => holdTarget(target, async () => name)));
  expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  await expect(holdTarget(join(folder, ".", "corpus.duckdb"), async () => "three")).resolves.toBe("three");
  await expect(
    holdTarget(target, async () => {
      throw new Error("no room");
    }),
  ).rejects.toThrow("no room");
  await expect(holdTarget(target, async () => "four")).resolves.toBe("four");
});

test("holdTarget(target, work) leaves alone what this process writes beside another target of the folder", async () => {
  const mine = join(folder, `other.duckdb.${process.pid}.new`);
  await holdTarget(join(folder, "other.duckdb"), async () => {
    await writeFile(mine, "x");
    await holdTarget(target, async () => undefined);
    expect(existsSync(mine)).toBe(true);
  });
  await holdTarget(target, async () => undefined);
  expect(existsSync(mine)).toBe(false);
});
