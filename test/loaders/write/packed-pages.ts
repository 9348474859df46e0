import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { EvidenceIndex } from "../../../src/domain/evidence.ts";
import { readRowsFile } from "../../../src/domain/rows-file.ts";
import type { WordUsesIndex } from "../../../src/domain/word-uses.ts";

const read = async <T>(pages: string, name: string): Promise<[T, Buffer]> => {
  const file = name === "words" ? "word-uses.bin" : "evidence.bin";
  return [
    JSON.parse(await readFile(join(pages, `${name}.json`), "utf8")) as T,
    await readFile(join(pages, file)),
  ];
};

/** The rows of each post in the file of evidence of the folder `pages`, as JSON. */
export async function evidenceJson(pages: string): Promise<string[]> {
  const [index, bytes] = await read<EvidenceIndex>(pages, "evidence");
  let from = 0;
  return index.posts.map((post) => {
    const rows = inflateSync(bytes.subarray(from, from + post.bytes)).toString();
    from += post.bytes;
    return rows;
  });
}

/** The terms of each length in the file of word uses of the folder `pages`, a line each. */
export async function usedTerms(pages: string): Promise<string[]> {
  const [{ blocks, cased }, bytes] = await read<WordUsesIndex>(pages, "words");
  let from = 0;
  return [...blocks, ...cased].map(({ names, bytes: [deflated, places] }) => {
    const head = inflateSync(bytes.subarray(from, from + deflated));
    from += deflated + places;
    return head.subarray(0, names).toString();
  });
}

/** What the files of rows in the folder `pages` hold, as JSON. */
export async function rowsJson(pages: string): Promise<string[]> {
  const names = (await readdir(pages)).filter((name) => name.endsWith(".rows"));
  const files = await Promise.all(names.map((name) => readFile(join(pages, name))));
  return files.map((bytes) => JSON.stringify(readRowsFile(inflateSync(bytes))));
}
