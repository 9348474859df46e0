import type { CorpusRows } from "../src/analysis/corpus-rows.ts";
import { countFrames } from "../src/analysis/count-frames.ts";
import { isKeptOut } from "../src/analysis/diagnostic-kinds.ts";
import { MarkedSentences } from "../src/analysis/marked-sentences.ts";
import type { NumberStore } from "../src/analysis/reuse/fingerprint-store.ts";
import { SharedPassages } from "../src/analysis/reuse/shared-passages.ts";
import { sentenceMarks } from "../src/analysis/sentence-marks.ts";
import type { CopyPair } from "../src/domain/copy-pair.ts";
import { RowPacker } from "../src/domain/packed-rows.ts";
import { type PackedCounts, packings } from "../src/domain/page-packing.ts";
import type { PostProse } from "../src/domain/page-rows.ts";
import { holdsSeveral } from "../src/domain/post-key.ts";
import { tables } from "../src/domain/tables.ts";
import type { PostTables } from "./load-post.ts";
import { copyPairs } from "./measure/copy-pairs.ts";
import { CueTally } from "./measure/cue-tally.ts";
import { reuseDiagnostics } from "./measure/reuse-diagnostics.ts";
import { CodingMerger } from "./merge-coding.ts";
import { type DescribedPost, described, type PostRows, postTables } from "./post-rows.ts";
import type { Diagnostic } from "./read/diagnostic.ts";
import type { Folder } from "./read/folder.ts";
import { distinctShorts } from "./reduce/short-names.ts";
import { UnusedRows } from "./reduce/unused-rows.ts";
import { inOrder } from "./write/duckdb/write-duckdb.ts";
import { PageRowPacker, type PageRows } from "./write/pages/page-rows.ts";

/** Keeps a text of each post. */
export interface TextStore {
  readonly add: (post_id: string, text: string) => void;
  readonly text: (post_id: string) => string;
}

class HeldTexts implements TextStore {
  readonly #texts = new Map<string, string>();

  add(post_id: string, text: string): void {
    this.#texts.set(post_id, text);
  }

  text(post_id: string): string {
    return this.#texts.get(post_id) ?? "";
  }
}

/** What is kept of all posts once their rows have been handed on. */
export interface Reduced extends PageRows {
  /** In order of id, with labels that tell them apart. */
  readonly posts: readonly DescribedPost[];
  readonly textOf: (post_id: string) => string;
  readonly counts: PackedCounts;
  readonly marked: MarkedSentences["list"];
  /** Rows of the posts that somebody coded. */
  readonly coded: CodedRows;
  readonly prose: readonly PostProse[];
  readonly diagnostics: readonly Diagnostic[];
  /** In how many sentences a cue of a frame is found. */
  readonly cueSentences: CueTally["sentences"];
  /** Posts that share most of their words. */
  readonly copies: readonly CopyPair[];
  /** Posts that the folder offers, loaded or not. */
  readonly found: number;
  /** Rows of each table of posts. */
  readonly sizes: Readonly<Record<keyof PostRows, number>>;
}

type CodedRows = Pick<PostRows, keyof CorpusRows>;

/** Rows of tables that are filled from a stage. */
export type StagedSizes = Readonly<Record<"tokens" | "term_counts", number>>;

export interface ReduceOptions {
  /** Keeps the texts of posts; they are held unless this is told. */
  readonly texts?: TextStore;
  /** Keeps what is needed to find words that posts share; it is held unless this is told. */
  readonly prints?: NumberStore;
  /** Whether the set is small enough for pages to be handed the texts that they list. */
  readonly listsTexts: boolean;
}

/**
 * Takes in what files of posts gave, lot by lot, and keeps of it what only all posts together decide: counts and rows in columns, some
 * kilobytes a post. The posts themselves are not held, however many lots there are. Where the lots come in order of their
 * posts' ids, all rows are in the order of their tables.
 */
