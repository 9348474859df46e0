import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCorpus } from "../../loaders/load-corpus.ts";
import { loadFolder } from "../../loaders/load-folder.ts";
import { heldBytes } from "../../loaders/read/walk-folder.ts";
import { readFolder } from "../../loaders/read.ts";
import { DuckDBInstance } from "../../loaders/write/duckdb.ts";
import { writeDuckdb } from "../../loaders/write/write-duckdb.ts";
import { tables } from "../../src/domain/tables.ts";
import { generateCorpus } from "../../tools/bench/generate-corpus.ts";

let root: string;
let large: string;
let small: string;

const size = { posts: 640, words: 640, seed: 7 };

/** Two files that make the same id. */
const twins = ["a twin.txt", "a-twin.txt"];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "large-"));
  const data = join(root, "contest");
  generateCorpus(data, size);
  for (const [index, name] of twins.entries())
    await writeFile(join(data, "posts", name), `Twin ${index}\n\nThe quay is closed. ${index} boats sank.\n`);
  await writeFile(join(data, "posts", "broken.txt"), Uint8Array.of(0x61, 0x00, 0x62));
  large = join(root, "one", "corpus.duckdb");
  const { corpus } = await loadFolder(data, large, { workers: 1 });
  expect(corpus.tokens).toHaveLength(0);
  small = join(root, "small.duckdb");
  const folder = await readFolder(data);
  expect(folder.later.reduce((sum, file) => sum + file.size, 0)).toBeGreaterThan(heldBytes);
  const files = await Promise.all(
    folder.later.map(async ({ file, at }) => ({ file, bytes: await readFile(at), sha256: "" })),
  );
  await writeDuckdb(loadCorpus({ ...folder, files, later: [] }, noHashes).corpus, small);
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
});

test("loadFolder(data, target) writes the same bytes with one worker and with two", async () => {
  const other = join(root, "two", "corpus.duckdb");
  await loadFolder(join(root, "contest"), other, { workers: 2 });
  for (const name of ["corpus.duckdb", "pages/words.duckdb"]) {
    const [one, two] = await Promise.all(["one", "two"].map((side) => readFile(join(root, side, name))));
    expect(two?.equals(one ?? new Uint8Array()), name).toBe(true);
  }
  const manifest = (target: string) => readFile(join(target, "..", "manifest.json"), "utf8");
  expect(await manifest(other)).toBe(await manifest(large));
}, 120_000);

test("loadFolder(data, target) reports a file that went while others were read, and keeps the rest", async () => {
  const data = join(root, "gone");
  await cp(join(root, "contest"), data, { recursive: true });
  const gone = join(data, "posts", "0000", "p0000639.txt");
  const { corpus } = await loadFolder(data, join(root, "gone.duckdb"), {
    workers: 1,
    onProgress: () => void rm(gone, { force: true }),
  });
  expect(corpus.posts).toHaveLength(size.posts);
  expect(corpus.diagnostics).toContainEqual(
    expect.objectContaining({ rule: "unreadable", file: "posts/0000/p0000639.txt" }),
  );
}, 120_000);
