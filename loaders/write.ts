import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { rowsFile } from "../src/domain/rows-file.ts";
import type { Row } from "../src/domain/tables.ts";
import type { Measured } from "./measure.ts";
import { type PostRows, postTables, type SetRows } from "./post-rows.ts";
import type { Folder } from "./read/folder.ts";
import { manifestFile, parseManifest } from "./read/manifest.ts";
import { sha256Of } from "./read/sha256.ts";
import type { DuckDBConnection } from "./write/duckdb/duckdb.ts";
import { fillDatabase } from "./write/duckdb/fill-database.ts";
import { type CopyOptions, copyTables, TableWriter, writeWords } from "./write/duckdb/write-duckdb.ts";
import { deflate } from "./write/files/deflate.ts";
import { replaceFile } from "./write/files/replace-file.ts";
import { ReplacedTogether } from "./write/files/replaced-together.ts";
import { jsonPieces } from "./write/pages/json-pieces.ts";
import { pageArtefacts, rowArtefacts } from "./write/pages/page-artefacts.ts";
import { ReaderLines } from "./write/pages/reader-post.ts";
import { EvidenceLines } from "./write/pages/write-evidence.ts";
import type { StagedWords } from "./write/words/staged-words.ts";
import { writeWordIndex } from "./write/words/word-index.ts";
import { writeWordUses } from "./write/words/word-uses.ts";

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

/** What is known once the rows of all posts have been handed on. */
export interface MeasuredLoad {
  readonly measured: Measured;
  /** The hash of every input, by its name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Tokens that are held; those of a large set are staged. */
  readonly tokens: readonly Row<"tokens">[];
  /** Where tokens and term counts come from; null where they are among the rows. */
  readonly rows: StagedWords | null;
  /** What the word index is made of; null where a page searches the tokens itself. */
  readonly index: StagedWords | null;
}

/** A corpus on its way to the disk. */
export interface CorpusSource {
  readonly folder: Pick<Folder, "contest" | "entities" | "frames">;
  /** Rows of posts, lot by lot. */
  readonly lots: AsyncIterable<PostRows> | Iterable<PostRows>;
  /** Asked once, after the last lot. */
  readonly measure: () => Promise<MeasuredLoad>;
}

/**
 * Writes the corpus to `target`, page artefacts to `pages/` beside it and, last, `manifest.json`: the hash of every
 * input and output. A large corpus also gets its word index, `pages/words.duckdb` and `pages/reading.bin`. Where a post is
 * not published in full, `pages/corpus.duckdb` is the corpus without its words. All files are put in their places together, once all are
 * written, so that a load that fails or is killed leaves corpus and pages of the load before; artefacts that the load before wrote and this one has not, such as those of posts that are gone, are removed.
 */
export async function write(source: CorpusSource, target: string): Promise<Measured> {
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  const beside = `${target}.${process.pid}`;
  const lines = {
    evidence: new EvidenceLines(`${beside}.evidence`),
    readers: new ReaderLines(`${beside}.readers`, source.folder),
  };
  const files = new ReplacedTogether(folder);
  try {
    const { measured, inputs, outputs } = await writeAll(source, lines, files, basename(target));
    const [build] = measured.corpus.build;
    const manifest = JSON.stringify({ ...build, inputs, outputs }, null, 1);
    const before = await writtenBefore(folder);
    await files.add(manifestFile, (file) => writeFile(file, `${manifest}\n`));
    await files.settle();
    for (const path of before) if (!(path in outputs)) await rm(files.target(path), { force: true });
    return measured;
  } finally {
    await files.discard();
    lines.evidence.close();
    lines.readers.close();
  }
}

/** Rows of each post that wait until all posts are there. */
interface WaitingLines {
  readonly evidence: EvidenceLines;
  readonly readers: ReaderLines;
}

async function writeAll(source: CorpusSource, lines: WaitingLines, files: ReplacedTogether, name: string) {
  let pages: Promise<Output[]> = Promise.resolve([]);
  const fill = async (connection: DuckDBConnection) => {
    const writer = await TableWriter.open(connection);
    const isSorted = await writeLots(source.lots, lines, writer);
    const load = await source.measure();
    // DuckDB has threads of its own, so page files and the word index are written while it works.
    pages = writePages(load, lines, files);
    pages.catch(() => undefined);
    await writeRest(writer, load.measured);
    if (load.rows !== null) await writeWords(connection, load.rows);
    return { load, isSorted };
  };
  try {
    const { measured, inputs, shared, whole } = await files.add(name, async (path) => {
      const { load, isSorted } = await fillDatabase(path, "corpus", fill);
      if (!isSorted) await replaceFile(path, (sorted) => copyDatabase(path, sorted, { sort: true }));
      const shared = await writeShared(load.measured, path, files);
      return { ...load, shared, whole: [name, await sha256OfFile(path)] as const };
    });
    return { measured, inputs, outputs: Object.fromEntries([...shared, whole, ...(await pages)]) };
  } finally {
    await pages.catch(() => undefined);
  }
}

/** Hands on rows of posts, of which those of the table of posts wait for their labels. Tells whether posts came in order of their ids. */
async function writeLots(
  lots: CorpusSource["lots"],
  { evidence, readers }: WaitingLines,
  writer: TableWriter,
): Promise<boolean> {
  let [isSorted, last] = [true, ""];
  for await (const rows of lots) {
    for (const name of postTables) if (name !== "posts") writer.add(name, rows[name]);
    evidence.add(rows);
    readers.add(rows);
    for (const { post_id } of rows.posts) {
      isSorted &&= post_id >= last;
      last = post_id;
    }
  }
  return isSorted;
}

