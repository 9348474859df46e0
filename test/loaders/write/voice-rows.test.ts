import { expect, test } from "vitest";
import { loadCorpus } from "../../../loaders/load-corpus.ts";
import { voiceWords } from "../../../loaders/measure/voice-words.ts";
import { readFolder } from "../../../loaders/read.ts";
import { quoteRows } from "../../../loaders/write/pages/voice-rows.ts";
import { unpackVoices } from "../../../src/domain/page-packing.ts";
import { folderOf } from "../folder-of.ts";

const text =
  "The quay is closed today.\n\nOkafor wrote:\n\n“The first boat sank. The second boat sank too.”\n\nNobody was surprised by any of it.\n";

test("quoteRows(rows, shared, texts) gives a quotation every sentence that it reaches into, and its words", async () => {
  const data = await folderOf({
    "contest.yaml": "title: Boats\ncamps:\n  - {id: a, label: A}\n  - {id: b, label: B}\n",
    "posts/one.txt": text,
  });
  const { rows, voices } = loadCorpus(await readFolder(data), { corpus_sha256: "", code_sha256: "" });
  const [row] = quoteRows(rows, rows, true);
  const texts = row?.sentences.map((id) => rows.sentences.find((d) => d.sentence_id === id)?.text);
  expect(texts?.join(" ")).toContain("The first boat sank.");
  expect(texts).toHaveLength(2);
  expect(row?.words).toBe(9);
  const ids = rows.posts.map(({ post_id }) => post_id);
  expect(unpackVoices(voices, ids).quotes).toEqual(quoteRows(rows, rows, true));
  expect(quoteRows(rows, rows, false).map(({ text }) => text)).toEqual([null]);
  const words = voiceWords(row?.post_id ?? "", rows.tokens);
  expect(words.reduce((sum, part) => sum + part.words, 0)).toBe(rows.posts[0]?.words);
  expect(words.find(({ voice }) => voice === "quoted")?.sentences).toEqual(row?.sentences);
});