export class Reducer {
  readonly #folder: Folder;
  readonly #texts: TextStore;
  readonly #coding: CodingMerger;
  readonly #unused: UnusedRows;
  readonly #passages: SharedPassages;
  readonly #pages: PageRowPacker;
  readonly #marked = new MarkedSentences();
  readonly #cues = new CueTally();
  readonly #posts: DescribedPost[] = [];
  readonly #counts = {
    sentences: new RowPacker(packings.sentenceCounts),
    frames: new RowPacker(packings.frameCounts),
    pairs: new RowPacker(packings.pairCounts),
  };
  readonly #coded = { paragraphs: [], sentences: [], frame_hits: [] } as {
    [K in keyof CodedRows]: CodedRows[K][number][];
  };
  readonly #prose: PostProse[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #codingFaults: Diagnostic[] = [];
  readonly #sizes = Object.fromEntries(postTables.map((name) => [name, 0])) as Record<keyof PostRows, number>;
  #found = 0;

  constructor(folder: Folder, { texts = new HeldTexts(), prints, listsTexts }: ReduceOptions) {
    this.#folder = folder;
    this.#passages = new SharedPassages(prints);
    this.#texts = texts;
    this.#coding = new CodingMerger(folder.coding);
    this.#unused = new UnusedRows(folder);
    this.#pages = new PageRowPacker(listsTexts);
  }

  /** Takes the posts of some files, each with an id of its own, and hands back their rows with their coding merged in. */
  add(files: readonly (readonly PostTables[])[]): PostRows {
    const loaded = files.flat();
    const gather = <R>(rowsOf: (post: PostTables) => readonly R[]): R[] => loaded.flatMap(rowsOf);
    const posts = inOrder(
      gather((post) => post.posts),
      tables.posts.order,
    );
    const sentences = inOrder(
      gather((post) => post.sentences),
      tables.sentences.order,
    );
    const coded = this.#coding.merge(sentences, posts);
    this.#unused.add(posts);
    const rows: PostRows = {
      posts,
      sentences: coded.sentences,
      paragraphs: gather((post) => post.paragraphs),
      tokens: gather((post) => post.tokens),
      quotes: gather((post) => post.quotes),
      mentions: gather((post) => post.mentions),
      evaluations: [...gather((post) => post.evaluations), ...coded.evaluations],
      epithets: gather((post) => post.epithets),
      actions: gather((post) => post.actions),
      pronouns: gather((post) => post.pronouns),
      claims: gather((post) => post.claims),
      term_counts: gather((post) => post.term_counts),
      frame_hits: [...gather((post) => post.frame_hits), ...coded.frame_hits],
    };
    this.#keep(rows);
    for (const prints of inOrder(
      gather((post) => post.prints),
      tables.posts.order,
    ))
      this.#passages.add(prints);
    this.#pages.add(
      rows,
      gather((post) => post.voice_words),
    );
    append(
      this.#prose,
      gather((post) => post.prose),
    );
    append(
      this.#diagnostics,
      gather((post) => post.diagnostics),
    );
    append(this.#codingFaults, coded.diagnostics);
    this.#found += files.reduce((sum, parts) => sum + postsGiven(parts), 0);
    return rows;
  }

  #keep(rows: PostRows): void {
    for (const post of rows.posts) {
      this.#posts.push(described(post));
      this.#texts.add(post.post_id, post.text);
    }
    const marks = sentenceMarks(rows);
    const counts = countFrames(marks);
    this.#counts.sentences.add(counts.sentences);
    this.#counts.frames.add(counts.frames);
    this.#counts.pairs.add(counts.pairs);
    this.#marked.add(marks);
    this.#cues.add(rows.frame_hits);
    const codedPosts = new Set(
      rows.sentences.filter(({ coders }) => coders.length > 0).map(({ post_id }) => post_id),
    );
    const isCoded = ({ post_id }: { readonly post_id: string }): boolean => codedPosts.has(post_id);
    append(this.#coded.paragraphs, rows.paragraphs.filter(isCoded));
    append(this.#coded.sentences, rows.sentences.filter(isCoded));
    append(this.#coded.frame_hits, rows.frame_hits.filter(isCoded));
    for (const name of postTables) this.#sizes[name] += rows[name].length;
  }

  /** What is kept once all posts were added; their words too where they are staged and not among the rows. */
  finish(staged: StagedSizes = { tokens: 0, term_counts: 0 }): Reduced {
    const folder = this.#folder;
    const sizes = this.#sizes;
    const textOf = (post_id: string): string => this.#texts.text(post_id);
    const open = new Set(
      this.#posts.filter(({ publish }) => publish === "full").map(({ post_id }) => post_id),
    );
    const reuse = this.#passages.find(textOf, (post_id) => open.has(post_id));
    const posts = inOrder(distinctShorts(this.#posts, folder.contest.camps), tables.posts.order);
    const ids = posts.map(({ post_id }) => post_id);
    return {
      ...this.#pages.finish(ids, staged.tokens),
      textOf,
      posts,
      counts: {
        sentences: this.#counts.sentences.finish(ids),
        frames: this.#counts.frames.finish(ids),
        pairs: this.#counts.pairs.finish(ids),
      },
      marked: this.#marked.list,
      cueSentences: this.#cues.sentences,
      coded: this.#coded,
      prose: this.#prose,
      diagnostics: [
        ...folder.diagnostics,
        ...this.#diagnostics,
        ...this.#codingFaults,
        ...this.#coding.unused(),
        ...this.#unused.diagnostics(),
        ...reuseDiagnostics(reuse, this.#posts, textOf),
      ],
      copies: copyPairs(reuse),
      found: this.#found + refusedFiles(folder.diagnostics),
      sizes: {
        ...sizes,
        tokens: sizes.tokens + staged.tokens,
        term_counts: sizes.term_counts + staged.term_counts,
      },
    };
  }
}

/** Puts rows after others, however many: a call takes some hundred thousand arguments at most. */
function append<R>(list: R[], more: readonly R[]): void {
  for (const row of more) list.push(row);
}

/** Posts that a file offers: those loaded, and lines of a file of several that were refused; one at least. */
function postsGiven(parts: readonly PostTables[]): number {
  const loaded = parts.flatMap((part) => part.posts).length;
  const faults = parts.flatMap((part) => part.diagnostics).filter(isKeptOut);
  const lines = new Set(faults.filter(({ file }) => holdsSeveral(file)).map(({ line }) => line));
  return Math.max(1, loaded + lines.size);
}

/** Files under `posts/` that were not read. */
const refusedFiles = (diagnostics: readonly Diagnostic[]): number =>
  new Set(diagnostics.filter(isKeptOut).map(({ file }) => file)).size;
