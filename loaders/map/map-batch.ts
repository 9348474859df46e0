import { readFile } from "node:fs/promises";
import { loadFile, noRows, type PostContext, type PostTables } from "../load-post.ts";
import { diagnostic } from "../read/diagnostic.ts";
import type { PostFile, RawFile } from "../read/folder.ts";
import { sha256Of } from "../read/sha256.ts";
import { WordEncoder } from "./encode-words.ts";
import { type EncodedBatch, encodeRest, encodeRows } from "./encoded-batch.ts";

/** Files of a batch as read; those that cannot be read any more are named. */
export interface ReadBatch {
  readonly files: readonly RawFile[];
  readonly gone: readonly string[];
}

/** Reads the files of a batch; one that is gone meanwhile is named, and the others are read. */
export async function readBatch(files: readonly PostFile[]): Promise<ReadBatch> {
  const read = await Promise.all(
    files.map(async ({ file, at }) => ({ file, bytes: await readFile(at).catch(() => null) })),
  );
  return {
    files: read.flatMap(({ file, bytes }) => (bytes ? [{ file, bytes, sha256: sha256Of(bytes) }] : [])),
    gone: read.filter(({ bytes }) => bytes === null).map(({ file }) => file),
  };
}

/**
 * Takes files through the stages of a post. Each post is encoded once it is read, so that no more than one file's rows are held. A file that could
 * not be read is reported.
 */
export function mapBatch({ files, gone }: ReadBatch, context: PostContext): EncodedBatch {
  const words = new WordEncoder();
  const encode = (tables: PostTables): string => {
    for (const { post_id } of tables.posts) words.add(post_id, tables.tokens);
    return encodeRows({ ...tables, tokens: [], term_counts: [] });
  };
  const rows = [
    ...files.map((raw) => loadFile(raw, context).map(encode)),
    ...gone.map((file) => [encode(unreadable(file))]),
  ];
  const inputs = Object.fromEntries(files.map(({ file, sha256 }) => [`posts/${file}`, sha256]));
  return { words: words.finish(), rest: encodeRest(rows, inputs) };
}

const unreadable = (file: string): PostTables => ({
  ...noRows,
  diagnostics: [
    diagnostic(
      "error",
      "unreadable",
      { file: `posts/${file}`, line: null },
      "cannot be read",
      "check that it is still there, and its permissions",
    ),
  ],
});
