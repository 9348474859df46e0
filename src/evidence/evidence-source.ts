import { postsInScope } from "../analysis/camp-of.js";
import { joinPlaces } from "../analysis/join-places.js";
import type { EvidenceIndex, EvidenceRows, PostEvidence } from "../domain/evidence.js";
import type { Selection } from "../domain/selection.js";
import { postOfSentence } from "../domain/sentence-id.js";
import { evidenceFinder } from "./find-evidence.js";
import { inflate } from "./inflate.js";
import type { EvidenceSentence } from "./sentence-groups.js";

/** Reads some bytes of the file that holds the rows of every post. */
export type ReadBytes = (from: number, past: number) => Promise<ArrayBuffer>;

/** Bytes that the first turn reads, and the most that one does: each reads twice as many as the one before. */
const [firstBytes, mostBytes] = [1 << 17, 1 << 20];

/** Posts whose rows are kept once they were read; those read first make room. */
const mostKept = 500;

/** Posts between two that are wanted are read with them up to so many bytes. */
const gap = 1 << 17;

type Indexed = EvidenceIndex["posts"][number] & { readonly from: number };

export interface EvidenceSource {
  readonly frames: EvidenceIndex["frames"];
  /**
   * The sentences of a selection, post by post in order of id. Each turn gives what the next posts have, perhaps nothing; the first reads up
   * to 128 kB, later ones more.
   */
  readonly find: (selection: Selection) => AsyncGenerator<readonly EvidenceSentence[]>;
  /** The rows of some posts, in order of id; what is not there is left out. */
  readonly rows: (posts: ReadonlySet<string>) => Promise<EvidenceRows>;
}

/** The sentences behind numbers; reads no more of their file than it is asked for. */
export function evidenceSource({ posts, frames }: EvidenceIndex, read: ReadBytes): EvidenceSource {
  let end = 0;
  const indexed = posts.map((post): Indexed => {
    const from = end;
    end += post.bytes;
    return { ...post, from };
  });
  const kept = new Map<string, PostEvidence>();
  const keep = (post_id: string, rows: PostEvidence): void => {
    kept.set(post_id, rows);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  };
  const rowsOf = async (batch: readonly Indexed[]): Promise<EvidenceRows> => {
    // Held from before the read: while it lasts, another call may make room among what is kept.
    const held = new Map<string, PostEvidence>();
    for (const { post_id } of batch) {
      const rows = kept.get(post_id);
      if (rows !== undefined) held.set(post_id, rows);
    }
    const fresh = batch.filter(({ post_id }) => !held.has(post_id));
    for (const [post_id, rows] of await readPosts(fresh, read)) {
      held.set(post_id, rows);
      keep(post_id, rows);
    }
    const rows = batch.flatMap(({ post_id }) => held.get(post_id) ?? []);
    return {
      posts: batch,
      frames,
      paragraphs: rows.flatMap((post) => post.paragraphs),
      sentences: rows.flatMap((post) => post.sentences),
      frame_hits: rows.flatMap((post) => post.frame_hits),
      quotes: rows.flatMap((post) => post.quotes),
      mentions: rows.flatMap((post) => post.mentions),
    };
  };
  return {
    frames,
    rows: (ids) => rowsOf(indexed.filter(({ post_id }) => ids.has(post_id))),
    find: async function* (selection) {
      for (const batch of batches(reached(selection, indexed)))
        yield evidenceFinder(await rowsOf(batch))(selection);
    },
  };
}

/** Posts that can hold a sentence of a selection. */
function reached(selection: Selection, posts: readonly Indexed[]): readonly Indexed[] {
  const inScope = postsInScope(selection, posts);
  if (selection.sentences === undefined) return inScope;
  const named = new Set(selection.sentences.map(postOfSentence));
  return inScope.filter(({ post_id }) => named.has(post_id));
}

function* batches(posts: readonly Indexed[]): Generator<Indexed[]> {
  let batch: Indexed[] = [];
  let [size, end, most] = [0, 0, firstBytes];
  for (const post of posts) {
    batch.push(post);
    // Another request costs about as much as the bytes of a gap.
    size += Math.min(gap, post.from - end) + post.bytes;
    end = post.from + post.bytes;
    if (size < most) continue;
    yield batch;
    [batch, size, most] = [[], 0, Math.min(mostBytes, 2 * most)];
  }
  if (batch.length > 0) yield batch;
}

async function readPosts(posts: readonly Indexed[], read: ReadBytes): Promise<[string, PostEvidence][]> {
  const places = posts.map(({ from, bytes }) => [from, from + bytes] as const);
  const stretches = await Promise.all(
    joinPlaces(places, gap).map(async ([from, past]) => ({
      from,
      bytes: new Uint8Array(await read(from, past)),
    })),
  );
  const decoder = new TextDecoder();
  const rowsAt = async ({ post_id, from, bytes }: Indexed): Promise<[string, PostEvidence]> => {
    const stretch = stretches.findLast((d) => d.from <= from);
    const at = from - (stretch?.from ?? 0);
    const rows = await inflate(stretch?.bytes.subarray(at, at + bytes) ?? new Uint8Array());
    return [post_id, JSON.parse(decoder.decode(rows)) as PostEvidence];
  };
  return Promise.all(posts.map(rowsAt));
}
