import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { groupBy } from "../src/analysis/group-by.ts";
import { firstOfEachId, loadCorpus, reduceCorpus } from "./load-corpus.ts";
import type { PostTables } from "./load-post.ts";
import { encodeWords } from "./map/encode-words.ts";
import { type MapOptions, mapPosts } from "./map/map-posts.ts";
import { codeHash, hashOf } from "./read/code-hash.ts";
import type { Folder } from "./read/folder.ts";
import { readPreviousLoad } from "./read/previous-load.ts";
import { readFolder } from "./read.ts";
import { holdTarget } from "./write/hold-target.ts";
import type { Measured } from "./write/page-artefacts.ts";
import { WordStage } from "./write/staged-words.ts";
import { write } from "./write.ts";

/**
 * Loads the contest folder `data` into the corpus file `target`, with what pages need beside it. A large folder is read
 * in batches by worker threads, and its words go to the disk as they come. Bad input ends in the table diagnostics;
 * throws where the folder is missing, the target cannot be written or another load writes it.
 */
export async function loadFolder(data: string, target: string, options: MapOptions = {}): Promise<Measured> {
  return holdTarget(target, async () => {
    const folder = await readFolder(data);
    return folder.later.length > 0 ? loadLarge(folder, target, options) : loadSmall(folder, target);
  });
}

async function loadSmall(folder: Folder, target: string): Promise<Measured> {
  const provenance = { corpus_sha256: hashOf(folder.inputs), code_sha256: await codeHash() };
  const measured = loadCorpus(folder, provenance, await readPreviousLoad(dirname(target)));
  if (measured.tokens.leftOut === 0) {
    await write(measured, folder.inputs, target);
    return measured;
  }
  return withStage(target, async (stage) => {
    const posts = groupBy(measured.corpus.tokens, ({ post_id }) => post_id);
    for (const [post_id, tokens] of posts) stage.add(encodeWords([{ post_id, tokens }]), () => true);
    await write(measured, folder.inputs, target, { rows: null, index: await stage.close() });
    return measured;
  });
}

function loadLarge(folder: Folder, target: string, options: MapOptions): Promise<Measured> {
  return withStage(target, async (stage) => {
    const inputs: Record<string, string> = { ...folder.inputs };
    const files: PostTables[][] = [];
    const keepFirst = firstOfEachId();
    for await (const batch of mapPosts(folder, options)) {
      const kept = batch.files.map(keepFirst);
      const ids = new Set(kept.flat().flatMap(({ posts }) => posts.map(({ post_id }) => post_id)));
      stage.add(batch.words, (post_id) => ids.delete(post_id));
      files.push(...kept);
      Object.assign(inputs, batch.inputs);
    }
    const words = await stage.close();
    const provenance = { corpus_sha256: hashOf(inputs), code_sha256: await codeHash() };
    const previous = await readPreviousLoad(dirname(target));
    const measured = reduceCorpus(folder, files, provenance, previous, words.tokens);
    await write(measured, inputs, target, { rows: words, index: words });
    return measured;
  });
}

/** Does work with a new stage beside the target, which is gone afterwards. */
async function withStage<T>(target: string, work: (stage: WordStage) => Promise<T>): Promise<T> {
  const path = `${target}.${process.pid}.stage`;
  const stage = await WordStage.open(path);
  try {
    return await work(stage);
  } finally {
    stage.discard();
    await rm(path, { force: true });
    await rm(`${path}.wal`, { force: true });
  }
}
