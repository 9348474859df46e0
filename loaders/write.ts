import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Corpus } from "../src/domain/tables.ts";
import { sha256Of } from "./read/sha256.ts";
import { type Measured, pageArtefacts } from "./write/page-artefacts.ts";
import { publishable } from "./write/publishable.ts";
import { replaceFile } from "./write/replace-file.ts";
import type { StagedWords } from "./write/staged-words.ts";
import { writeWordIndex } from "./write/word-index.ts";
import { writeWordUses } from "./write/word-uses.ts";
import { writeDuckdb } from "./write/write-duckdb.ts";
import { writeEvidence } from "./write/write-evidence.ts";

/** The hash of a file, read in pieces. */
async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest("hex");
}

/** The corpus that a site serves where it may not serve the whole one. */
const sharedCorpus = "pages/corpus.duckdb";

/** The words of a corpus too large to be searched in a page. */
const wordIndex = { tables: "pages/words.duckdb", reading: "pages/reading.bin" };

/** The uses of every term, for pages that compare words. */
const wordUses = "pages/word-uses.bin";

/** The rows behind every number of a page. */
const evidenceRows = "pages/evidence.bin";

/** Words that are gathered on disk. */
export interface GatheredWords {
  /** Where tokens and term counts come from; null where they are among the rows. */
  readonly rows: StagedWords | null;
  /** What the word index is made of; null where a page searches the tokens itself. */
  readonly index: StagedWords | null;
}

/**
 * Writes the corpus to `target`, page artefacts to `pages/` beside it and, last, `manifest.json`: the hash of every
 * input and output. A large corpus also gets its word index, `pages/words.duckdb` and `pages/reading.bin`. Where a post is not published in full, `pages/corpus.duckdb` is the corpus without its text,
 * written before the whole one. Each file is replaced whole; artefacts of posts that are gone are removed.
 */
export async function write(
  measured: Measured,
  inputs: Readonly<Record<string, string>>,
  target: string,
  { rows, index }: GatheredWords = { rows: null, index: null },
): Promise<void> {
  const folder = dirname(target);
  const files = await together([
    // One database at a time: each may take as much memory as it is allowed.
    async () => [
      ...(await writeTables(measured.corpus, target, rows)),
      ...(await writeWords(measured.corpus, folder, index)),
    ],
    () => writePages(measured, folder, index),
  ]);
  const outputs = Object.fromEntries(files.flat());
  await removeStale(folder, new Set(Object.keys(outputs)));
  const [build] = measured.corpus.build;
  const manifest = JSON.stringify({ ...build, inputs, outputs }, null, 1);
  await replaceFile(join(folder, "manifest.json"), (file) => writeFile(file, `${manifest}\n`));
}

/** A file beside the manifest and its hash. */
type Output = readonly [path: string, sha256: string];

/** Does work at once: DuckDB has threads of its own. Throws, once all of it has ended, what the first that failed throws. */
async function together<T>(work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const ended = await Promise.allSettled(work.map((run) => run()));
  return ended.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}

async function writeTables(corpus: Corpus, target: string, words: StagedWords | null): Promise<Output[]> {
  const outputs: Output[] = [];
  const shared = publishable(corpus);
  if (shared !== null) {
    const path = join(dirname(target), sharedCorpus);
    await writeDuckdb(shared, path, { words, share: true });
    outputs.push([sharedCorpus, await sha256OfFile(path)]);
  }
  await writeDuckdb(corpus, target, { words });
  return [...outputs, [basename(target), await sha256OfFile(target)]];
}

async function writeWords({ posts }: Corpus, folder: string, index: StagedWords | null): Promise<Output[]> {
  if (index === null) return [];
  const { tables, reading } = wordIndex;
  await writeWordIndex(posts, index, { tables: join(folder, tables), reading: join(folder, reading) });
  return [
    [tables, await sha256OfFile(join(folder, tables))],
    [reading, await sha256OfFile(join(folder, reading))],
  ];
}

/** Page files that are written at once, and their letters: the disk syncs several about as fast as one. */
const [atOnce, lettersAtOnce] = [16, 16_000_000];

async function writePages(measured: Measured, folder: string, words: StagedWords | null): Promise<Output[]> {
  const evidence = await writeEvidence(measured.corpus, join(folder, evidenceRows));
  const uses = await writeWordUses(measured.corpus, words, join(folder, wordUses));
  const outputs: Output[] = [
    [evidenceRows, evidence.sha256],
    [wordUses, uses.sha256],
  ];
  let [writing, letters]: [(() => Promise<void>)[], number] = [[], 0];
  for (const [name, value] of pageArtefacts(measured, { evidence: evidence.index, words: uses.index })) {
    const text = JSON.stringify(value);
    const path = `pages/${name}.json`;
    outputs.push([path, sha256Of(text)]);
    writing.push(() => replaceText(join(folder, path), text));
    letters += text.length;
    if (writing.length < atOnce && letters < lettersAtOnce) continue;
    await together(writing);
    [writing, letters] = [[], 0];
  }
  await together(writing);
  return outputs;
}

/** Replaces a file unless it holds this text: most posts are as they were in the load before. */
async function replaceText(path: string, text: string): Promise<void> {
  const held = await readFile(path, "utf8").catch(() => null);
  if (held !== text) await replaceFile(path, (file) => writeFile(file, text));
}

async function removeStale(folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const file of await readdir(join(folder, "pages"), { recursive: true })) {
    const path = `pages/${file.replaceAll("\\", "/")}`;
    if (/\.(json|duckdb|bin)$/.test(path) && !kept.has(path)) await rm(join(folder, path), { force: true });
  }
}
