import { postKey } from "../../src/domain/post-key.ts";
import type { PostFile } from "../read/folder.ts";
import { sha256Of } from "../read/sha256.ts";

/** Bytes of posts in a batch: it ends after the least where a file's name says so, and at the most anyway. */
const [least, most] = [250_000, 2_000_000];

/** One name in so many ends a batch. */
const endsOneIn = 16;

/**
 * Files in order of their posts' ids, in runs of some hundred kilobytes. Where a run ends depends on its files' names, so that a file
 * that is added, changed or removed leaves the other runs as they were.
 */
export function batchesOf(files: readonly PostFile[]): PostFile[][] {
  const keyed = files.map((file) => ({ file, key: postKey(file.file) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.file.file < b.file.file ? -1 : 1));
  const batches: PostFile[][] = [];
  let batch: PostFile[] = [];
  let size = 0;
  for (const { file, key } of keyed) {
    batch.push(file);
    size += file.size;
    if (size < most && (size < least || !endsBatch(key))) continue;
    batches.push(batch);
    [batch, size] = [[], 0];
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

const endsBatch = (key: string): boolean =>
  Number.parseInt(sha256Of(Buffer.from(key)).slice(0, 8), 16) % endsOneIn === 0;
