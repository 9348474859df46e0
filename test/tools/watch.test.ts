import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changesBetween, watchFolders } from "../../tools/watch.ts";

let folder: string;
let stop = (): void => {};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "watch-"));
  await writeFile(join(folder, "a.txt"), "a");
});
afterEach(async () => {
  stop();
  await rm(folder, { recursive: true, force: true });
});

test("changesBetween(before, after) lists what was added, edited and removed", () => {
  const before = new Map([
    ["kept", "1"],
    ["edited", "1"],
    ["removed", "1"],
  ]);
  const after = new Map([
    ["kept", "1"],
    ["edited", "2"],
    ["added", "1"],
  ]);
  expect(changesBetween(before, after)).toEqual(["added", "edited", "removed"]);
  expect(changesBetween(after, after)).toEqual([]);
});

test("watchFolders(folders, onChange) tells of files in folders made later, and not of derived or hidden ones", async () => {
  const heard: string[] = [];
  stop = watchFolders([folder], (paths) => heard.push(...paths.map((path) => relative(folder, path))), 30);
  await mkdir(join(folder, "posts", "new"), { recursive: true });
  await mkdir(join(folder, "derived"));
  await writeFile(join(folder, "derived", "corpus.duckdb"), "x");
  await writeFile(join(folder, ".hidden"), "x");
  await writeFile(join(folder, "posts", "new", "b.txt"), "b");
  await vi.waitFor(() => expect(heard).toContain(join("posts", "new", "b.txt")));
  await writeFile(join(folder, "posts", "new", "b.txt"), "bb");
  await writeFile(join(folder, "a.txt"), "aa");
  await vi.waitFor(() => expect(heard).toContain("a.txt"));
  await rm(join(folder, "a.txt"));
  await vi.waitFor(() => expect(heard.filter((path) => path === "a.txt")).toHaveLength(2));
  expect(heard.filter((path) => /derived|hidden/.test(path))).toEqual([]);
});
