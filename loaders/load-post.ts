import { fingerprintsOf, type PostPrints } from "../src/analysis/reuse/fingerprints.ts";
import type { Contest } from "../src/domain/contest.ts";
import type { PostProse, VoiceWords } from "../src/domain/page-rows.ts";
import type { Row } from "../src/domain/tables.ts";
import { nearNameNotes } from "./annotate/names/near-name-notes.ts";
import { type Surnames, surnamesOf } from "./annotate/names/near-names.ts";
import { type Annotator, annotate, annotator, namesIn } from "./annotate.ts";
import { checkOverrides } from "./attribute/check-overrides.ts";
import { attribute } from "./attribute.ts";
import { decode } from "./decode.ts";
import { cutOff } from "./describe/cut-off.ts";
import { genreNotes } from "./describe/genre-notes.ts";
import { lineOf } from "./describe/line-of.ts";
import { describePost, postRow } from "./describe-post.ts";
import type { ExtractedPost } from "./extract/extracted-post.ts";
import { extract } from "./extract.ts";
import { countTerms } from "./measure/count-terms.ts";
import { languageOf, otherLanguage } from "./measure/other-language.ts";
import { postProse } from "./measure/prose.ts";
import { reached } from "./measure/reached.ts";
import { voiceWords } from "./measure/voice-words.ts";
import type { MapInput, PostRow, RawFile } from "./read/folder.ts";
import { namesOf } from "./read/post-names.ts";
import { type RowsOfPost, rowsOfPosts } from "./read/rows-of-post.ts";
import { type DaySpan, fullDates } from "./read/written-day.ts";
import { segment } from "./segment.ts";
import { formatOf, isPlain } from "./unpack/post-format.ts";
import { unpack } from "./unpack.ts";

/** Tables that a post fills by itself, whatever the other posts are. */
export type PostTables = {
  readonly [T in
    | "posts"
    | "paragraphs"
    | "sentences"
    | "tokens"
    | "quotes"
    | "mentions"
    | "frame_hits"
    | "evaluations"
    | "epithets"
    | "actions"
    | "pronouns"
    | "claims"
    | "term_counts"
    | "diagnostics"]: readonly Row<T>[];
} & {
  /** For the pages alone. */
  readonly voice_words: readonly VoiceWords[];
  readonly prose: readonly PostProse[];
  /** To find words that it shares with others. */
  readonly prints: readonly PostPrints[];
};

/** What the stages need to know of the contest. */
export interface PostContext {
  readonly contest: Contest;
  readonly rows: ReadonlyMap<string, PostRow>;
  /** Analysts' rows of a post, by its names. */
  readonly rowsOf: (names: readonly string[]) => RowsOfPost;
  readonly annotator: Annotator;
  readonly surnames: Surnames;
  /** From the first to the last of the contest's events; null where it has not two. */
  readonly span: DaySpan | null;
  /** Whether terms are counted as rows; true unless told. */
  readonly countsTerms?: boolean;
}

/** Prepares once what the stages need. */
export const postContext = (folder: MapInput): PostContext => ({
  contest: folder.contest,
  rows: new Map(folder.posts.map((row) => [row.file, row])),
  rowsOf: rowsOfPosts(folder),
  annotator: annotator(folder),
  surnames: surnamesOf(folder.entities),
  span: spanOf(folder.events.map(({ date }) => date)),
});

