import { boundedId, longestId } from "../src/domain/bounded-id.ts";
import { accept, type Outcome, reject } from "../src/domain/outcome.ts";
import { pathKey, postKey } from "../src/domain/post-key.ts";
import type { Row } from "../src/domain/tables.ts";
import { cutShort } from "./extract/cut-short.ts";
import type { ExtractedPost } from "./extract/extracted-post.ts";
import { feedPosts } from "./extract/feeds/feed.ts";
import { htmlArticle, htmlDocument } from "./extract/html/html-article.ts";
import { markdown } from "./extract/markdown/markdown.ts";
import { noCharacter } from "./extract/no-character.ts";
import { plainText } from "./extract/plain-text.ts";
import { csvPosts } from "./extract/records/csv-posts.ts";
import { jsonLinePosts } from "./extract/records/json-line-posts.ts";
import { bbcodeQuotes } from "./extract/replies/bbcode-quotes.ts";
import { leaveOutReplies } from "./extract/replies/leave-out-replies.ts";
import { repliesLeftOut } from "./extract/replies/replies-left-out.ts";
import { wordsOf, wordsUpTo } from "./extract/words-of.ts";
import { diagnostic, type Place, quoted } from "./read/diagnostic.ts";
import { lineNumberAt } from "./read/line-number.ts";
import { formatOf, isPlain, type PostFormat, unlistedFormat } from "./unpack/post-format.ts";

/** Reads one format: a decoded file to its posts. `key` is the id of a file's only post, and begins those of several. */
type Extractor = (file: string, key: string, text: string) => Outcome<readonly ExtractedPost[]>;

const extractors: Readonly<Record<PostFormat, Extractor>> = {
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

/** From so many words on a post is longer than anybody writes one: a book, a log, or a file of several posts. */
const bookWords = 50_000;

/**
 * The posts in a decoded file, read as its extension says, upper or lower case, with or without `.gz` after it. A file of an unknown format
 * or over 20 MB, and a post with an escape that is no character, is kept out with an error; a post under 20 words, or of 50,000 and more, passes with a warning.
 */
export function extract(file: string, text: string): Outcome<readonly ExtractedPost[]> {
  const format = formatOf(file);
  if (format === null) return reject(unlistedFormat(file));
  const size = Buffer.byteLength(text);
  if (size > largest) return reject(tooLarge(file, size));
  const { value, diagnostics } = extractors[format](file, postKey(file), text);
  if (!value) return reject(...diagnostics);
  const escapes = value.map((post) => noCharacter(file, text, post));
  const whole = value.filter((_, i) => escapes[i]?.severity !== "error");
  const parted = whole.map((post) => alone(file, format, text, post));
  const named = parted.map(({ post }) => ({
    post: ended(format, text, { ...post, key: boundedId(post.key) }),
    id: post.key,
  }));
  const posts = named.map(({ post }) => post);
  return accept(posts, [
    ...diagnostics,
    ...escapes.filter((fault) => fault !== null),
    ...parted.flatMap(({ notes }) => notes),
    ...longFileId(file),
    ...named.flatMap(({ post, id }) => longId(file, post, id)),
    ...posts.flatMap((post) => [...stub(file, post), ...bookLong(file, post)]),
  ]);
}

/** The note on a file whose path makes too long an id. */
const longFileId = (file: string): Row<"diagnostics">[] =>
  shortened({ file, line: null }, pathKey(file), postKey(file), "give the file a shorter name");

/** The note on a post whose own id is too long. */
const longId = (file: string, { key, line }: ExtractedPost, id: string): Row<"diagnostics">[] =>
  shortened({ file, line }, id, key, `give it an id of ${longestId} bytes at most`);

function shortened(place: Place, id: string, short: string, remedy: string): Row<"diagnostics">[] {
  if (id === short) return [];
  const message = `long id: ${quoted(id)}, ${Buffer.byteLength(id)} bytes; here it is ${JSON.stringify(short)}`;
  return [diagnostic("note", "long-id", place, message, `name it so in other tables, or ${remedy}`)];
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

function bookLong(file: string, { key, line, text }: ExtractedPost): readonly Row<"diagnostics">[] {
  if (text.length < 2 * bookWords || wordsUpTo(text, bookWords) < bookWords) return [];
  const message = `long post "${key}": ${wordsOf(text)} words`;
  const remedy = `expected fewer than ${bookWords} words; where the file holds several posts, split it, for a post this long outweighs all others`;
  return [diagnostic("warning", "long-post", { file, line }, message, remedy)];
}

/** A post without what others reply to it, and the note on that; what it quotes of a board is marked as a quotation. */
function alone(file: string, format: PostFormat, source: string, post: ExtractedPost) {
  const quoting = bbcodeQuotes(post.text);
  const { text, replies, words, at } = leaveOutReplies(quoting, post.own.author ?? null);
  if (replies === 0) return { post: { ...post, text }, notes: [] };
  const named =
    quoting
      .slice(at)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? "";
  const line = post.line ?? (isPlain(format) ? lineWith(source, named) : null);
  return { post: { ...post, text }, notes: [repliesLeftOut({ file, line }, replies, words)] };
}

/** A post without the prompt that its end was cut for, and the place of that. */
function ended(format: PostFormat, source: string, post: ExtractedPost): ExtractedPost {
  const { text, sign } = cutShort(post.text);
  const found = post.cut?.sign ?? sign;
  if (found === null) return post;
  const line = post.line ?? (isPlain(format) ? lineWith(source, found) : null);
  return { ...post, text, cut: { sign: found, line } };
}

/** The line of a text on which the words of `sign` stand last; its last line where they stand otherwise there. */
function lineWith(text: string, sign: string): number {
  const found = text.lastIndexOf(sign.slice(0, 12));
  return lineNumberAt(text, found < 0 ? text.trimEnd().length : found);
}
