import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { inVoice, type Voice } from "../../src/domain/voice.ts";
import { loadedDefaults, query } from "./loaded-corpus.ts";

const { corpus, file } = await loadedDefaults();

/** The rows of a notebook's query; `chosen` stands where the query takes a choice. */
async function rowsOf(notebook: string, id: string, chosen = "") {
  const text = await readFile(`src/notebooks/${notebook}.md`, "utf8");
  const cell = new RegExp(`\`\`\`sql id=${id} echo\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1];
  if (cell === undefined) throw new Error(`${notebook}.md: no query ${id}`);
  return query(file, cell.replaceAll("corpus.", "").replaceAll(/\$\{\w+ \?\? ""\}/g, `'${chosen}'`));
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
  const rows = await rowsOf("where-a-frame-stands", "rows", frame);
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
  const evidence = await rowsOf("where-a-frame-stands", "evidence", frame);
  expect(evidence.map(({ sentence_id }) => sentence_id)).toEqual(held.map(({ sentence_id }) => sentence_id));
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
  const rows = await rowsOf("beside-a-name", "rows", person);
  const found = new Map<string, number>();
  for (const { word, times } of rows) found.set(String(word), (found.get(String(word)) ?? 0) + Number(times));
  expect(counts.size).toBeGreaterThan(20);
  expect([...found].sort()).toEqual([...counts].sort());
});
