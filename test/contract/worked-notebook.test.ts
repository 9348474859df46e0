import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { inVoice, type Voice } from "../../src/domain/voice.ts";
import { folderOf } from "../loaders/folder-of.ts";
import { load, loadedDefaults, query } from "./loaded-corpus.ts";

const { corpus, file } = await loadedDefaults();

/** The rows of a notebook's query over a corpus file; what is `chosen` stands where the query takes a choice of that name. */
async function rowsOf(notebook: string, id: string, chosen: Record<string, string> = {}, of = file) {
  const text = await readFile(`src/notebooks/${notebook}.md`, "utf8");
  const cell = new RegExp(`\`\`\`sql id=${id} echo\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1];
  if (cell === undefined) throw new Error(`${notebook}.md: no query ${id}`);
  const filled = cell.replaceAll(/\$\{(\w+) \?\? ""\}/g, (_, name) => `'${chosen[name] ?? ""}'`);
  return query(of, filled.replaceAll("corpus.", ""));
}

test("the notebook on quotations counts the sentences with somebody else's words that Voices counts", async () => {
  const matrix = corpus.findings.find(({ finding_id }) => finding_id === "voices.matrix");
  const rows = await rowsOf("how-much-is-quoted", "rows");
  const sum = (key: string) => rows.reduce((total, row) => total + Number(row[key]), 0);
  expect(sum("quoted")).toBe(matrix?.estimate);
  expect(sum("quoted")).toBeGreaterThan(0);
  expect(sum("sentences")).toBe(corpus.sentences.length);
  expect(await rowsOf("how-much-is-quoted", "evidence")).toHaveLength(sum("quoted"));
});

const isOwn = (voice: string) => inVoice(voice as Voice, "own");

test("the notebook on frames cuts each post into three stretches and counts what Frames counts", async () => {
  const frame = "horse_race";
  const rows = await rowsOf("where-a-frame-stands", "rows", { frame, source: "agreed" });
  const own = corpus.sentences.filter(({ voice }) => isOwn(voice));
  for (const { post_id } of corpus.posts) {
    const sizes = rows.filter((row) => row.post_id === post_id).map((row) => Number(row.sentences));
    expect(sizes).toHaveLength(3);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(own.filter((d) => d.post_id === post_id).length);
  }
  const agreed = new Set(
    corpus.frame_hits
      .filter(({ frame_id, source }) => frame_id === frame && source === "agreed")
      .map(({ sentence_id }) => sentence_id),
  );
  const held = own.filter(({ sentence_id }) => agreed.has(sentence_id));
  expect(held.length).toBeGreaterThan(0);
  expect(rows.reduce((sum, row) => sum + Number(row.framed), 0)).toBe(held.length);
  const evidence = await rowsOf("where-a-frame-stands", "evidence", { frame, source: "agreed" });
  expect(evidence.map(({ sentence_id }) => sentence_id)).toEqual(held.map(({ sentence_id }) => sentence_id));
});

test("the notebook on frames counts no sentence that nobody coded as one without the frame", async () => {
  const data = await folderOf({
    "contest.yaml": "title: Quays\ncamps: [{id: east, label: East}, {id: west, label: West}]\n",
    "codebook.yaml": "frames: [{id: toll, label: Toll, question: Is it the toll?, cues: [toll]}]\n",
    "posts/east/a.txt": "The toll is high. The quay is loud. The toll is paid.\n",
    "posts/west/b.txt": "The toll is low. The quay is calm. The ferry is late.\n",
    "coding/ana.csv": [
      "coder,post_file,char_start,char_end,kind,frames",
      "ana,east/a.txt,0,17,sentence,toll",
      "ana,east/a.txt,18,35,sentence,",
      "",
    ].join("\n"),
  });
  const part = (await load(data)).file;
  const counted = async (source: string) => {
    const rows = await rowsOf("where-a-frame-stands", "rows", { frame: "toll", source }, part);
    return rows.map((d) => [d.post_id, Number(d.stretch), Number(d.framed), Number(d.sentences)]);
  };
  expect(await counted("agreed")).toEqual([
    ["east--a", 0, 1, 1],
    ["east--a", 1, 0, 1],
  ]);
  expect(await counted("cue")).toEqual([
    ["east--a", 0, 1, 1],
    ["east--a", 1, 0, 1],
    ["east--a", 2, 1, 1],
    ["west--b", 0, 1, 1],
    ["west--b", 1, 0, 1],
    ["west--b", 2, 0, 1],
  ]);
});

test("the notebook on names counts the words within five of a name", async () => {
  const person = "owen-smith";
  const counts = new Map<string, number>();
  for (const sentence of corpus.sentences) {
    const words = corpus.tokens.filter((d) => d.sentence_id === sentence.sentence_id && d.is_word);
    const named = corpus.mentions.filter(
      (d) =>
        d.sentence_id === sentence.sentence_id &&
        d.entity_id === person &&
        d.rule !== "implicit" &&
        isOwn(d.voice),
    );
    const inName = words.map((d) =>
      named.some((m) => d.char_start < m.char_end && d.char_end > m.char_start),
    );
    words.forEach((d, i) => {
      const isNear = inName.some((isName, j) => isName && Math.abs(i - j) <= 5);
      if (isNear && !inName[i] && isOwn(d.voice)) counts.set(d.norm, (counts.get(d.norm) ?? 0) + 1);
    });
  }
  const rows = await rowsOf("beside-a-name", "rows", { person });
  const found = new Map<string, number>();
  for (const { word, times } of rows) found.set(String(word), (found.get(String(word)) ?? 0) + Number(times));
  expect(counts.size).toBeGreaterThan(20);
  expect([...found].sort()).toEqual([...counts].sort());
});
