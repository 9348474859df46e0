import { headlines } from "../../../src/analysis/findings/headlines.ts";
import type { CodebookFrame } from "../../../src/domain/contest.ts";
import type { EvidenceIndex } from "../../../src/domain/evidence.ts";
import { packPosts } from "../../../src/domain/page-packing.ts";
import type { ListedPost } from "../../../src/domain/page-rows.ts";
import { type Table, type TableName, tables } from "../../../src/domain/tables.ts";
import type { WordUsesIndex } from "../../../src/domain/word-uses.ts";
import type { Measured } from "../../measure.ts";
import type { Compared } from "../../read/previous-load.ts";

/** Indexes of files that pages read in part. */
interface PageIndexes {
  readonly evidence: EvidenceIndex;
  readonly words: WordUsesIndex;
}

/** What has a row or more a post, by name, packed as pages attach it (`src/domain/rows-file.ts`). */
export const rowArtefacts = ({
  posts,
  counts,
  voices,
  people,
  claims,
  tokens,
}: Measured): [string, unknown][] => [
  ["posts", packPosts(posts.map(onPages))],
  ["counts", counts],
  ["voices", voices],
  ["people", people],
  ["claims", claims],
  ["tokens", tokens],
];

/**
 * The JSON files that pages attach, by name: aggregates for charts, indexes of the files that pages read in part; and
 * `compared`, which the next load reads. Text of posts that may not be published is left out of all of them, as of rows.
 */
export function pageArtefacts(measured: Measured, { evidence, words }: PageIndexes): [string, unknown][] {
  const { corpus, contest, posts } = measured;
  const [build] = corpus.build;
  return [
    ["contest", contest],
    ["build", { ...build, posts: posts.length, found: measured.found }],
    ["frames", measured.frames.map(onCharts)],
    ["codebook", measured.frames.map((frame) => withFound(frame, measured))],
    ["copies", measured.copies],
    ["agreement", { agreement: measured.agreement, cues: measured.cueQuality }],
    ["headlines", headlines(measured.findings)],
    ["evidence", evidence],
    ["events", corpus.events],
    ["prose", measured.prose],
    ["words", words],
    ["entities", corpus.entities],
    ["diagnostics", corpus.diagnostics],
    ["changes", corpus.changes],
    ["compared", comparedWith(measured)],
    ["tables", tableDescriptions(measured.sizes)],
  ];
}

/** Of a frame what charts and findings say: how many cues it has and not which, for they are most of the codebook. */
const onCharts = ({ id, label, noun, family, cues }: Measured["frames"][number]) => ({
  id,
  label,
  noun,
  family,
  cues: { length: cues.length },
});

/** A frame with the sentences that each of its cues finds. */
const withFound = (frame: Measured["frames"][number], { cueSentences }: Measured): CodebookFrame => ({
  ...frame,
  found: frame.cues.map((cue) => (cue.startsWith("-") ? null : cueSentences(frame.id, cue))),
});

/** Of a post what pages say; the hash of its file alone would be half of what they wait for. */
const onPages = ({ sha256, source_file, ...post }: Measured["posts"][number]): ListedPost => post;

/** What the next load is compared with. */
const comparedWith = ({ posts, findings }: Measured): Compared => ({
  posts: posts.map(({ post_id, words, camp, published, sha256 }) => ({
    post_id,
    words,
    camp,
    published,
    sha256,
  })),
  findings: findings.map(({ finding_id, groups, estimate, strength, text }) => ({
    finding_id,
    groups,
    estimate,
    strength,
    text,
  })),
});

const tableDescriptions = (sizes: Measured["sizes"]) =>
  (Object.entries(tables) as [TableName, Table][]).map(([name, { doc, columns }]) => ({
    name,
    doc,
    rows: sizes[name],
    columns: Object.entries(columns).map(([column, { type, nullable, doc: meaning }]) => ({
      column,
      type,
      nullable,
      doc: meaning,
    })),
  }));
