import { codingCovers } from "../src/analysis/coding-covers.ts";
import { cueQuality } from "../src/analysis/cue-quality.ts";
import { claimsChecked } from "../src/analysis/findings/claims-checked.ts";
import type { FindingInput } from "../src/analysis/findings/context.ts";
import { findFindings } from "../src/analysis/findings/find-findings.ts";
import { findPeople } from "../src/analysis/findings/find-people.ts";
import { findVoices } from "../src/analysis/findings/find-voices.ts";
import { frameAgreement } from "../src/analysis/frame-agreement.ts";
import { sentencesInVoice } from "../src/analysis/people/sentences-in-voice.ts";
import { markedSelector } from "../src/analysis/select-sentences.ts";
import { defaultSettings } from "../src/analysis/settings.ts";
import type { FrameAgreement } from "../src/domain/agreement.ts";
import type { Contest, Frame } from "../src/domain/contest.ts";
import type { Finding } from "../src/domain/finding.ts";
import { peopleOf, spokenOf, unpackClaims, unpackCounts } from "../src/domain/page-packing.ts";
import { type Row, type TableName, tables } from "../src/domain/tables.ts";
import { changesSince } from "./measure/find-changes.ts";
import type { SetRows } from "./post-rows.ts";
import type { Folder } from "./read/folder.ts";
import type { PreviousLoad } from "./read/previous-load.ts";
import type { Reduced } from "./reduce.ts";

/** Hashes that say what a corpus was made from. */
export interface Provenance {
  readonly corpus_sha256: string;
  readonly code_sha256: string;
}

/** What pages are made from, and the tables that are not of single posts. */
export interface Measured extends Omit<Reduced, "marked" | "coded" | "diagnostics" | "sizes"> {
  readonly corpus: SetRows;
  /** Rows of each table. */
  readonly sizes: Readonly<Record<TableName, number>>;
  readonly contest: Contest;
  readonly frames: readonly Frame[];
  readonly agreement: readonly FrameAgreement[];
  readonly cueQuality: readonly unknown[];
  readonly findings: readonly Finding[];
}

/**
 * The measure stage: agreement, findings and what has changed, over what is kept of all posts. `previous` is the load that this one
 * replaces; null where there is none, and then nothing has changed.
 */
export function measure(
  folder: Folder,
  { marked, coded, diagnostics, sizes, ...reduced }: Reduced,
  provenance: Provenance,
  previous: PreviousLoad | null,
): Measured {
  const { frames, entities } = folder;
  const { posts } = reduced;
  const contest = withPosts(folder.contest, posts);
  const counts = unpackCounts(reduced.counts, idsOf(posts));
  const ids = frames.map(({ id }) => id);
  const agreement = frameAgreement(ids, coded);
  const { copies } = reduced;
  const input = { contest, frames, posts, counts, agreement, copies, select: markedSelector(posts, marked) };
  const findings = [...findFindings(input), ...findSpans(input, { contest, entities }, reduced)];
  const changes = changesSince(previous, { ...provenance, posts, findings });
  const filled = {
    entities: entities.map(({ id, name, kind, side, description }) => ({
      entity_id: id,
      name,
      kind,
      side,
      description,
    })),
    frames: frames.map(frameRow),
    events: folder.events,
    findings: findings.map(findingRow),
    changes,
    diagnostics,
  };
  const lengths = Object.entries(filled).map(([name, rows]) => [name, rows.length] as const);
  const all: Readonly<Record<string, number>> = { ...sizes, ...Object.fromEntries(lengths), build: 1 };
  const counted = Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [name, all[name] ?? 0]),
  ) as Record<TableName, number>;
  const build = {
    ...provenance,
    settings: JSON.stringify({ publish: contest.publish }),
    counts: JSON.stringify(counted),
  };
  return {
    ...reduced,
    contest,
    frames,
    agreement,
    findings,
    sizes: counted,
    cueQuality: cueQuality(ids, coded),
    corpus: { ...filled, build: [build] },
  };
}

/** A contest with no choice about a post that was not loaded. */
function withPosts<C extends Pick<Contest, "settings">>(contest: C, posts: Reduced["posts"]): C {
  const loaded = new Set(posts.map(({ post_id }) => post_id));
  return { ...contest, settings: contest.settings.filter(({ post }) => loaded.has(post)) };
}

const idsOf = (posts: Reduced["posts"]): string[] => posts.map(({ post_id }) => post_id);

/** Findings of quotations, names and claims, made under the contest's default settings. */
function findSpans(
  input: FindingInput,
  { contest, entities: listed }: Pick<Folder, "contest" | "entities">,
  { posts, voices, people, claims }: Pick<Reduced, "posts" | "voices" | "people" | "claims">,
): Finding[] {
  const { counts, select } = input;
  const ids = idsOf(posts);
  const entities = listed.map(({ id, ...entity }) => ({ entity_id: id, ...entity }));
  const settings = defaultSettings(contest, codingCovers(counts, posts, contest));
  const sentences = sentencesInVoice(counts.sentences, settings.voice);
  return [
    ...findVoices({ ...input, contest, posts, entities, voices: spokenOf(voices, ids) }),
    ...findPeople({ contest, posts, entities, settings, rows: peopleOf(people, ids) }, sentences, select),
    claimsChecked({ settings }, { camps: contest.camps, posts, claims: unpackClaims(claims, ids) }),
  ];
}

const frameRow = ({ id, label, question, include, exclude, family }: Frame): Row<"frames"> => ({
  frame_id: id,
  label,
  question,
  include,
  exclude,
  family,
});

/** A finding with its JSON, made whenever it is asked for: of a large set it names sentences by the million. */
const findingRow = ({ checks, parts, title_parts, ...finding }: Finding): Row<"findings"> => ({
  ...finding,
  get checks() {
    return JSON.stringify(checks);
  },
  get parts() {
    return JSON.stringify(parts);
  },
  get title_parts() {
    return JSON.stringify(title_parts);
  },
});
