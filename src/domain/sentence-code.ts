/** What a coder says of a sentence. One with neither frame nor position is coded as having none. */
export interface SentenceCode {
  /** Ids of the frames whose question it answers. */
  readonly frames: readonly string[];
  /** By target that it judges: -1 against, 0 neither, 1 for. */
  readonly toward: Readonly<Record<string, number>>;
}
