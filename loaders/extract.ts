import { accept, type Outcome, reject } from "../src/domain/outcome.ts";
import { postKey } from "../src/domain/post-key.ts";
import type { Row } from "../src/domain/tables.ts";
import type { ExtractedPost } from "./extract/extracted-post.ts";
import { feedPosts } from "./extract/feed.ts";
import { htmlArticle, htmlDocument } from "./extract/html-article.ts";
import { markdown } from "./extract/markdown.ts";
import { plainText } from "./extract/plain-text.ts";
import { csvPosts, jsonLinePosts } from "./extract/records.ts";

/** Reads one format: a decoded file to its posts. `key` is the id of a file's only post, and begins those of several. */
type Extractor = (file: string, key: string, text: string) => Outcome<readonly ExtractedPost[]>;

const extractors: Readonly<Record<string, Extractor>> = {
  txt: plainText,
  md: markdown,
  html: htmlArticle,
  htm: htmlArticle,
  docx: htmlDocument,
  csv: csvPosts,
  jsonl: jsonLinePosts,
  xml: feedPosts,
};

const largest = 20 * 1024 * 1024;

const fewestWords = 20;

/**
 * The posts in a decoded file, read as its extension says, upper or lower case, with or without `.gz` after it. A file of an unknown format
 * or over 20 MB is kept out with an error; a post under 20 words passes with a warning.
 */
export function extract(file: string, text: string): Outcome<readonly ExtractedPost[]> {
  const extension = /\.([^./]+?)(?:\.gz)?$/i.exec(file)?.[1] ?? "";
  const extractor = Object.hasOwn(extractors, extension.toLowerCase())
    ? extractors[extension.toLowerCase()]
    : undefined;
  if (!extractor) return reject(unreadable(file, extension));
  const size = Buffer.byteLength(text);
  if (size > largest) return reject(tooLarge(file, size));
  const { value, diagnostics } = extractor(file, postKey(file), text);
  if (!value) return reject(...diagnostics);
  return accept(value, [...diagnostics, ...value.flatMap((post) => stub(file, post))]);
}

function unreadable(file: string, extension: string): Row<"diagnostics"> {
  const readable = Object.keys(extractors)
    .map((name) => `.${name}`)
    .join(", ");
  const value = extension === "" ? "no extension" : `".${extension}"`;
  const remedy = `expected one of ${readable}, or one of these in .gz`;
  return { severity: "error", rule: "format", file, line: null, message: `unknown format: ${value}`, remedy };
}

function tooLarge(file: string, size: number): Row<"diagnostics"> {
  const message = `too large: ${(size / 1024 / 1024).toFixed(1)} MB`;
  const remedy = `expected at most ${largest / 1024 / 1024} MB; split the file into posts`;
  return { severity: "error", rule: "size", file, line: null, message, remedy };
}

function stub(file: string, post: ExtractedPost): readonly Row<"diagnostics">[] {
  const words = wordsUpTo(post.text, fewestWords);
  if (words >= fewestWords) return [];
  const message = `short post "${post.key}": ${words} ${words === 1 ? "word" : "words"}`;
  const remedy = `expected ${fewestWords} words or more; check that the text is complete`;
  return [{ severity: "warning", rule: "stub", file, line: null, message, remedy }];
}

function wordsUpTo(text: string, limit: number): number {
  const word = /[\p{L}\p{N}]\S*/gu;
  let words = 0;
  while (words < limit && word.test(text)) words++;
  return words;
}
