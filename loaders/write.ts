import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { sha256Of } from "./read/sha256.ts";
import { type Measured, pageArtefacts } from "./write/page-artefacts.ts";
import { publishable } from "./write/publishable.ts";
import { replaceFile } from "./write/replace-file.ts";
import type { StagedWords } from "./write/staged-words.ts";
import { writeWordIndex } from "./write/word-index.ts";
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
  const outputs: Record<string, string> = {};
  const shared = publishable(measured.corpus);
  if (shared !== null) {
    await writeDuckdb(shared, join(folder, sharedCorpus), { words: rows, share: true });
    outputs[sharedCorpus] = await sha256OfFile(join(folder, sharedCorpus));
  }
  await writeDuckdb(measured.corpus, target, { words: rows });
  outputs[basename(target)] = await sha256OfFile(target);
  if (index !== null) {
    const { tables, reading } = wordIndex;
    const files = { tables: join(folder, tables), reading: join(folder, reading) };
    await writeWordIndex(measured.corpus.posts, index, files);
    outputs[tables] = await sha256OfFile(files.tables);
    outputs[reading] = await sha256OfFile(files.reading);
  }
  const evidence = await writeEvidence(measured.corpus, join(folder, evidenceRows));
  outputs[evidenceRows] = evidence.sha256;
  for (const [name, value] of pageArtefacts(measured, evidence.index)) {
    const text = JSON.stringify(value);
    const path = `pages/${name}.json`;
    outputs[path] = sha256Of(text);
    await replaceFile(join(folder, path), (file) => writeFile(file, text));
  }
  await removeStale(folder, new Set(Object.keys(outputs)));
  const [build] = measured.corpus.build;
  const manifest = JSON.stringify({ ...build, inputs, outputs }, null, 1);
  await replaceFile(join(folder, "manifest.json"), (file) => writeFile(file, `${manifest}\n`));
}

async function removeStale(folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const file of await readdir(join(folder, "pages"), { recursive: true })) {
    const path = `pages/${file.replaceAll("\\", "/")}`;
    if (/\.(json|duckdb|bin)$/.test(path) && !kept.has(path)) await rm(join(folder, path), { force: true });
  }
}
