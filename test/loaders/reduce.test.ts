import { expect, test } from "vitest";
import { loadCorpus } from "../../loaders/load-corpus.ts";
import { readFolder } from "../../loaders/read.ts";
import { folderOf } from "./folder-of.ts";

const words =
  "The quay is closed today, and nobody in the town can say when anybody will open it for us again.";

test("loadCorpus(folder) counts as found the posts of files, and no rows of other tables that are faulty", async () => {
  const data = await folderOf({
    "contest.yaml": "title: Quays\ncamps: [{id: east, label: East}]\n",
    "claims.csv": "post_file,text\na.txt,not in there\nb--1,nor in there\n",
    "implicit.csv": "post_file,char_start,char_end,entity_id\nb--1,4000,4001,ida\n",
    "entities.yaml": "entities: [{id: ida, name: Ida, kind: person}]\n",
    "posts/a.txt": `${words}\n`,
    "posts/b.csv": `id,text\n1,"${words}"\n2,\n`,
    "posts/c.mp3": "x",
  });
  const { posts, found, corpus } = loadCorpus(await readFolder(data), {
    corpus_sha256: "x",
    code_sha256: "y",
  });
  expect(corpus.diagnostics.filter(({ file }) => file === "claims.csv")).toHaveLength(2);
  expect([posts.length, found]).toEqual([2, 4]);
});

test("loadCorpus(folder) names a date of a date line that is no day, and lets posts.csv give the day", async () => {
  const text = (day: string): string => `A view of the quay\nPosted ${day}\n\n${words}\n`;
  const data = await folderOf({
    "contest.yaml": "title: Quays\ncamps: [{id: east, label: East}]\n",
    "posts.csv": "file,published\nc.txt,2024-03-01\n",
    "posts/east/a.txt": text("30 February 2024"),
    "posts/east/b.txt": text("9/8/2016"),
    "posts/c.txt": text("30 February 2024"),
  });
  const { posts, corpus } = loadCorpus(await readFolder(data), { corpus_sha256: "x", code_sha256: "y" });
  expect(posts.map(({ published, published_basis }) => [published, published_basis])).toEqual([
    ["2024-03-01", "stated"],
    [null, "unknown"],
    [null, "unknown"],
  ]);
  expect(
    corpus.diagnostics
      .filter(({ rule }) => /date/.test(rule))
      .map(({ file, message, remedy }) => `${file}: ${message}; ${remedy}`),
  ).toEqual([
    'posts/east/a.txt: published is no date: "30 February 2024"; write YYYY-MM-DD, such as 2016-09-01',
    'posts/east/b.txt: published is no date: "9/8/2016"; it may be 2016-08-09 or 2016-09-08; write the one that it is',
  ]);
});
