import type { CorpusRows } from "./corpus-rows.js";
import { groupBy } from "./group-by.js";
import { sentenceMarks } from "./sentence-marks.js";
import { type Interval, wilson } from "./wilson.js";

/** A share with what it rests on. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** Null where `of` is 0. */
  readonly value: number | null;
  /** Wilson, 95 %. */
  readonly interval: Interval | null;
  /** Lowest and highest value with one post left out; null where no such value is defined. */
  readonly leftOut: Interval | null;
}

/** How well a frame's cues find what all coders marked. */
export interface CueQuality {
  readonly frame_id: string;
  /** Of the sentences with a cue, those that all coders marked. */
  readonly precision: Rate;
  /** Of the sentences that all coders marked, those with a cue. */
  readonly recall: Rate;
}

interface Tally {
  readonly both: number;
  readonly cued: number;
  readonly coded: number;
}

/**
 * Precision and recall of each frame's cues against the agreed coding, over the sentences that all coders of their post coded, in any voice.
 * Leaving out one post after another shows how far a value rests on any of them, by the lowest and the highest that it then has. Nothing is
 * refitted for that, since cues are not fitted to the posts.
 */
export function cueQuality(frames: readonly string[], rows: CorpusRows): CueQuality[] {
  const coded = sentenceMarks(rows).filter((marks) => marks.scopes.has("agreed"));
  const posts = [...groupBy(coded, ({ sentence }) => sentence.post_id).values()];
  return frames.map((frame_id) => {
    const tallies = posts.map((post) => ({
      both: post.filter(({ marks }) => marks.get("cue")?.has(frame_id) && marks.get("agreed")?.has(frame_id))
        .length,
      cued: post.filter(({ marks }) => marks.get("cue")?.has(frame_id)).length,
      coded: post.filter(({ marks }) => marks.get("agreed")?.has(frame_id)).length,
    }));
    return { frame_id, precision: rateOf(tallies, "cued"), recall: rateOf(tallies, "coded") };
  });
}

function rateOf(tallies: readonly Tally[], base: "cued" | "coded"): Rate {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  const count = sum("both");
  const of = sum(base);
  const without = tallies
    .filter((tally) => tallies.length > 1 && of > tally[base])
    .map((tally) => (count - tally.both) / (of - tally[base]));
  const leftOut = without.length ? { low: Math.min(...without), high: Math.max(...without) } : null;
  return { count, of, value: of ? count / of : null, interval: wilson(count, of), leftOut };
}
