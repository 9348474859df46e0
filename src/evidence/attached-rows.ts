import type { FrameCounts } from "../domain/frame-count.js";
import type { PackedRows } from "../domain/packed-rows.js";
import {
  type PackedCounts,
  type PackedPeople,
  type PackedPosts,
  type PackedVoices,
  unpackClaims,
  unpackCounts,
  unpackPeople,
  unpackPosts,
  unpackVoices,
} from "../domain/page-packing.js";
import type { ClaimRow, ListedPost, PeopleRows, TokenRows, VoiceRows } from "../domain/page-rows.js";
import { readRowsFile } from "../domain/rows-file.js";
import { inflate } from "./inflate.js";

/** A file of rows that a page attaches. */
interface RowsFile {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The posts of the page, which other rows name by place; they are read meanwhile. */
type Posts = Promise<readonly ListedPost[]>;

const packedIn = async (file: RowsFile): Promise<unknown> =>
  readRowsFile(await inflate(new Uint8Array(await file.arrayBuffer())));

const idsOf = async (posts: Posts): Promise<string[]> => (await posts).map(({ post_id }) => post_id);

/** The posts in `posts.rows`. */
export const postsIn = async (file: RowsFile): Promise<ListedPost[]> =>
  unpackPosts((await packedIn(file)) as PackedPosts);

/** The counts in `counts.rows`. */
export const countsIn = async (file: RowsFile, posts: Posts): Promise<FrameCounts> =>
  unpackCounts((await packedIn(file)) as PackedCounts, await idsOf(posts));

/** The rows in `voices.rows`. */
export const voicesIn = async (file: RowsFile, posts: Posts): Promise<VoiceRows> =>
  unpackVoices((await packedIn(file)) as PackedVoices, await idsOf(posts));

/** The rows in `people.rows`. */
export const peopleIn = async (file: RowsFile, posts: Posts): Promise<PeopleRows> =>
  unpackPeople((await packedIn(file)) as PackedPeople, await idsOf(posts));

/** The claims in `claims.rows`. */
export const claimsIn = async (file: RowsFile, posts: Posts): Promise<ClaimRow[]> =>
  unpackClaims((await packedIn(file)) as PackedRows, await idsOf(posts));

/** The tokens in `tokens.rows`. */
export const tokensIn = async (file: RowsFile): Promise<TokenRows> => (await packedIn(file)) as TokenRows;
