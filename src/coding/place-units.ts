import { alignUnits } from "../analysis/align-units.js";
import { groupBy } from "../analysis/group-by.js";
import type { ReaderPost } from "../domain/reader.js";
import type { CodedUnit, Place } from "./coded-unit.js";

/** Units of a coding file on the sentences of posts as they are now. */
export interface PlacedUnits {
  readonly units: readonly CodedUnit[];
  /** How many of them stand on a sentence that begins or ends elsewhere than when it was coded. */
  readonly moved: number;
  /** What is said of each unit that has no sentence of its own. */
  readonly lost: readonly string[];
}

const placeOf = ({ post_id, char_start, char_end }: Place): string =>
  `${post_id}, ${char_start} to ${char_end}`;

/**
 * Puts units where the load puts them (`alignUnits`), so that codes follow a post that was edited. Of several on one sentence the first keeps it.
 * Units of a post without sentences, whose text is not published, stay as they are.
 */
export async function placeUnits(
  units: readonly CodedUnit[],
  readerOf: (post_id: string) => Promise<Pick<ReaderPost, "sentences">>,
): Promise<PlacedUnits> {
  const placed: CodedUnit[] = [];
  const lost: string[] = [];
  let moved = 0;
  for (const [post_id, group] of groupBy(units, (unit) => unit.post_id)) {
    const { sentences } = await readerOf(post_id);
    if (sentences.length === 0) {
      placed.push(...group);
      continue;
    }
    const aligned = alignUnits(group, sentences);
    const taken = new Set<number>();
    for (const unit of group) {
      const sentence = aligned.get(unit);
      if (sentence === undefined) lost.push(`${placeOf(unit)}: no sentence there`);
      else if (taken.has(sentence.ordinal)) lost.push(`${placeOf(unit)}: second code of one sentence`);
      else {
        taken.add(sentence.ordinal);
        const { char_start, char_end } = sentence;
        if (unit.char_start !== char_start || unit.char_end !== char_end) moved += 1;
        placed.push({ ...unit, char_start, char_end });
      }
    }
  }
  return { units: placed, moved, lost };
}