/** Posts that are made whole at once. */
const postsAtOnce = 2048;

async function writeRest(writer: TableWriter, { posts, textOf, corpus }: Measured): Promise<void> {
  for (let start = 0; start < posts.length; start += postsAtOnce)
    writer.add(
      "posts",
      posts.slice(start, start + postsAtOnce).map((post) => ({ ...post, text: textOf(post.post_id) })),
    );
  for (const [name, rows] of Object.entries(corpus) as [keyof SetRows, never[]][]) writer.add(name, rows);
  await writer.close();
}

const copyDatabase = (from: string, to: string, options: CopyOptions): Promise<void> =>
  fillDatabase(to, "corpus", (connection) => copyTables(connection, from, options));

/** Writes the corpus that a site may serve, where that is not the whole one. */
async function writeShared({ posts }: Measured, whole: string, files: ReplacedTogether): Promise<Output[]> {
  if (posts.every(({ publish }) => publish === "full")) return [];
  const sha256 = await files.add(sharedCorpus, async (path) => {
    await copyDatabase(whole, path, { share: true });
    return sha256OfFile(path);
  });
  return [[sharedCorpus, sha256]];
}

/** A file beside the manifest and its hash. */
type Output = readonly [path: string, sha256: string];

async function writeIndex(
  posts: Measured["posts"],
  files: ReplacedTogether,
  index: StagedWords | null,
): Promise<Output[]> {
  if (index === null) return [];
  return files.add(wordIndex.tables, (tables) =>
    files.add(wordIndex.reading, async (reading): Promise<Output[]> => {
      await writeWordIndex(posts, index.reading, { tables, reading });
      return [
        [wordIndex.tables, await sha256OfFile(tables)],
        [wordIndex.reading, await sha256OfFile(reading)],
      ];
    }),
  );
}

async function writePages(
  { measured, tokens, index }: MeasuredLoad,
  { evidence, readers }: WaitingLines,
  files: ReplacedTogether,
): Promise<Output[]> {
  const { posts, frames } = measured;
  const labels = frames.map(({ id, label }) => ({ frame_id: id, label }));
  const rows = await files.add(evidenceRows, (path) => evidence.write(posts, labels, path));
  const uses = await files.add(wordUses, (path) => writeWordUses({ posts, tokens }, index, path));
  const outputs: Output[] = [
    [evidenceRows, rows.sha256],
    [wordUses, uses.sha256],
  ];
  for (const [name, value] of pageArtefacts(measured, { evidence: rows.index, words: uses.index })) {
    const path = `pages/${name}.json`;
    outputs.push([path, await replacePieces(files, path, () => jsonPieces(value))]);
  }
  for (const [name, value] of rowArtefacts(measured)) {
    const path = `pages/${name}.rows`;
    const bytes = await deflate(rowsFile(value));
    outputs.push([path, await replacePieces(files, path, () => [bytes])]);
  }
  return [
    ...outputs,
    ...(await writeReaders(posts, readers, files)),
    ...(await writeIndex(posts, files, index)),
  ];
}

/** Readers that are written at once: the disk syncs several about as fast as one. */
const readersAtOnce = 16;

async function writeReaders(
  posts: Measured["posts"],
  readers: ReaderLines,
  files: ReplacedTogether,
): Promise<Output[]> {
  const outputs: Output[] = [];
  for (let start = 0; start < posts.length; start += readersAtOnce) {
    const some = posts.slice(start, start + readersAtOnce).map((post) => {
      const [path, text] = [`pages/reader/${post.post_id}.json`, readers.text(post)];
      outputs.push([path, sha256Of(text)]);
      return () => replaceText(files, path, text);
    });
    await together(some);
  }
  return outputs;
}

/** Replaces a file by some pieces, which are made anew to be written, unless it holds them; gives its hash. */
async function replacePieces(
  files: ReplacedTogether,
  path: string,
  pieces: () => Iterable<string | Uint8Array>,
): Promise<string> {
  const hash = createHash("sha256");
  for (const piece of pieces()) hash.update(piece);
  const sha256 = hash.digest("hex");
  const held = await sha256OfFile(files.target(path)).catch(() => null);
  if (held !== sha256) await files.add(path, (file) => writeFile(file, pieces()));
  return sha256;
}

/** Does work at once. Throws, once all of it has ended, what the first that failed throws. */
async function together(work: readonly (() => Promise<void>)[]): Promise<void> {
  const ended = await Promise.allSettled(work.map((run) => run()));
  for (const result of ended) if (result.status === "rejected") throw result.reason;
}

/** Replaces a file unless it holds this text: most posts are as they were in the load before. */
async function replaceText(files: ReplacedTogether, path: string, text: string): Promise<void> {
  const held = await readFile(files.target(path), "utf8").catch(() => null);
  if (held !== text) await files.add(path, (file) => writeFile(file, text));
}

/** Page artefacts that the manifest of the load before names; none where it cannot be read. Nothing else beside a corpus is taken away. */
async function writtenBefore(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, manifestFile), "utf8").catch(() => "");
  return Object.keys(parseManifest(text)?.outputs ?? {}).filter((path) => /^pages\/(?!.*\.\.)/.test(path));
}
