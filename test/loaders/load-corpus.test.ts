import { expect, test } from "vitest";
import { firstOfEachId } from "../../loaders/load-corpus.ts";
import { loadFile, postContext } from "../../loaders/load-post.ts";
import { readFolder } from "../../loaders/read.ts";
import { folderOf } from "./folder-of.ts";

test("firstOfEachId() keeps posts whose ids differ in capitals alone, and names each with the first", async () => {
  const line = (id: string): string => JSON.stringify({ id, text: `The quay of ${id} stands.` });
  const folder = await readFolder(
    await folderOf({
      "contest.yaml": "title: T\ncamps: [{id: north, label: N}]\n",
      "posts/a.jsonl": ["Xy", "xY", "xy", "z"].map(line).join("\n"),
      "posts/a--Xy.txt": "The same id.",
    }),
  );
  const keepFirst = firstOfEachId();
  const kept = folder.files.flatMap((raw) => keepFirst(loadFile(raw, postContext(folder))));
  expect(kept.flatMap(({ posts }) => posts.map(({ post_id }) => post_id))).toEqual([
    "a--Xy",
    "a--xY",
    "a--xy",
    "a--z",
  ]);
  const said = kept
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => /^(?:same-letters|duplicate-id)$/.test(rule));
  expect(said.map(({ severity, rule, file, message }) => [severity, rule, file, message])).toEqual([
    [
      "error",
      "duplicate-id",
      "posts/a.jsonl",
      'duplicate post id: "a--Xy", already taken by posts/a--Xy.txt',
    ],
    [
      "warning",
      "same-letters",
      "posts/a.jsonl",
      'post id "a--xY" is "a--Xy" of posts/a--Xy.txt but for capitals',
    ],
    [
      "warning",
      "same-letters",
      "posts/a.jsonl",
      'post id "a--xy" is "a--Xy" of posts/a--Xy.txt but for capitals',
    ],
  ]);
});
