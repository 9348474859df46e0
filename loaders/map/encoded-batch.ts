import type { PostTables } from "../load-post.ts";
import type { EncodedWords } from "./encoded-words.ts";

/** What a batch of files gives: rows without words, and the words in columns. */
export interface MappedBatch {
  /** The parts of each file, in order of the files: what it gives besides posts, then its posts. */
  readonly files: readonly (readonly PostTables[])[];
  /** Hash of each file's bytes, by path under the contest folder. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly words: EncodedWords;
}

/** What a batch gives as it is kept and crosses threads: its words in columns, everything else as JSON. */
export interface EncodedBatch {
  readonly words: EncodedWords;
  /** A text crosses threads far faster than as many small objects do. */
  readonly rest: string;
}

/** Rows that a post's id, its sentences or its text tell in part. */
interface Told {
  post_id?: string | null;
  sentence_id?: string | number;
  sentences?: readonly (string | number)[];
  text?: string | null;
  coders?: readonly string[];
}

/** Rows that a file's part gives, as JSON. They cannot be used any more: what they repeat is taken out of them. */
export function encodeRows(tables: PostTables): string {
  shorten(tables);
  return JSON.stringify(tables);
}

/** The same of all files with the hashes of their bytes. */
export function encodeRest(files: readonly (readonly string[])[], inputs: MappedBatch["inputs"]): string {
  const parts = files.map((rows) => `[${rows.join(",")}]`);
  return `{"files":[${parts.join(",")}],"inputs":${JSON.stringify(inputs)}}`;
}

/** What was encoded. Ids and texts of rows are those of their post, held once however many rows have them. */
export function decodeBatch({ words, rest }: EncodedBatch): MappedBatch {
  const batch = JSON.parse(rest) as Omit<MappedBatch, "words">;
  for (const tables of batch.files.flat()) complete(tables);
  return { ...batch, words };
}

function shorten(tables: PostTables): void {
  const [post] = tables.posts;
  if (post === undefined) return;
  for (const { text, char_start, char_end, sentence_id } of tables.sentences)
    if (text !== post.text.slice(char_start, char_end))
      throw new Error(`${sentence_id}: its text is not the span ${char_start} to ${char_end}`);
  const ordinals = new Map<unknown, number>(
    tables.sentences.map(({ sentence_id, ordinal }) => [sentence_id, ordinal]),
  );
  for (const row of rowsOf(tables)) {
    row.post_id = null;
    if (row.sentence_id !== undefined) row.sentence_id = ordinals.get(row.sentence_id) ?? row.sentence_id;
    if (Array.isArray(row.sentences)) row.sentences = row.sentences.map((id) => ordinals.get(id) ?? id);
  }
  for (const sentence of tables.sentences as readonly Told[]) sentence.text = null;
}

function complete(tables: PostTables): void {
  const [post] = tables.posts;
  if (post === undefined) return;
  const ids: string[] = [];
  for (const { ordinal } of tables.sentences) ids[ordinal] = `${post.post_id}:${ordinal}`;
  const idOf = (told: string | number): string => (typeof told === "number" ? (ids[told] ?? "") : told);
  for (const row of rowsOf(tables)) {
    row.post_id = post.post_id;
    if (row.sentence_id !== undefined) row.sentence_id = idOf(row.sentence_id);
    if (Array.isArray(row.sentences)) row.sentences = row.sentences.map(idOf);
  }
  for (const sentence of tables.sentences) {
    const told = sentence as Told;
    told.text = post.text.slice(sentence.char_start, sentence.char_end);
    if (sentence.coders.length === 0) told.coders = noCoders;
  }
}

const noCoders: readonly string[] = [];

/** Rows of one post, in place. */
const rowsOf = ({ posts, diagnostics, ...tables }: PostTables): Told[] =>
  Object.values(tables).flatMap((rows) => rows as readonly Told[]);
