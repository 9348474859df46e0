import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Executor } from "../../loaders/execute/executor.ts";
import { localExecutor } from "../../loaders/execute/local.ts";
import { loadCorpus } from "../../loaders/load-corpus.ts";
import { loadFolder } from "../../loaders/load-folder.ts";
import { heldBytes } from "../../loaders/read/walk-folder.ts";
import { readFolder } from "../../loaders/read.ts";
import { DuckDBInstance } from "../../loaders/write/duckdb/duckdb.ts";
import { tables } from "../../src/domain/tables.ts";
import { generateCorpus } from "../../tools/bench/generate-corpus.ts";
import { writeTables } from "../loaders/write-tables.ts";

let root: string;
let large: string;
let small: string;

const size = { posts: 640, words: 640, seed: 7 };

/** Two files that make the same id. */
const twins = ["a twin.txt", "a-twin.txt"];

/** Posts of one file, and rows of which one names each and others none. */
const talks = ["one.html", "two"];
const claims = [...talks.map((id) => `talks--${id}`), "talks--three", "talks.jsonl", "a-twin.txt"];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "large-"));
  const data = join(root, "contest");
  generateCorpus(data, size);
  for (const [index, name] of twins.entries())
    await writeFile(join(data, "posts", name), `Twin ${index}\n\nThe quay is closed. ${index} boats sank.\n`);
  await writeFile(join(data, "posts", "broken.txt"), Uint8Array.of(0x61, 0x00, 0x62));
  const lines = talks.map((id) => `${JSON.stringify({ id, text: `The talk ${id}. We saw 12 boats.` })}\n`);
  await writeFile(join(data, "posts", "talks.jsonl"), lines.join(""));
  const checks = claims.map((name) => `${name},12 boats,supported\n`);
  await writeFile(join(data, "claims.csv"), `post_file,text,verdict\n${checks.join("")}`);
  large = join(root, "one", "corpus.duckdb");
  const { tokens } = await loadFolder(data, large, { workers: 1 });
  expect(tokens.leftOut).toBeGreaterThan(400_000);
  small = join(root, "small.duckdb");
  const folder = await readFolder(data);
  expect(folder.later.reduce((sum, file) => sum + file.size, 0)).toBeGreaterThan(heldBytes);
  const files = await Promise.all(
    folder.later.map(async ({ file, at }) => ({ file, bytes: await readFile(at), sha256: "" })),
  );
  const { corpus, rows } = loadCorpus({ ...folder, files, later: [] }, noHashes);
  await writeTables(small, { ...corpus, ...rows });
}, 240_000);

afterAll(() => rm(root, { recursive: true, force: true }));

const noHashes = { corpus_sha256: "", code_sha256: "" };

test("loadFolder(data, target) gives a large folder the rows that one held in memory has", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`ATTACH '${large}' AS large (READ_ONLY)`);
  await connection.run(`ATTACH '${small}' AS small (READ_ONLY)`);
  const differ: string[] = [];
  // Hashes are left out above; findings of quoted words are made from rows that a large folder leaves out.
  for (const name of Object.keys(tables).filter(
    (table) => !["build", "findings", "changes"].includes(table),
  )) {
    const columns = name === "posts" ? "* EXCLUDE sha256" : "*";
    const missing = (from: string, other: string) =>
      `(SELECT ${columns} FROM ${from}.${name} EXCEPT ALL SELECT ${columns} FROM ${other}.${name})`;
    const rows = await connection.runAndReadAll(
      `SELECT (SELECT count(*) FROM ${missing("large", "small")}) + (SELECT count(*) FROM ${missing("small", "large")}),
        (SELECT count(*) FROM small.${name})`,
    );
    const [different, all] = rows.getRows()[0] ?? [];
    if (Number(different) > 0) differ.push(`${name}: ${different} of ${all} rows`);
    if (["posts", "tokens", "term_counts", "quotes", "mentions"].includes(name))
      expect(Number(all), name).toBeGreaterThan(600);
  }
  expect(differ).toEqual([]);
  const twin = await connection.runAndReadAll(
    "SELECT file FROM large.diagnostics WHERE rule = 'duplicate-id'",
  );
  expect(twin.getRows()).toEqual([["posts/a-twin.txt"]]);
  const checked = await connection.runAndReadAll(
    "SELECT post_id FROM large.claims WHERE verdict = 'supported' ORDER BY post_id",
  );
  expect(checked.getRows()).toEqual([["talks--one.html"], ["talks--two"]]);
  const unused = await connection.runAndReadAll(
    "SELECT file, line, message FROM large.diagnostics WHERE rule = 'row-unused' ORDER BY line",
  );
  expect(unused.getRows()).toEqual([
    ["claims.csv", 4, 'post not loaded: "talks--three"'],
    ["claims.csv", 5, 'post not loaded: "talks.jsonl"'],
    ["claims.csv", 6, 'post not loaded: "a-twin.txt"'],
  ]);
});

