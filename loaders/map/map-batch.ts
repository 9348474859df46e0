import { readFile } from "node:fs/promises";
import { loadFile, noRows, type PostContext, type PostTables } from "../load-post.ts";
import { diagnostic } from "../read/diagnostic.ts";
import type { PostFile, RawFile } from "../read/folder.ts";
import { sha256Of } from "../read/sha256.ts";
import { encodeWords } from "./encode-words.ts";
import type { EncodedWords } from "./encoded-words.ts";

/** What a batch of files gives: rows without words, and the words in columns. */
export interface MappedBatch {
  /** The parts of each file, in order of the files: what it gives besides posts, then its posts. */
  readonly files: readonly (readonly PostTables[])[];
  /** Hash of each file's bytes, by path under the contest folder. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly words: EncodedWords;
}

/** Files of a batch as read; those that cannot be read any more are named. */
export interface ReadBatch {
  readonly files: readonly RawFile[];
  readonly gone: readonly string[];
}

export async function readBatch(files: readonly PostFile[]): Promise<ReadBatch> {
  const read = await Promise.all(
    files.map(async ({ file, at }) => ({ file, bytes: await readFile(at).catch(() => null) })),
  );
  return {
    files: read.flatMap(({ file, bytes }) => (bytes ? [{ file, bytes, sha256: sha256Of(bytes) }] : [])),
    gone: read.filter(({ bytes }) => bytes === null).map(({ file }) => file),
  };
}

/** Takes files through the stages of a post. A file that could not be read is reported. */
export function mapBatch({ files, gone }: ReadBatch, context: PostContext): MappedBatch {
  const parts = files.map((raw) => loadFile(raw, context));
  const posts = parts
    .flat()
    .flatMap(({ posts: [post], tokens }) => (post ? [{ post_id: post.post_id, tokens }] : []))
    .sort((a, b) => (a.post_id < b.post_id ? -1 : a.post_id > b.post_id ? 1 : 0));
  return {
    files: [...parts.map((list) => list.map(withoutWords)), ...gone.map((file) => [unreadable(file)])],
    inputs: Object.fromEntries(files.map(({ file, sha256 }) => [`posts/${file}`, sha256])),
    words: encodeWords(posts),
  };
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

const withoutWords = (tables: PostTables): PostTables => ({ ...tables, tokens: [], term_counts: [] });
