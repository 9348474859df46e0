import { access, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { postKey } from "../../src/domain/post-key.ts";
import type { MapInput, RawFile } from "../read/folder.ts";
import { sha256Of } from "../read/sha256.ts";
import { replaceFile } from "../write/files/replace-file.ts";
import type { EncodedBatch } from "./encoded-batch.ts";
import type { EncodedWords } from "./encoded-words.ts";

/** Names parts: a function of a batch's files, as read. */
export type PartKey = (files: readonly RawFile[]) => string;

/**
 * Names what batches give after all that it depends on: the code, the contest, the batch's files and their rows of
 * `posts.csv`. The same name is the same result.
 */
export function partKeys(code_sha256: string, input: MapInput): PartKey {
  const { contest, frames, entities, claims, overrides, implicit, referents, posts } = input;
  const shared = sha256Of(
    JSON.stringify([code_sha256, contest, frames, entities, claims, overrides, implicit, referents]),
  );
  const rows = new Map<string, unknown[]>();
  for (const row of posts)
    for (const name of [row.file, ...beginnings(row.file)]) rows.set(name, [...(rows.get(name) ?? []), row]);
  return (files) =>
    sha256Of(
      JSON.stringify([
        shared,
        files.map(({ file, sha256 }) => [file, sha256, rows.get(file) ?? [], rows.get(postKey(file)) ?? []]),
      ]),
    );
}

/** What stands before each `--` of a post's id: one of them is the key of the file that holds it among others. */
const beginnings = (key: string): string[] =>
  [...key.matchAll(/--/g)].map(({ index }) => key.slice(0, index));

/** A third of the time that gzip takes at its quickest, and fewer bytes. */
const quick = { [constants.BROTLI_PARAM_QUALITY]: 1 };

/** Only files of this name are ever removed. */
const partName = /^([0-9a-f]{64})\.part$/;

/** What batches gave, kept on disk so that it need not be made again. */
export class Parts {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.part`);
  }

  /** A part; null where it is not there or not whole. */
  async read(key: string): Promise<EncodedBatch | null> {
    try {
      const { words, rest } = deserialize(
        brotliDecompressSync(await readFile(this.#path(key))),
      ) as EncodedBatch;
      return { words: eachColumn(words, (column) => new Int32Array(column)), rest };
    } catch {
      return null;
    }
  }

  async write(key: string, batch: EncodedBatch): Promise<void> {
    const kept = { ...batch, words: eachColumn(batch.words, inFewBytes) };
    const bytes = brotliCompressSync(serialize(kept), { params: quick });
    await replaceFile(this.#path(key), (path) => writeFile(path, bytes));
  }

  async has(key: string): Promise<boolean> {
    return access(this.#path(key)).then(
      () => true,
      () => false,
    );
  }

  /** The keys of the parts that are there. */
  async list(): Promise<Set<string>> {
    const names = await readdir(this.#folder).catch(() => []);
    return new Set(names.flatMap((name) => partName.exec(name)?.[1] ?? []));
  }

  /** Removes all parts but those of the keys given. */
  async keepOnly(keys: ReadonlySet<string>): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const key of await this.list()) if (!keys.has(key)) await rm(this.#path(key), { force: true });
  }
}

/** A column of whole numbers, in as many bytes each as the largest takes. */
type Column = Int8Array | Int16Array | Int32Array;

/** Words with each column made another. */
function eachColumn<C extends Column>(
  { tokens, terms, ...lists }: EncodedWords,
  make: (column: Int32Array) => C,
) {
  const all = <K extends string>(columns: Readonly<Record<K, Int32Array>>): Record<K, C> =>
    Object.fromEntries(
      Object.entries<Int32Array>(columns).map(([name, column]) => [name, make(column)]),
    ) as Record<K, C>;
  return { ...lists, tokens: all(tokens), terms: all(terms) };
}

/** The numbers of a column in as few bytes as all of them fit into: there is less to deflate. */
function inFewBytes(column: Int32Array): Column {
  let [least, most] = [0, 0];
  for (const value of column) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least >= -(2 ** 7) && most < 2 ** 7) return new Int8Array(column);
  return least >= -(2 ** 15) && most < 2 ** 15 ? new Int16Array(column) : column;
}
