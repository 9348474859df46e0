import { readFile } from "node:fs/promises";
import { loadFile, noRows, type PostContext, type PostTables } from "../load-post.ts";
import { diagnostic } from "../read/diagnostic.ts";
import type { PostFile } from "../read/folder.ts";
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

/** Reads files and takes each through the stages of a post. A file that cannot be read any more is reported. */
export async function mapBatch(files: readonly PostFile[], context: PostContext): Promise<MappedBatch> {
  const inputs: Record<string, string> = {};
  const parts: PostTables[][] = [];
  for (const { file, at } of files) {
    const bytes = await readFile(at).catch(() => null);
    if (bytes === null) {
      parts.push([unreadable(file)]);
      continue;
    }
    const sha256 = sha256Of(bytes);
    inputs[`posts/${file}`] = sha256;
    parts.push(loadFile({ file, bytes, sha256 }, context));
  }
  const posts = parts
    .flat()
    .flatMap(({ posts: [post], tokens }) => (post ? [{ post_id: post.post_id, tokens }] : []))
    .sort((a, b) => (a.post_id < b.post_id ? -1 : a.post_id > b.post_id ? 1 : 0));
  return { files: parts.map((list) => list.map(withoutWords)), inputs, words: encodeWords(posts) };
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