/** Holds every file that two loads wrote for others to be the same. */
async function expectSameBytes(one: string, other: string): Promise<void> {
  const list = async (side: string) =>
    (await readdir(side, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(side, join(entry.parentPath, entry.name)))
      .filter((name) => !name.startsWith("parts"))
      .sort();
  const names = await list(one);
  expect(await list(other)).toEqual(names);
  expect(names).toEqual(expect.arrayContaining(["corpus.duckdb", "manifest.json", "pages/reading.bin"]));
  for (const name of names) {
    const [left, right] = await Promise.all([one, other].map((side) => readFile(join(side, name))));
    expect([name, right?.equals(left ?? new Uint8Array())]).toEqual([name, true]);
  }
}

const partsOf = async (side: string) =>
  (await readdir(join(root, side, "parts"))).filter((name) => name.endsWith(".part"));

test("loadFolder(data, target) writes the same bytes with one worker and with two", async () => {
  await loadFolder(join(root, "contest"), join(root, "two", "corpus.duckdb"), { workers: 2 });
  await expectSameBytes(join(root, "one"), join(root, "two"));
}, 120_000);

test("loadFolder(data, target, {sharded}) writes the same bytes from 16 shards", async () => {
  const told: string[] = [];
  await loadFolder(join(root, "contest"), join(root, "sharded", "corpus.duckdb"), {
    sharded: { executor: localExecutor(2), shards: 16 },
    tell: (text) => told.push(text),
  });
  expect(told.at(-1)).toMatch(/of \d+ shards have ended/);
  await expectSameBytes(join(root, "one"), join(root, "sharded"));
}, 240_000);

test("loadFolder(data, target, {sharded}) runs a shard that failed again, alone, and gives up after three times", async () => {
  const data = join(root, "contest");
  const ran: (readonly number[])[] = [];
  const failing: Executor = async (_task, shards) => void ran.push(shards);
  const target = join(root, "failing", "corpus.duckdb");
  const lazy = { executor: failing, shards: 3 };
  await expect(loadFolder(data, target, { sharded: lazy })).rejects.toThrow(
    "shard 0, 1, 2 of 3 failed 3 times",
  );
  expect(ran).toEqual([
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2],
  ]);
  const local = localExecutor(2);
  const once: (readonly number[])[] = [];
  const limping: Executor = (task, shards, tell) => {
    once.push(shards);
    return local(task, once.length === 1 ? shards.slice(1) : shards, tell);
  };
  await loadFolder(data, target, { sharded: { executor: limping, shards: 3 } });
  expect(once).toEqual([[0, 1, 2], [0]]);
  await expectSameBytes(join(root, "one"), join(root, "failing"));
}, 240_000);

test("loadFolder(data, target) goes on from what an interrupted load has kept", async () => {
  const data = join(root, "contest");
  const target = join(root, "interrupted", "corpus.duckdb");
  const stop = () => {
    throw new Error("interrupted");
  };
  await expect(loadFolder(data, target, { workers: 1, onProgress: stop })).rejects.toThrow("interrupted");
  const kept = await partsOf("interrupted");
  expect(kept.length).toBeGreaterThan(0);
  expect(existsSync(target)).toBe(false);
  const before = await stat(join(root, "interrupted", "parts", kept[0] ?? ""));
  await loadFolder(data, target, { workers: 1 });
  const after = await stat(join(root, "interrupted", "parts", kept[0] ?? ""));
  expect(after.mtimeMs).toBe(before.mtimeMs);
  await expectSameBytes(join(root, "one"), join(root, "interrupted"));
}, 120_000);

test("loadFolder(data, target) maps after a change what has changed alone, and writes the bytes of a whole load", async () => {
  const data = join(root, "changing");
  await cp(join(root, "contest"), data, { recursive: true });
  const before = await loadFolder(data, join(root, "again", "corpus.duckdb"), { workers: 1 });
  expect(before.corpus.changes).toEqual([]);
  const kept = await partsOf("again");
  await writeFile(join(data, "posts", "0000", "p0000300.txt"), "A boat\n\nThe quay was mended at last.\n");
  await loadFolder(data, join(root, "again", "corpus.duckdb"), { workers: 1 });
  const now = await partsOf("again");
  expect(now.filter((name) => !kept.includes(name))).toHaveLength(1);
  expect(now).toHaveLength(kept.length);
  // A load tells what has changed since the one before it, so the whole load comes after the same one.
  await cp(join(root, "one"), join(root, "whole"), { recursive: true });
  await rm(join(root, "whole", "parts"), { recursive: true });
  await loadFolder(data, join(root, "whole", "corpus.duckdb"), { workers: 1 });
  await expectSameBytes(join(root, "whole"), join(root, "again"));
}, 240_000);

test("loadFolder(data, target) reports a file that went while others were read, and keeps the rest", async () => {
  const data = join(root, "gone");
  await cp(join(root, "contest"), data, { recursive: true });
  const gone = join(data, "posts", "0000", "p0000639.txt");
  const { corpus, posts } = await loadFolder(data, join(root, "gone.duckdb"), {
    workers: 1,
    onProgress: () => void rm(gone, { force: true }),
  });
  expect(posts).toHaveLength(size.posts + talks.length);
  expect(corpus.diagnostics).toContainEqual(
    expect.objectContaining({ rule: "unreadable", file: "posts/0000/p0000639.txt" }),
  );
}, 120_000);