function spanOf(days: readonly string[]): DaySpan | null {
  const [first, ...others] = [...days].sort();
  const last = others.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

/** Takes one file of posts through every stage from unpack to annotate. A file that a stage rejects leaves only diagnostics. */
export function loadFile(raw: RawFile, context: PostContext): PostTables[] {
  const file = `posts/${raw.file}`;
  const unpacked = unpack(file, raw.bytes);
  if (unpacked.value === null) return [{ ...noRows, diagnostics: unpacked.diagnostics }];
  const decoded = decode(file, unpacked.value);
  if (decoded.value === null) return [{ ...noRows, diagnostics: decoded.diagnostics }];
  const extracted = extract(file, decoded.value);
  const noticed = { ...noRows, diagnostics: [...decoded.diagnostics, ...extracted.diagnostics] };
  const posts = extracted.value ?? [];
  const source = isPlain(formatOf(raw.file)) ? decoded.value : null;
  const isAlone = posts.length === 1;
  return [noticed, ...posts.map((post) => loadPost(raw, { ...post, isAlone, source }, context))];
}

/** A post that fills nothing. */
export const noRows: PostTables = {
  posts: [],
  paragraphs: [],
  sentences: [],
  tokens: [],
  quotes: [],
  mentions: [],
  frame_hits: [],
  evaluations: [],
  epithets: [],
  actions: [],
  pronouns: [],
  claims: [],
  term_counts: [],
  voice_words: [],
  prose: [],
  prints: [],
  diagnostics: [],
};

/** A post, whether its file holds no other, and the file's text where that is written in lines. */
type FilePost = ExtractedPost & { readonly isAlone: boolean; readonly source: string | null };

function loadPost(raw: RawFile, extracted: FilePost, context: PostContext): PostTables {
  const { key: post_id, text } = extracted;
  const source_file = `posts/${raw.file}`;
  const given = context.rowsOf(namesOf({ post_id, source_file }, extracted.isAlone));
  const segmented = segment(post_id, text);
  const names = namesIn(text, segmented.sentences, context.annotator);
  const overrides = given.overrides.map((row) => ({ ...row, post_id }));
  const own = saidByPost(extracted, segmented);
  const titled = fullDates(own.title ?? "")[0] ?? null;
  const source = { post_id, file: raw.file, line: extracted.line, own, titled };
  const described = describePost(source, postRow(source, context.rows), context.contest, context.span);
  const { author, outlet, genre } = described.post;
  const writers = [author, outlet].filter((name) => name !== null);
  const told = { writers, genre, ...(extracted.setOff === undefined ? {} : { setOff: extracted.setOff }) };
  const voiced = attribute({ post_id, text, ...segmented, ...told }, names, overrides);
  const mayQuote = described.post.publish === "full";
  const annotated = annotate({ post_id, text, ...voiced }, names, context.annotator, { ...given, mayQuote });
  const words = voiced.tokens.filter(({ is_word }) => is_word);
  const voice_words = voiceWords(post_id, voiced.tokens);
  const lineAt = (at: number): number | null =>
    extracted.source === null ? extracted.line : lineOf(extracted.source, text, at);
  const language = languageOf(text);
  const post: Row<"posts"> = {
    post_id,
    ...described.post,
    language: language?.language ?? null,
    words: words.length,
    ...wordsOfClasses(voice_words),
    sentences: voiced.sentences.length,
    source_file,
    sha256: raw.sha256,
    text,
  };
  return {
    posts: [post],
    paragraphs: voiced.paragraphs,
    sentences: voiced.sentences,
    tokens: voiced.tokens,
    ...annotated,
    quotes: annotated.quotes.map((quote) => ({ ...quote, words: reached(words, quote).length })),
    voice_words,
    prose: postProse(post_id, voiced.tokens),
    prints: [{ post_id, hashes: fingerprintsOf(text) }],
    term_counts: context.countsTerms === false ? [] : countTerms(post_id, voiced.tokens),
    diagnostics: [
      ...described.diagnostics,
      ...cutOff(source_file, extracted, mayQuote),
      ...genreNotes(source_file, voiced.signs, lineAt),
      ...checkOverrides(text, overrides),
      ...annotated.diagnostics,
      ...nearNameNotes({ source_file, lineAt, mayQuote }, voiced, names, context.surnames),
      ...otherLanguage(post, language),
    ],
  };
}

/** What a post says of itself: its file's fields, its first lines where those are silent, and the properties of a Word file where both are. A date that is no day goes along as written, to be named. */
const saidByPost = (
  { own: fields, typist }: ExtractedPost,
  { title, author, published, unread }: ReturnType<typeof segment>,
): ExtractedPost["own"] => ({
  ...fields,
  title: fields.title ?? title,
  author: fields.author ?? author ?? typist ?? null,
  ...(fields.published ? {} : { published: published ?? unread }),
});

function wordsOfClasses(counts: readonly VoiceWords[]): Pick<Row<"posts">, "own_words" | "quoted_words"> {
  const wordsIn = (wanted: string): number => counts.find(({ voice }) => voice === wanted)?.words ?? 0;
  return { own_words: wordsIn("own"), quoted_words: wordsIn("quoted") };
}
