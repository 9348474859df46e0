import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFolder } from "../../../loaders/load-folder.ts";
import { voiceWords } from "../../../loaders/measure/voice-words.ts";
import { quoteRows } from "../../../loaders/write/voice-rows.ts";
import { folderOf } from "../folder-of.ts";

const text =
  "The quay is closed today.\n\nOkafor wrote:\n\n“The first boat sank. The second boat sank too.”\n\nNobody was surprised by any of it.\n";

test("quoteRows(corpus, shared) gives a quotation every sentence that it reaches into, and its words", async () => {
  const data = await folderOf({
    "contest.yaml": "title: Boats\ncamps:\n  - {id: a, label: A}\n  - {id: b, label: B}\n",
    "posts/one.txt": text,
  });
  const { corpus, voices } = await loadFolder(
    data,
    join(await mkdtemp(join(tmpdir(), "voices-")), "c.duckdb"),
  );
  const [row] = quoteRows(corpus, corpus);
  const texts = row?.sentences.map((id) => corpus.sentences.find((d) => d.sentence_id === id)?.text);
  expect(texts?.join(" ")).toContain("The first boat sank.");
  expect(texts).toHaveLength(2);
  expect(row?.words).toBe(9);
  expect(voices.quotes).toEqual(quoteRows(corpus, corpus));
  const words = voiceWords(row?.post_id ?? "", corpus.tokens);
  expect(words.reduce((sum, part) => sum + part.words, 0)).toBe(corpus.posts[0]?.words);
  expect(words.find(({ voice }) => voice === "quoted")?.sentences).toEqual(row?.sentences);
});
