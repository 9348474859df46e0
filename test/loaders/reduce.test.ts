import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCorpus } from "../../loaders/load-corpus.ts";
import { loadFile, postContext } from "../../loaders/load-post.ts";
import { readFolder } from "../../loaders/read.ts";
import { Reducer } from "../../loaders/reduce.ts";
import { unpackCounts } from "../../src/domain/page-packing.ts";
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
  await symlink(join(data, "nowhere"), join(data, "posts", "d.txt"));
  const { posts, found, corpus } = loadCorpus(await readFolder(data), {
    corpus_sha256: "x",
    code_sha256: "y",
  });
  expect(corpus.diagnostics.filter(({ file }) => file === "claims.csv")).toHaveLength(2);
  expect([posts.length, found]).toEqual([2, 5]);
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

test("Reducer keeps counts and prose of every post, rows of those that are coded, and what their coding gets wrong", async () => {
  const folder = await readFolder(
    await folderOf({
      "contest.yaml": "title: Quays\ncamps: [{id: east, label: East}]\n",
      "codebook.yaml":
        "frames:\n  - {id: shut, label: Shut, question: Is it shut?, cues: [closed]}\n  - {id: open, label: Open, question: Is it open?, cues: [open*]}\n",
      "coding/x.csv":
        "coder,post_file,char_start,char_end,kind,frames\nx,a.txt,0,97,sentence,shut\nx,a.txt,900,950,sentence,\n",
      "posts/a.txt": `${words}\n`,
      "posts/b.txt": `${words} They closed it. It is closed.\n`,
    }),
  );
  const reducer = new Reducer(folder, { listsTexts: true });
  const context = postContext(folder);
  const rows = reducer.add(folder.files.map((file) => [loadFile(file, context)].flat()));
  const { counts, coded, marked, prose, cueSentences, diagnostics, sizes } = reducer.finish({
    tokens: 700,
    term_counts: 50,
  });
  const ids = rows.posts.map(({ post_id }) => post_id);
  expect(ids).toEqual(["a", "b"]);
  const counted = unpackCounts(counts, ids);
  const cued = counted.sentences.filter(({ source }) => source === "cue");
  expect(
    ids.map((id) => cued.filter(({ post_id }) => post_id === id).reduce((sum, d) => sum + d.sentences, 0)),
  ).toEqual([1, 3]);
  expect([cueSentences("shut", "closed"), cueSentences("open", "open*")]).toEqual([4, 2]);
  expect(marked).toHaveLength(4);
  expect(new Set(counted.frames.map(({ post_id }) => post_id))).toEqual(new Set(["a", "b"]));
  expect(new Set(counted.pairs.map(({ post_id }) => post_id))).toEqual(new Set(["a", "b"]));
  expect(prose.map(({ post_id, sentences }) => [post_id, sentences])).toEqual([
    ["a", 1],
    ["b", 3],
  ]);
  expect([coded.paragraphs, coded.sentences].map((list) => list.map(({ post_id }) => post_id))).toEqual([
    ["a"],
    ["a"],
  ]);
  expect(coded.frame_hits).toEqual(rows.frame_hits.filter(({ post_id }) => post_id === "a"));
  expect(coded.frame_hits.length).toBeLessThan(rows.frame_hits.length);
  expect(diagnostics.map(({ rule }) => rule)).toContain("unit-lost");
  expect(sizes).toMatchObject({
    sentences: 4,
    paragraphs: 2,
    tokens: rows.tokens.length + 700,
    term_counts: rows.term_counts.length + 50,
  });
  expect(reducer.finish().sizes.tokens).toBe(rows.tokens.length);
});
