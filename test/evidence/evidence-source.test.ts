import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import type { EvidenceIndex, PostEvidence } from "../../src/domain/evidence.ts";
import { type Selection, theseSentences } from "../../src/domain/selection.ts";
import { type EvidenceSource, evidenceSource } from "../../src/evidence/evidence-source.ts";

const everything: Selection = { source: "cue", voice: "all", headings: true, placements: {} };

/** Text that does not deflate to less than half. */
const noise = (post: string): string =>
  Array.from({ length: 60 }, (_, i) => createHash("sha256").update(`${post} ${i}`).digest("hex")).join("");

/** A file of posts `p000`, `p001` …, each with two sentences, the second with a cue; camps by turns. */
function fileOf(count: number, filler: (post: string) => string = () => "") {
  const ids = Array.from({ length: count }, (_, i) => `p${String(i).padStart(3, "0")}`);
  const lines = ids.map((post_id) => {
    const sentence = (ordinal: number) => ({
      sentence_id: `${post_id}:${ordinal}`,
      post_id,
      paragraph: 0,
      ordinal,
      voice: "own",
      coders: [],
      text: `“Naïve” – ${filler(post_id)}${ordinal}.`,
      char_start: 20 * ordinal,
    });
    const hit = {
      post_id,
      sentence_id: `${post_id}:2`,
      frame_id: "cost",
      source: "cue",
      coder: null,
      voice: "own",
      char_start: 40,
      char_end: 47,
    };
    const rows: PostEvidence = {
      paragraphs: [{ post_id, paragraph: 0, kind: "body" }],
      sentences: [sentence(1), sentence(2)],
      frame_hits: [hit],
      quotes: [],
      mentions: [],
    };
    return deflateSync(JSON.stringify(rows));
  });
  const bytes = new Uint8Array(lines.flatMap((line) => [...line]));
  const index: EvidenceIndex = {
    posts: ids.map((post_id, i) => ({
      post_id,
      camp: i % 2 ? "elm" : "oak",
      bytes: lines[i]?.length ?? 0,
    })),
    frames: [{ frame_id: "cost", label: "Cost" }],
  };
  const read = vi.fn(async (from: number, past: number) => bytes.slice(from, past).buffer);
  return { index, read, bytes };
}

async function all(find: EvidenceSource["find"], selection: Selection): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const some of find(selection)) ids.push(...some.map(({ sentence_id }) => sentence_id));
  return ids;
}

test("evidenceSource(index, read).find(selection) finds sentences of all posts, of a camp, with a frame", async () => {
  const { index, read } = fileOf(4);
  const { find } = evidenceSource(index, read);
  expect(await all(find, everything)).toEqual(
    index.posts.flatMap((d) => [`${d.post_id}:1`, `${d.post_id}:2`]),
  );
  expect(await all(find, { ...everything, camps: ["elm"], frame: "cost" })).toEqual(["p001:2", "p003:2"]);
  expect(await all(find, { ...everything, posts: ["p009"] })).toEqual([]);
});

test("evidenceSource(index, read).find(selection) reads the posts of some sentences alone, and no post twice", async () => {
  const { index, read } = fileOf(120, noise);
  const { find } = evidenceSource(index, read);
  const some = theseSentences(["p000:1", "p001:2", "p100:1"]);
  expect(await all(find, some)).toEqual(["p000:1", "p001:2", "p100:1"]);
  const bytes = read.mock.calls.reduce((sum, [from, past]) => sum + past - from, 0);
  expect(read).toHaveBeenCalledTimes(2);
  expect(bytes).toBe([0, 1, 100].reduce((sum, i) => sum + (index.posts[i]?.bytes ?? 0), 0));
  expect(await all(find, some)).toHaveLength(3);
  expect(read).toHaveBeenCalledTimes(2);
});

test("evidenceSource(index, read).find(selection) reads no further than it is asked", async () => {
  const { index, read, bytes } = fileOf(400, noise);
  const found = evidenceSource(index, read).find(everything);
  const { value } = await found.next();
  expect(value?.length).toBeGreaterThan(100);
  expect(read.mock.calls.at(-1)?.[1]).toBeLessThan(bytes.length / 3);
});

test("evidenceSource(index, read).find(selection) gives the same, whatever is kept of it", async () => {
  const { index, read } = fileOf(700);
  const { find } = evidenceSource(index, read);
  const first = await all(find, { ...everything, frame: "cost" });
  expect(first).toHaveLength(700);
  expect(await all(find, { ...everything, frame: "cost" })).toEqual(first);
});

test("evidenceSource(index, read).rows(posts) has all of them, whatever calls at the same time make room for", async () => {
  const { index, read } = fileOf(700);
  const waiting: (() => void)[] = [];
  let slow = false;
  const source = evidenceSource(index, async (from, past) => {
    if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
    return read(from, past);
  });
  const ids = (from: number, past: number) =>
    new Set(index.posts.slice(from, past).map(({ post_id }) => post_id));
  await source.rows(ids(0, 450));
  slow = true;
  // Half of the first call is kept already; the second reads enough to push that half out.
  const calls = [source.rows(ids(400, 500)), source.rows(ids(460, 700))];
  for (const release of waiting.reverse()) release();
  const found = (await Promise.all(calls)).map(({ sentences }) => sentences.length / 2);
  expect(found).toEqual([100, 240]);
});

test("evidenceSource(index, read).rows(posts) has the rows of these posts", async () => {
  const { index, read } = fileOf(5);
  const rows = await evidenceSource(index, read).rows(new Set(["p001", "p003", "p009"]));
  expect(rows.sentences.map(({ sentence_id }) => sentence_id)).toEqual([
    "p001:1",
    "p001:2",
    "p003:1",
    "p003:2",
  ]);
  expect(rows.posts.map(({ post_id }) => post_id)).toEqual(["p001", "p003"]);
});
