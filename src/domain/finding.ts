import type { Selection } from "./selection.js";

/** How much may be said, strongest first. */
export const strengths = [
  "clear in this set",
  "leaning",
  "no visible difference",
  "too little to say",
] as const;

export type Strength = (typeof strengths)[number];

/** A number in a finding's text, with the sentences behind it. */
export interface Figure {
  /** The number as printed: `12`, `none`, `two`, `20%`, `.83`. */
  readonly value: string;
  /**
   * What the number counts. `sentences` prints `count` itself; `posts` the posts that hold those sentences; `places`
   * spans within them, such as names.
   */
  readonly unit: "sentences" | "posts" | "places" | "words" | "percent" | "statistic";
  /** Sentences that the selection holds: what the evidence panel must show. */
  readonly count: number;
  readonly selection: Selection;
}

export type Part = string | Figure;

/** What was tried to break a comparison. */
export interface Checks {
  /** Settings under which the comparison was made again, and those that give the same sign. */
  readonly settings: { readonly tried: number; readonly same: number };
  /** Whether the sign holds when any one post is left out, or all of a side by one author; null where that cannot be tried. */
  readonly holds: boolean | null;
  /** The post whose removal reverses or closes the difference; null where none does. */
  readonly flips: string | null;
  /** Where no single post does, the author without whose posts on a side it reverses or closes; null where none does. */
  readonly flipsAuthor: string | null;
  /** Permutation p over whole posts; null while the floor is above .05. */
  readonly p: number | null;
  /** Whether that p stays at .05 or below when corrected for every comparison of frames that has one (Holm's bound); not there without one. */
  readonly stays?: boolean;
  /** Smallest p that re-assigning whole posts can give. */
  readonly floor: number | null;
  /** Posts that use the frame, target then reference. */
  readonly range: readonly [number, number];
  /** The rule that decided the strength. */
  readonly rule: string;
}

/** One thing the pages say, with what they say it from. */
export interface Finding {
  /** The metric, a dot, its subject. */
  readonly finding_id: string;
  readonly metric: string;
  /** Groups compared: target, then reference; a camp, a post or `rest`. Empty where nothing is compared. */
  readonly groups: readonly string[];
  readonly voice: string;
  /** Target minus reference, or the value; null where there is none. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Posts that it rests on. */
  readonly posts: number;
  readonly strength: Strength;
  /** `title_parts` joined: a sentence without a full stop that states the finding. */
  readonly title: string;
  readonly title_parts: readonly Part[];
  /** `parts` joined. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** What would change it; empty where there is nothing to add. */
  readonly caveat: string;
  /** The same record in words, for whoever cannot see its chart. */
  readonly alt: string;
  /** Sentences that show what is counted, in order; empty where the finding counts no frame. */
  readonly evidence: readonly string[];
  readonly checks: Checks | null;
}
