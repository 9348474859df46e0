import { countFrames } from "../src/analysis/count-frames.ts";
import { countIndex } from "../src/analysis/count-index.ts";
import { countSelection } from "../src/analysis/count-selection.ts";
import { cueQuality } from "../src/analysis/cue-quality.ts";
import { claimsChecked } from "../src/analysis/findings/claims-checked.ts";
import type { FindingInput } from "../src/analysis/findings/context.ts";
import { findFindings } from "../src/analysis/findings/find-findings.ts";
import { findPeople } from "../src/analysis/findings/find-people.ts";
import { findVoices } from "../src/analysis/findings/find-voices.ts";
import { frameAgreement } from "../src/analysis/frame-agreement.ts";
import { sentenceSelector } from "../src/analysis/select-sentences.ts";
import { defaultSettings } from "../src/analysis/settings.ts";
import type { Contest, Frame } from "../src/domain/contest.ts";
import type { Finding } from "../src/domain/finding.ts";
import type { VoiceWords } from "../src/domain/page-rows.ts";
import { type Corpus, type Row, tables } from "../src/domain/tables.ts";
import { type Case, caseCounts } from "./attribute/case-counts.ts";
import cases from "./attribute/cases.json" with { type: "json" };
import { holdsSeveral } from "./extract/post-key.ts";
import { loadFile, noRows, type PostTables, postContext } from "./load-post.ts";
import { changesSince } from "./measure/find-changes.ts";
import { lintPosts } from "./measure/lint-posts.ts";
import { mergeCoding } from "./merge-coding.ts";
import { type Diagnostic, diagnostic } from "./read/diagnostic.ts";
import type { Folder } from "./read/folder.ts";
import type { PreviousLoad } from "./read/previous-load.ts";
import { distinctShorts } from "./short-names.ts";
import { describedPosts } from "./write/described-posts.ts";
import type { Measured } from "./write/page-artefacts.ts";
import { claimRows, peopleRows } from "./write/people-rows.ts";
import { publishable } from "./write/publishable.ts";
import { noTokens, tokenRows } from "./write/token-rows.ts";
import { quotedTerms, quoteRows } from "./write/voice-rows.ts";
import { inOrder } from "./write/write-duckdb.ts";

/** Hashes that say what a corpus was made from. */
export interface Provenance {
  readonly corpus_sha256: string;
  readonly code_sha256: string;
}

/**
 * Takes a folder as read through every stage but the writing. `previous` is the load that this one replaces; null
 * where there is none, and then nothing has changed.
 */
export function loadCorpus(
  folder: Folder,
  provenance: Provenance,
  previous: PreviousLoad | null = null,
): Measured {
  const context = postContext(folder);
  const files = folder.files.map((raw) => loadFile(raw, context));
  return reduceCorpus(folder, files.map(firstOfEachId()), provenance, previous);
}

/**
 * Makes a corpus of what each file gave, posts with an id of their own. Of a large folder `leftOut` tells the tokens
 * that are staged and not among the rows.
 */
export function reduceCorpus(
  folder: Folder,
  files: readonly (readonly PostTables[])[],
  provenance: Provenance,
  previous: PreviousLoad | null = null,
  leftOut = 0,
): Measured {
  const loaded = files.flat();
  const gather = <R>(rowsOf: (post: PostTables) => readonly R[]): R[] => loaded.flatMap(rowsOf);
  const posts = inOrder(distinctShorts(gather((post) => post.posts)), tables.posts.order);
  const sentences = inOrder(
    gather((post) => post.sentences),
    tables.sentences.order,
  );
  const coded = mergeCoding(folder.coding, sentences, posts);
  const rows: Rows = {
    ...{ posts, sentences: coded.sentences },
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
    entities: folder.entities.map(({ id, name, kind, side, description }) => ({
      ...{ entity_id: id, name, kind, side, description },
    })),
    frames: folder.frames.map(frameRow),
    events: folder.events,
    diagnostics: [
      ...folder.diagnostics,
      ...gather((post) => post.diagnostics),
      ...coded.diagnostics,
      ...lintPosts(posts),
    ],
  };
  const voice_words = gather((post) => post.voice_words);
  const measured = measure(rows, { folder, provenance, previous, voice_words, leftOut });
  const prose = gather((post) => post.prose);
  return { ...measured, prose, found: postsFound(folder, files) };
}

/** Tables that are filled before anything is measured over all posts. */
type Rows = Omit<Corpus, "findings" | "changes" | "build">;

interface MeasureInput {
  readonly folder: Folder;
  readonly provenance: Provenance;
  readonly previous: PreviousLoad | null;
  readonly voice_words: readonly VoiceWords[];
  readonly leftOut: number;
}

