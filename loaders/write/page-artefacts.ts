import { headlines } from "../../src/analysis/findings/headlines.ts";
import { packTerms } from "../../src/analysis/voices/packed-terms.ts";
import type { FrameAgreement } from "../../src/domain/agreement.ts";
import type { Contest, Frame } from "../../src/domain/contest.ts";
import type { EvidenceIndex } from "../../src/domain/evidence.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { FrameCounts } from "../../src/domain/frame-count.ts";
import type { ClaimRow, PeopleRows, PostProse, TokenRows, VoiceRows } from "../../src/domain/page-rows.ts";
import { type Corpus, type Table, tables } from "../../src/domain/tables.ts";
import type { WordUsesIndex } from "../../src/domain/word-uses.ts";
import { describedPosts } from "./described-posts.ts";
import { readerPosts } from "./reader-post.ts";

/** What pages are made from, besides the tables. */
export interface Measured {
  readonly corpus: Corpus;
  readonly contest: Contest;
  readonly frames: readonly Frame[];
  readonly counts: FrameCounts;
  readonly agreement: readonly FrameAgreement[];
  readonly cueQuality: readonly unknown[];
  readonly findings: readonly Finding[];
  readonly voices: VoiceRows;
  readonly people: PeopleRows;
  readonly tokens: TokenRows;
  readonly claims: readonly ClaimRow[];
  readonly prose: readonly PostProse[];
  /** Files under `posts/`, loaded or not. */
  readonly found: number;
}

/** Indexes of files that pages read in part. */
export interface PageIndexes {
  readonly evidence: EvidenceIndex;
  readonly words: WordUsesIndex;
}

/**
 * The JSON files that pages attach, by name: aggregates for charts, indexes of the files that pages read in part, one file a post
 * for its reader, made when its turn comes. Text of posts that may not be published is left out of all of them.
 */
export function* pageArtefacts(
  measured: Measured,
  { evidence, words }: PageIndexes,
): Generator<[string, unknown]> {
  const { corpus, contest } = measured;
  const [build] = corpus.build;
  const artefacts: [string, unknown][] = [
    ["contest", contest],
    ["build", { ...build, posts: corpus.posts.length, found: measured.found }],
    ["posts", describedPosts(corpus)],
    ["frames", measured.frames],
    ["counts", measured.counts],
    ["agreement", { agreement: measured.agreement, cues: measured.cueQuality }],
    ["findings", measured.findings],
    ["headlines", headlines(measured.findings)],
    ["evidence", evidence],
    ["events", corpus.events],
    ["claims", measured.claims],
    ["prose", measured.prose],
    ["voices", { ...measured.voices, terms: packTerms(measured.voices.terms) }],
    ["people", measured.people],
    ["words", words],
    ["tokens", measured.tokens],
    ["entities", corpus.entities],
    ["diagnostics", corpus.diagnostics],
    ["changes", corpus.changes],
    ["tables", tableDescriptions(corpus)],
  ];
  yield* artefacts;
  for (const post of readerPosts(corpus, measured.frames)) yield [`reader/${post.post_id}`, post];
}

function tableDescriptions(corpus: Corpus) {
  return (Object.entries(tables) as [keyof Corpus, Table][]).map(([name, { doc, columns }]) => ({
    ...{ name, doc, rows: corpus[name].length },
    columns: Object.entries(columns).map(([column, { type, nullable, doc: meaning }]) => ({
      ...{ column, type, nullable, doc: meaning },
    })),
  }));
}
