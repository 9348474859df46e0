import { countFrames } from "../src/analysis/count-frames.ts";
import { cueQuality } from "../src/analysis/cue-quality.ts";
import { findFindings } from "../src/analysis/findings/find-findings.ts";
import { frameAgreement } from "../src/analysis/frame-agreement.ts";
import { groupBy } from "../src/analysis/group-by.ts";
import { sentenceSelector } from "../src/analysis/select-sentences.ts";
import type { Frame } from "../src/domain/contest.ts";
import type { Finding } from "../src/domain/finding.ts";
import { type Corpus, type Row, type TableName, tables } from "../src/domain/tables.ts";
import { annotator } from "./annotate.ts";
import { loadFile, noRows, type PostContext, type PostTables } from "./load-post.ts";
import { mergeCoding } from "./merge-coding.ts";
import { type Diagnostic, diagnostic } from "./read/diagnostic.ts";
import type { Folder } from "./read/folder.ts";
import type { Measured } from "./write/page-artefacts.ts";
import { inOrder } from "./write/write-duckdb.ts";

/** Hashes that say what a corpus was made from. */
export interface Provenance {
  readonly corpus_sha256: string;
  readonly code_sha256: string;
}

/** Takes a folder as read through every stage but the writing. */
export function loadCorpus(folder: Folder, provenance: Provenance): Measured {
  const context = contextOf(folder);
  const loaded = withoutDuplicates(folder.files.flatMap((raw) => loadFile(raw, context)));
  const gather = <T extends keyof PostTables>(name: T) => loaded.flatMap((post) => post[name] as Row<T>[]);
  const posts = inOrder(gather("posts"), tables.posts.order);
  const coded = mergeCoding(folder.coding, inOrder(gather("sentences"), tables.sentences.order), posts);
  const rows = {
    ...emptyTables(),
    ...{ posts, sentences: coded.sentences, evaluations: coded.evaluations },
    paragraphs: gather("paragraphs"),
    tokens: gather("tokens"),
    quotes: gather("quotes"),
    mentions: gather("mentions"),
    claims: gather("claims"),
    term_counts: gather("term_counts"),
    frame_hits: [...gather("frame_hits"), ...coded.frame_hits],
    entities: folder.entities.map(({ id, name, kind, side, description }) => ({
      ...{ entity_id: id, name, kind, side, description },
    })),
    frames: folder.frames.map(frameRow),
    events: folder.events,
    diagnostics: [...folder.diagnostics, ...gather("diagnostics"), ...coded.diagnostics],
  };
  return measure(rows, folder, provenance);
}

/** The measure stage: counts, agreement and findings over the rows of all posts. */
function measure(rows: Corpus, folder: Folder, provenance: Provenance): Measured {
  const { contest, frames } = folder;
  const counts = countFrames(rows);
  const ids = frames.map(({ id }) => id);
  const agreement = frameAgreement(ids, rows);
  const findings = findFindings({
    ...{ contest, frames, posts: rows.posts, counts, agreement },
    select: sentenceSelector(rows.posts, rows),
  });
  const corpus = { ...rows, findings: findings.map(findingRow) };
  const sizes = Object.fromEntries(Object.entries(corpus).map(([name, list]) => [name, list.length]));
  const build = {
    ...provenance,
    settings: JSON.stringify({ publish: contest.publish }),
    counts: JSON.stringify(sizes),
  };
  return {
    ...{ contest, frames, counts, agreement, findings },
    cueQuality: cueQuality(ids, rows),
    corpus: { ...corpus, build: [build] },
    found: folder.files.length,
  };
}

function contextOf(folder: Folder): PostContext {
  return {
    contest: folder.contest,
    rows: new Map(folder.posts.map((row) => [row.file, row])),
    overrides: groupBy(folder.overrides, ({ post_id }) => post_id),
    annotator: annotator(folder),
  };
}

const emptyTables = (): Corpus =>
  Object.fromEntries((Object.keys(tables) as TableName[]).map((name) => [name, []])) as unknown as Corpus;

/** Keeps the first post of each id; another file with the same id is kept out with a diagnostic. */
function withoutDuplicates(loaded: readonly PostTables[]): PostTables[] {
  const seen = new Map<string, string>();
  return loaded.flatMap((tablesOfPost) => {
    const [post] = tablesOfPost.posts;
    if (post === undefined) return [tablesOfPost];
    const first = seen.get(post.post_id);
    if (first === undefined) {
      seen.set(post.post_id, post.source_file);
      return [tablesOfPost];
    }
    return [{ ...noRows, diagnostics: [...tablesOfPost.diagnostics, duplicateId(post, first)] }];
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

const findingRow = ({ checks, parts, title_parts, ...finding }: Finding): Row<"findings"> => ({
  ...finding,
  checks: JSON.stringify(checks),
  parts: JSON.stringify(parts),
  title_parts: JSON.stringify(title_parts),
});
