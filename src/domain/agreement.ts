/** How far a frame's coding may be leaned on. */
export type Reliability = "reliable" | "tentative" | "not reliable" | "counts only" | "undefined";

/** How two coders or more agree on one frame, over the sentences that at least two of them coded. */
export interface FrameAgreement {
  readonly frame_id: string;
  readonly coders: readonly string[];
  /** Sentences coded by two coders or more. */
  readonly units: number;
  /** Of these, the sentences that each coder marked. */
  readonly prevalence: Readonly<Record<string, number>>;
  /** Sentences that any coder marked. */
  readonly positives: number;
  readonly observed: number | null;
  /** Krippendorff's alpha, nominal. */
  readonly alpha: number | null;
  /**
   * 95 % of sentence bootstrap draws of alpha: stability within these posts, not over other posts. Null where the
   * coders never disagree, for then every draw is the same and its width would claim too much.
   */
  readonly low: number | null;
  readonly high: number | null;
  /** Gwet's AC1. */
  readonly ac1: number | null;
  readonly reliability: Reliability;
  /** Ids of sentences that all their coders marked. */
  readonly both: readonly string[];
  /** Ids of sentences that this coder marked and another did not. */
  readonly only: Readonly<Record<string, readonly string[]>>;
}