/** The measure stage: counts, agreement, findings and what has changed, over the rows of all posts. */
function measure(
  rows: Rows,
  { folder: { contest, frames }, provenance, previous, voice_words, leftOut }: MeasureInput,
): Omit<Measured, "found" | "prose"> {
  const counts = countFrames(rows);
  const ids = frames.map(({ id }) => id);
  const agreement = frameAgreement(ids, rows);
  const pages = pageRows(rows, voice_words, leftOut);
  const input = {
    ...{ contest, frames, posts: rows.posts, counts, agreement },
    select: sentenceSelector(rows.posts, rows),
  };
  const findings = [...findFindings(input), ...findSpans(input, rows, pages)];
  const changes = changesSince(previous, { ...provenance, posts: rows.posts, findings });
  const filled = { ...rows, findings: findings.map(findingRow), changes };
  const sizes = Object.entries(filled).map(([name, list]) => [name, list.length]);
  const build = {
    ...provenance,
    settings: JSON.stringify({ publish: contest.publish }),
    counts: JSON.stringify(Object.fromEntries([...sizes, ["build", 1]])),
  };
  return {
    ...{ contest, frames, counts, agreement, findings, ...pages },
    cueQuality: cueQuality(ids, rows),
    corpus: { ...filled, build: [build] },
  };
}

/** Rows behind the pages of voices, people and claims; no text that may not be published is among them. */
function pageRows(
  rows: Rows,
  words: readonly VoiceWords[],
  leftOut: number,
): Pick<Measured, "voices" | "people" | "claims" | "tokens"> {
  const whole = { ...rows, findings: [], changes: [], build: [] };
  const shared = publishable(whole) ?? whole;
  return {
    voices: {
      quotes: quoteRows(whole, shared),
      words,
      terms: quotedTerms(shared),
      cases: caseCounts(cases as unknown as readonly Case[]),
    },
    people: peopleRows(shared),
    claims: claimRows(shared),
    tokens: leftOut > 0 ? { ...noTokens, leftOut } : tokenRows(shared),
  };
}

/** Findings of quotations, names and claims, made under the contest's default settings. */
function findSpans(
  input: FindingInput & { readonly contest: Contest },
  rows: Rows,
  { voices, people, claims }: Pick<Measured, "voices" | "people" | "claims">,
): Finding[] {
  const { contest, counts, select } = input;
  const { posts, entities } = rows;
  const hasCoding = counts.sentences.some(({ source }) => source === "agreed");
  const settings = defaultSettings(contest, hasCoding);
  const sentences = countSelection({ ...settings, source: "cue" }, posts, countIndex(counts));
  const person = { posts: describedPosts(rows), entities, rows: people, settings };
  return [
    ...findVoices({ ...input, posts, entities, voices }),
    ...findPeople({ ...person, contest }, sentences, select),
    claimsChecked({ settings }, { camps: contest.camps, posts, claims }),
  ];
}

/**
 * Posts that the folder offers, loaded or not: those of its files, lines of a file of several that were refused, and one
 * for each other file that gives none or was not read.
 */
function postsFound(folder: Folder, files: readonly (readonly PostTables[])[]): number {
  const given = files.map((parts) => {
    const loaded = parts.flatMap((part) => part.posts).length;
    const faults = parts.flatMap((part) => part.diagnostics).filter(({ severity }) => severity === "error");
    const lines = new Set(faults.filter(({ file }) => holdsSeveral(file)).map(({ line }) => line));
    return Math.max(1, loaded + lines.size);
  });
  const refused = folder.diagnostics.filter(
    ({ severity, file }) => severity === "error" && file.startsWith("posts/"),
  );
  return given.reduce((sum, count) => sum + count, 0) + new Set(refused.map(({ file }) => file)).size;
}

/** Keeps, over all calls, the first post of each id; another with the same id is kept out with a diagnostic. */
export function firstOfEachId(): (posts: readonly PostTables[]) => PostTables[] {
  const seen = new Map<string, string>();
  return (posts) =>
    posts.map((tablesOfPost) => {
      const [post] = tablesOfPost.posts;
      if (post === undefined) return tablesOfPost;
      const first = seen.get(post.post_id);
      if (first !== undefined) return { ...noRows, diagnostics: [duplicateId(post, first)] };
      seen.set(post.post_id, post.source_file);
      return tablesOfPost;
    });
}

const duplicateId = ({ post_id, source_file }: Row<"posts">, first: string): Diagnostic =>
  diagnostic(
    "error",
    "duplicate-id",
    { file: source_file, line: null },
    `duplicate post id: ${JSON.stringify(post_id)}, already taken by ${first}`,
    "rename one of the files",
  );

const frameRow = ({ id, label, question, include, exclude, family }: Frame): Row<"frames"> => ({
  ...{ frame_id: id, label, question, include, exclude, family },
});

/** Columns by name, since there is a finding a post: a copy with three more properties would take several times the memory. */
const findingRow = (finding: Finding): Row<"findings"> => ({
  finding_id: finding.finding_id,
  metric: finding.metric,
  groups: finding.groups,
  voice: finding.voice,
  estimate: finding.estimate,
  low: finding.low,
  high: finding.high,
  posts: finding.posts,
  strength: finding.strength,
  title: finding.title,
  text: finding.text,
  caveat: finding.caveat,
  alt: finding.alt,
  evidence: finding.evidence,
  checks: JSON.stringify(finding.checks),
  parts: JSON.stringify(finding.parts),
  title_parts: JSON.stringify(finding.title_parts),
});
