import { spawn, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { loadFolder } from "../../loaders/load-folder.ts";
import { seededRandom } from "../../src/analysis/random.ts";
import { folderOf } from "../loaders/folder-of.ts";
import { query } from "./loaded-corpus.ts";
import { runLoad } from "./run-load.ts";

const fresh = (): Promise<string> => mkdtemp(join(tmpdir(), "faults-"));

const postsIn = async (corpus: string): Promise<number> =>
  Number((await query(corpus, "SELECT count(*)::INTEGER AS n FROM posts"))[0]?.n);

/** Files that a load leaves for nobody. */
const leftovers = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.(?:lock|wal)$|\.\d+\.[a-z]/.test(name));

test("a load killed at fifty moments leaves a corpus that opens, and the next one completes and tidies up", async () => {
  const data = join(await fresh(), "contest");
  await cp("test/fixture/three-camps", data, { recursive: true });
  const out = join(await fresh(), "corpus.duckdb");
  // The first load bundles its modules, which those that are killed find made.
  expect((await runLoad(["--data", data, "--out", out])).code).toBe(0);
  const started = Date.now();
  expect((await runLoad(["--data", data, "--out", out])).code).toBe(0);
  const whole = Date.now() - started;
  const random = seededRandom(1);
  const kills = Array.from({ length: 50 }, () => Math.round((0.3 + 0.8 * random()) * whole));
  let killed = 0;
  for (const [index, after] of kills.entries()) {
    await writeFile(
      join(data, "posts", "ferry", "more.txt"),
      `Load ${index}. The ferry is late again, and it is fair.`,
    );
    const child = spawn(
      process.execPath,
      ["loaders/run.mjs", "loaders/load.ts", "--data", data, "--out", out],
      {
        stdio: "ignore",
      },
    );
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on("close", (_, signal) => resolve(signal)),
    );
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    if ((await ended) === "SIGKILL") killed += 1;
    clearTimeout(timer);
    expect([12, 13]).toContain(await postsIn(out));
  }
  expect(killed).toBeGreaterThan(10);
  expect((await runLoad(["--data", data, "--out", out])).code).toBe(0);
  expect(await postsIn(out)).toBe(13);
  expect(await leftovers(dirname(out))).toEqual([]);
}, 300_000);

test("of two loads into one corpus at once, one says that the other is at work, and nothing is lost", async () => {
  const out = join(await fresh(), "corpus.duckdb");
  const ran = await Promise.all(
    [1, 2].map(() => runLoad(["--data", "test/fixture/three-camps", "--out", out])),
  );
  const refused = ran.filter(({ code }) => code !== 0);
  // A machine may run them one after the other.
  expect(refused.length).toBeLessThan(2);
  for (const { stderr } of refused)
    expect(stderr).toMatch(/another load is writing it \(process \d+\); wait for it/);
  expect(await postsIn(out)).toBe(12);
});

test("loadFolder(data, target) takes away what the load before wrote of a post that is gone, and nothing of others", async () => {
  const post =
    "The ferry is late again, and everybody on the quay knows whose fault it is and what it costs.";
  const contest = "title: T\ncamps: [{id: ferry, label: Ferry}]\n";
  const data = await folderOf({ "contest.yaml": contest, "posts/a.txt": post, "posts/b.txt": post });
  const folder = await fresh();
  const foreign = ["pages/notes.json", "pages/reader/diary.json"];
  await mkdir(join(folder, "pages", "reader"), { recursive: true });
  for (const path of foreign) await writeFile(join(folder, path), "{}");
  await loadFolder(data, join(folder, "corpus.duckdb"));
  expect(await readdir(join(folder, "pages", "reader"))).toEqual(["a.json", "b.json", "diary.json"]);
  await rm(join(data, "posts", "b.txt"));
  await loadFolder(data, join(folder, "corpus.duckdb"));
  expect(await readdir(join(folder, "pages", "reader"))).toEqual(["a.json", "diary.json"]);
  for (const path of foreign) expect(await readFile(join(folder, path), "utf8")).toBe("{}");
});

test("loadFolder(data, target) is refused while a running process holds the target, and takes over from one that is gone", async () => {
  const data = await folderOf({
    "contest.yaml": "title: T\ncamps: [{id: a, label: A}]\n",
    "posts/a/one.txt": "One post.",
  });
  const out = join(await fresh(), "corpus.duckdb");
  await writeFile(`${out}.lock`, `${process.ppid}\n`);
  await expect(loadFolder(data, out)).rejects.toThrow(
    `another load is writing it (process ${process.ppid}); wait for it, or remove`,
  );
  const { pid } = spawnSync(process.execPath, ["--version"]);
  await writeFile(`${out}.lock`, `${pid}\n`);
  for (const half of [
    "new",
    "new.wal",
    "stage",
    "stage.reading",
    "texts",
    "evidence",
    "readers",
    "runs.true.3",
  ])
    await writeFile(`${out}.${pid}.${half}`, "half");
  await mkdir(`${out}.${pid}.new.spill`);
  await loadFolder(data, out);
  expect(await leftovers(dirname(out))).toEqual([]);
});

test("a post that may not be read is named, and the rest go on", async () => {
  const data = await folderOf({
    "contest.yaml": "title: T\ncamps: [{id: a, label: A}]\n",
    "posts/a/one.txt": "One post.",
    "posts/a/two.txt": "Another post.",
  });
  const out = join(await fresh(), "corpus.duckdb");
  for (const folder of [data, join(data, "posts"), join(data, "posts", "a"), dirname(out)])
    await chmod(folder, 0o777);
  await chmod(join(data, "posts", "a", "two.txt"), 0);
  // Nothing is forbidden to root, so that it runs the load as somebody else.
  const { status, stderr } = spawnSync(
    process.execPath,
    ["loaders/run.mjs", "loaders/load.ts", "--data", data, "--out", out],
    { encoding: "utf8", ...(process.getuid?.() === 0 ? { uid: 65_534 } : {}) },
  );
  expect([status, stderr]).toEqual([
    0,
    expect.stringContaining("posts/a/two.txt: cannot be read; check its permissions"),
  ]);
  expect(await postsIn(out)).toBe(1);
});

test("a full disk ends a load with the reason, and the last corpus stays", async () => {
  const data = join(await fresh(), "contest");
  await cp("test/fixture/three-camps", data, { recursive: true });
  const out = join(await fresh(), "corpus.duckdb");
  expect((await runLoad(["--data", data, "--out", out])).code).toBe(0);
  const before = await readFile(out);
  await writeFile(
    join(data, "posts", "ferry", "more.txt"),
    "The ferry is late again, and it is fair. ".repeat(5000),
  );
  // No file may grow beyond 1,000 blocks, which fails as a full disk does.
  const { status, stderr } = spawnSync(
    "bash",
    [
      "-c",
      `trap '' XFSZ; ulimit -f 1000; exec "$0" "$@"`,
      process.execPath,
      "loaders/run.mjs",
      "loaders/load.ts",
      "--data",
      data,
      "--out",
      out,
    ],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/corpus\.duckdb.*(?:No space|too large|Could not write|could not write)/i);
  expect((await readFile(out)).equals(before)).toBe(true);
  expect(await leftovers(dirname(out))).toEqual([]);
  await rm(data, { recursive: true });
}, 60_000);
