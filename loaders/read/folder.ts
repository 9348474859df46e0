import type { Contest, Entity, Frame, Publish } from "../../src/domain/contest.ts";
import type { VoiceOverride } from "../../src/domain/override.ts";
import type { Row } from "../../src/domain/tables.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A contest folder as read: everything but the posts' own content. */
export interface Folder {
  readonly contest: Contest;
  readonly frames: readonly Frame[];
  readonly entities: readonly Entity[];
  readonly events: readonly Row<"events">[];
  readonly claims: readonly ClaimCheck[];
  /** Rows of `posts.csv`; `describePost` fills what a post's row leaves open. */
  readonly posts: readonly PostRow[];
  readonly overrides: readonly OverrideRow[];
  readonly implicit: readonly ImplicitMention[];
  readonly referents: readonly Referent[];
  readonly coding: readonly CodingFile[];
  /** Files under `posts/`, in order of their path. */
  readonly files: readonly RawFile[];
  /** Files of a folder too large to be held, read when their turn comes; then `files` is empty. */
  readonly later: readonly PostFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** sha256 of every file read so far, by path under the folder. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** What the stages of a post read of a folder besides the post's file. */
export type MapInput = Pick<
  Folder,
  "contest" | "frames" | "entities" | "events" | "claims" | "posts" | "overrides" | "implicit" | "referents"
>;

/** A file of posts, not yet read. */
export interface PostFile {
  /** Path under `posts/`, with forward slashes. */
  readonly file: string;
  /** Where it lies on the disk. */
  readonly at: string;
  /** In bytes. */
  readonly size: number;
}

/** A file of posts, not yet decoded. */
export interface RawFile {
  /** Path under `posts/`, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export type DateBasis = "stated" | "inferred" | "unknown";
export type CampBasis = "stated" | "implied" | "assigned" | "unknown";

/** A row of `posts.csv`; an empty cell is null. */
export interface PostRow {
  /** Path under `posts/`, or a post's id where a file holds several posts. */
  readonly file: string;
  readonly line: number;
  readonly short: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly published_basis: DateBasis | null;
  /** Days either way by which an inferred day may be off. */
  readonly published_within: number | null;
  readonly published_note: string | null;
  readonly camp: string | null;
  readonly camp_basis: CampBasis | null;
  readonly camp_note: string | null;
  readonly genre: string | null;
  readonly source_url: string | null;
  readonly publish: Publish | null;
}

/**
 * A row of `claims.csv`: what a check found about words of a post. Here and in the tables below `post_file` is a path under `posts/` or,
 * where a file holds several posts, the id of one of them.
 */
export interface ClaimCheck {
  readonly line: number;
  readonly post_file: string;
  /** Words that stand once in the post. */
  readonly text: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly verdict: string | null;
  readonly note: string | null;
  readonly source_url: string | null;
}

/** A row of `voices.csv`: an analyst's decision on whose words a span is. */
export interface OverrideRow extends Omit<VoiceOverride, "post_id"> {
  readonly line: number;
  readonly post_file: string;
}

/** A row of `implicit.csv`: words that mean an entity without naming it. */
export interface ImplicitMention {
  readonly line: number;
  readonly post_file: string;
  readonly char_start: number;
  readonly char_end: number;
  readonly entity_id: string;
  readonly note: string | null;
}

/** A row of `referents.csv`: whom a plural pronoun means. */
export interface Referent {
  readonly line: number;
  readonly post_file: string;
  readonly char_start: number;
  readonly char_end: number;
  readonly referent: string;
  readonly note: string | null;
}

/** A coder's file: units of a post, each with the frames seen and positions toward targets. */
export interface CodingFile {
  /** Path under the data folder. */
  readonly file: string;
  readonly coder: string;
  /** Entities for which the file has a `toward_` column. */
  readonly targets: readonly string[];
  readonly rows: readonly CodingRow[];
}

export interface CodingRow {
  readonly line: number;
  readonly post_file: string;
  readonly char_start: number;
  readonly char_end: number;
  readonly frames: readonly string[];
  /** -1, 0 or 1 for each target that was evaluated; a target that was not is absent. */
  readonly toward: Readonly<Record<string, number>>;
}
