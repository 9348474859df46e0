import { rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { groupBy } from "../src/analysis/group-by.ts";
import type { Executor } from "./execute/executor.ts";
import { runShards } from "./execute/run-shards.ts";
import { firstOfEachId, loadCorpus } from "./load-corpus.ts";
import { mapInputOf } from "./map/batch-mapper.ts";
import { encodeWords } from "./map/encode-words.ts";
import { type MapOptions, mapPosts } from "./map/map-posts.ts";
import { Parts } from "./map/parts.ts";
import { type Measured, measure } from "./measure.ts";
import type { PostRows } from "./post-rows.ts";
import { codeHash, hashOf } from "./read/code-hash.ts";
import type { Folder } from "./read/folder.ts";
import { readPreviousLoad } from "./read/previous-load.ts";
import { readFolder } from "./read.ts";
import { Reducer } from "./reduce.ts";
import { holdTarget } from "./write/files/hold-target.ts";
import { Spool } from "./write/files/spool.ts";
import { NumberFiles } from "./write/words/number-files.ts";
import { type StagedWords, WordStage } from "./write/words/staged-words.ts";
import { write } from "./write.ts";

export interface LoadOptions extends MapOptions {
  /** Runs the shards of a large folder in processes of their own before its tables are made; by itself threads do that. */
  readonly sharded?: { readonly executor: Executor; readonly shards: number };
  /** Told how far shards are. */
  readonly tell?: (text: string) => void;
}

/**
 * Loads the contest folder `data` into the corpus file `target`, with what pages need beside it. A large folder is read
 * in batches by worker threads, and its words go to the disk as they come. Bad input ends in the table diagnostics;
 * throws where the folder is missing, the target cannot be written, another load writes it or a shard
 * fails. What batches of a large folder gave is kept beside the target (`parts/`): a load that was interrupted goes on from there,
 * and one after a change maps what has changed alone.
 */
export async function loadFolder(data: string, target: string, options: LoadOptions = {}): Promise<Measured> {
  return holdTarget(target, async () => {
    const folder = await readFolder(data);
    if (folder.later.length > 0) return loadLarge(folder, { data, target }, options);
    if (options.sharded !== undefined)
      options.tell?.(
        "the posts are few enough for one process to read at once; they are not divided into shards",
      );
    const measured = await loadSmall(folder, target);
    await rm(partsBeside(target), { recursive: true, force: true });
    return measured;
  });
}

/** Where what batches gave is kept. */
const partsBeside = (target: string): string => join(dirname(target), "parts");

async function loadSmall(folder: Folder, target: string): Promise<Measured> {
  const provenance = { corpus_sha256: hashOf(folder.inputs), code_sha256: await codeHash() };
  const { rows, ...measured } = loadCorpus(folder, provenance, await readPreviousLoad(dirname(target)));
  const writeHeld = (index: StagedWords | null): Promise<Measured> => {
    const load = { measured, inputs: folder.inputs, tokens: rows.tokens, rows: null, index };
    return write({ folder, lots: [rows], measure: async () => load }, target);
  };
  if (measured.tokens.leftOut === 0) return writeHeld(null);
  return withStage(target, async (stage) => {
    const posts = groupBy(rows.tokens, ({ post_id }) => post_id);
    for (const [post_id, tokens] of posts) stage.add(encodeWords([{ post_id, tokens }]), () => true);
    return writeHeld(await stage.close());
  });
}

async function loadLarge(
  folder: Folder,
  { data, target }: { readonly data: string; readonly target: string },
  { sharded, tell = () => undefined, ...options }: LoadOptions,
): Promise<Measured> {
  boundHeap(folder);
  const parts = partsBeside(target);
  const code_sha256 = await codeHash();
  const mapper = { contest: mapInputOf(folder), code_sha256, parts };
  if (sharded !== undefined) await runShards(folder.later, mapper, { data: resolve(data), ...sharded }, tell);
  return withStage(target, async (stage) => {
    const texts = new Spool(`${target}.${process.pid}.texts`);
    const prints = new NumberFiles(`${target}.${process.pid}.prints`);
    try {
      const reducer = new Reducer(folder, { texts, prints, listsTexts: false });
      const inputs: Record<string, string> = { ...folder.inputs };
      const keys = new Set<string>();
      const keepFirst = firstOfEachId();
      async function* lots(): AsyncGenerator<PostRows> {
        for await (const batch of mapPosts(folder, mapper, options)) {
          keys.add(batch.key);
          Object.assign(inputs, batch.inputs);
          const rows = reducer.add(batch.files.map(keepFirst));
          const ids = new Set(rows.posts.map(({ post_id }) => post_id));
          stage.add(batch.words, (post_id) => ids.delete(post_id));
          yield rows;
        }
      }
      const measured = await write(
        {
          folder,
          lots: lots(),
          measure: async () => {
            const words = await stage.close();
            const provenance = { corpus_sha256: hashOf(inputs), code_sha256 };
            const reduced = reducer.finish({ tokens: words.tokens, term_counts: words.terms });
            const previous = await readPreviousLoad(dirname(target));
            const measured = measure(folder, reduced, provenance, previous);
            return { measured, inputs, tokens: [], rows: words, index: words };
          },
        },
        target,
      );
      await new Parts(parts).keepOnly(keys);
      return measured;
    } finally {
      prints.close();
      texts.close();
    }
  });
}

/** Bytes of posts from which memory is dearer than time. */
const dearMemory = 100_000_000;

/**
 * Frees memory once as much again as is in use has gathered, of a very large set a fifth of it: looking for what is free costs processor time,
 * and what is in use grows with the set. By itself the heap may grow to four times of it. Rows are made young whatever became of those before them:
 * V8 would make them old where some lived on, and each post's rows would wait for a sweep of the whole heap.
 */
function boundHeap({ later }: Pick<Folder, "later">): void {
  const bytes = later.reduce((sum, { size }) => sum + size, 0);
  setFlagsFromString(`--heap-growing-percent=${bytes < dearMemory ? 100 : 20}`);
  setFlagsFromString("--no-allocation-site-pretenuring");
}

/** Does work with a new stage beside the target, which is gone afterwards. */
async function withStage<T>(target: string, work: (stage: WordStage) => Promise<T>): Promise<T> {
  const path = `${target}.${process.pid}.stage`;
  const stage = await WordStage.open(path);
  try {
    return await work(stage);
  } finally {
    stage.discard();
    await WordStage.remove(path);
  }
}
