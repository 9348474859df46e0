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
