import type { Source } from "./selection.js";
import type { VoiceClass } from "./voice.js";

/**
 * Counts a post, from which every number on a page is summed. They are made post by post and only ever added, so
 * shards of a corpus merge by concatenation.
 *
 * A sentence belongs to one voice class, that of most of its words, whatever is counted in it. So a share never
 * passes 1, and own and quoted sentences add up to all of them.
 */
export interface SentenceCount {
  readonly post_id: string;
  /** Which sentences can be counted: all of them for `cue`, coded ones for the other sources. */
  readonly source: Source;
  readonly voice: VoiceClass;
  readonly heading: boolean;
  readonly sentences: number;
}

/**
 * The voice class in which a sentence shows a frame. Coded marks are of the whole sentence and take its class. A cue
 * counts for the sentence's class only where it stands in words of that class; a sentence whose cues all stand in
 * words of the other class is `neither`, and counts only where all voices do.
 */
export type MarkVoice = VoiceClass | "neither";

/** Sentences with a frame. */
export interface FrameCount {
  readonly post_id: string;
  readonly frame_id: string;
  readonly source: Source;
  readonly voice: MarkVoice;
  readonly heading: boolean;
  readonly sentences: number;
}

/** Sentences with two frames; `frame_id` stands before `two_id` in code unit order. */
export interface PairCount extends FrameCount {
  readonly two_id: string;
}

export interface FrameCounts {
  readonly sentences: readonly SentenceCount[];
  readonly frames: readonly FrameCount[];
  readonly pairs: readonly PairCount[];
}
