import { NumberReader } from "../../domain/packed-numbers.js";
import type { Selection } from "../../domain/selection.js";
import { postsInScope } from "../camp-of.js";
import type { PostRow } from "../corpus-rows.js";
import { distinctIds } from "../sides.js";
import { heardVoices } from "./term-matrix.js";
import type { WordUses } from "./word-uses.js";

/** Bytes of the places of a term, by its place. */
export type PlacesOf = (term: number) => Uint8Array;

/** Ids of the sentences in which terms stand in the voices heard, in the posts that a selection reaches. */
export function wordPlaces(
  uses: WordUses,
  terms: readonly number[],
  bytesOf: PlacesOf,
  selection: Selection,
  posts: readonly PostRow[],
): string[] {
  const heard = heardVoices(uses, selection.voice, selection.headings);
  const isHeard = uses.mixes.map((mix) => mix.some((voice) => heard[voice]));
  const inScope = new Set(postsInScope(selection, posts).map(({ post_id }) => post_id));
  return distinctIds(
    terms.flatMap((term) => {
      const numbers = new NumberReader(bytesOf(term));
      const ids: string[] = [];
      for (const entry of groups(uses, term)) {
        const post = uses.posts[uses.post[entry] ?? 0] ?? "";
        const counts = isHeard[uses.mix[entry] ?? 0] === true && inScope.has(post);
        let ordinal = 0;
        for (let rest = uses.sentences[entry] ?? 0; rest > 0; rest--) {
          ordinal += numbers.next();
          if (counts) ids.push(`${post}:${ordinal}`);
        }
      }
      return ids;
    }),
  );
}

/** The first entry of each of a term's groups: as many entries as its mix has voices belong to one. */
function* groups({ starts, mix, mixes }: WordUses, term: number): Generator<number> {
  const end = starts[term + 1] ?? 0;
  for (let entry = starts[term] ?? 0; entry < end; entry += mixes[mix[entry] ?? 0]?.length ?? 1) yield entry;
}
