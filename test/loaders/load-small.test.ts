import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFolder } from "../../loaders/load-folder.ts";
import { folderOf } from "./folder-of.ts";

test("loadFolder(data, target) of a small folder says that it needs no shards, and leaves no parts of a larger one", async () => {
  const data = await folderOf({
    "contest.yaml": "title: Quays\n",
    "posts/a.txt": "The quay is closed today.\n",
  });
  const out = await mkdtemp(join(tmpdir(), "small-"));
  await mkdir(join(out, "parts"));
  await writeFile(join(out, "parts", "old.part"), "x");
  const told: string[] = [];
  const sharded = {
    shards: 4,
    executor: async () => {
      throw new Error("no shard was to be run");
    },
  };
  const { posts } = await loadFolder(data, join(out, "corpus.duckdb"), {
    sharded,
    tell: (text) => told.push(text),
  });
  expect(posts).toHaveLength(1);
  expect(told).toEqual([expect.stringMatching(/not divided into shards/)]);
  expect(existsSync(join(out, "parts"))).toBe(false);
  await rm(out, { recursive: true });
});

test("loadFolder(data, target) offers no choice about a post that is not there", async () => {
  const data = await folderOf({
    "contest.yaml": [
      "title: Quays",
      "camps: [{id: east, label: East}, {id: west, label: West}]",
      "settings:",
      "  - {post: a, label: Count it, choices: [west, none]}",
      "  - {post: gone, label: Count it, choices: [west, none]}",
      "",
    ].join("\n"),
    "posts/a.txt": "The quay is closed today.\n",
  });
  const out = await mkdtemp(join(tmpdir(), "small-"));
  const { contest } = await loadFolder(data, join(out, "corpus.duckdb"));
  expect(contest.settings.map(({ post }) => post)).toEqual(["a"]);
  await rm(out, { recursive: true });
});

test("loadFolder(data, target) writes a post whose id is too long to name a file by", async () => {
  const data = await folderOf({
    "contest.yaml": "title: Quays\n",
    "posts/l.jsonl": JSON.stringify({ id: "é".repeat(240), text: "The quay is closed today." }),
  });
  const out = await mkdtemp(join(tmpdir(), "small-"));
  const { posts } = await loadFolder(data, join(out, "corpus.duckdb"));
  expect(existsSync(join(out, "pages", "reader", `${posts[0]?.post_id}.json`))).toBe(true);
  await rm(out, { recursive: true });
});
