import type { Strength } from "../domain/finding.js";
import { inferenceRule } from "../domain/inference-rule.js";

/** Where the rules draw their lines. */
export const strengthRule = {
  /** Sentences with the frame, both groups together, below which nothing is compared. */
  positives: 5,
  /** Sentences of either group that can be counted, below which nothing is compared: a single one would make its share. */
  sentences: 5,
  /** Difference of shares below which groups count as alike, or their difference as slight where chance does not give it. */
  visible: 0.05,
  /** Largest permutation p at which posts part the groups; above it chance gives as much. */
  chance: inferenceRule.chance,
  /** Share of settings that must show the sign for a difference to be spoken of; more than this. */
  majority: 0.5,
  /** Share of settings that must show the sign for it to be clear; at least this. */
  steady: 0.9,
  /** Posts that each group must have, by as many writers, and that must use the frame in the higher group, for it to be clear. */
  posts: 2,
  /** Share of the higher group's sentences with the frame that one post, or the posts of one author, may hold for it to be clear. */
  largest: 0.8,
} as const;

/** What the strength of a comparison is decided from. */
export interface ComparisonFacts {
  /** Target share minus reference share; null where a group has no sentence. */
  readonly difference: number | null;
  /** Sentences with the frame in both groups. */
  readonly positives: number;
  /** Sentences that can be counted in the smaller group. */
  readonly sentences: number;
  /** Share of settings with the same sign; null where none was tried. */
  readonly agreeing: number | null;
  /** Posts with sentences in the smaller group. */
  readonly posts: number;
  /** Writers of the smaller number of either group's posts; a post whose writer is not named has one of its own. */
  readonly writers: number;
  /** Whether every post of the higher group lies above every post of the other. */
  readonly apart: boolean;
  /** Permutation p over whole posts; null where there are too few for one. */
  readonly p: number | null;
  /** Whether the sign holds when any one post is left out, or all of a side by one author; null where that cannot be tried. */
  readonly holds: boolean | null;
  /** Posts of either group that the comparison leaves out, since nobody coded them. */
  readonly uncoded: number;
  /** Posts of the higher group that use the frame. */
  readonly range: number;
  /** Share of the higher group's sentences with the frame that its foremost writer brings; 0 where it has none. */
  readonly largest: number;
}

/** A strength and the rule that decided it. */
export interface Verdict {
  readonly strength: Strength;
  readonly rule: Rule;
}

export type Rule =
  | "no group"
  | "few"
  | "short"
  | "alike"
  | "unsteady"
  | "one post"
  | "one author"
  | "overlap"
  | "chance"
  | "slight"
  | "one writer"
  | "mostly one writer"
  | "flips"
  | "some settings"
  | "untried"
  | "uncoded"
  /** Clear only while posts that repeat another of their side count beside it (`findings/context.ts`). */
  | "copies"
  | "clear";

const isClose = ({ difference }: ComparisonFacts): boolean =>
  Math.abs(difference ?? 0) < strengthRule.visible;

const isBeyondChance = ({ p }: ComparisonFacts): boolean => p !== null && p <= strengthRule.chance;

const rules: readonly (readonly [Rule, Strength, (facts: ComparisonFacts) => boolean])[] = [
  // A group has no sentence that can be counted.
  ["no group", "too little to say", (d) => d.difference === null],
  ["few", "too little to say", (d) => d.positives < strengthRule.positives],
  ["short", "too little to say", (d) => d.sentences < strengthRule.sentences],
  // Few posts differ by chance as much as that; with many, chance may be ruled out all the same ("slight").
  ["alike", "no visible difference", (d) => isClose(d) && !isBeyondChance(d)],
  // Which side is higher depends on how it is counted.
  ["unsteady", "no visible difference", (d) => d.agreeing !== null && d.agreeing <= strengthRule.majority],
  ["one post", "leaning", (d) => d.posts < strengthRule.posts],
  ["one author", "leaning", (d) => d.writers < strengthRule.posts],
  // One post of the higher group has all sentences with the frame; one writer nearly all.
  ["one writer", "leaning", (d) => d.range < strengthRule.posts],
  ["mostly one writer", "leaning", (d) => d.largest > strengthRule.largest],
  // Many posts always overlap somewhere, so where there is a p it decides in place of the overlap.
  ["chance", "leaning", (d) => d.p !== null && !isBeyondChance(d)],
  ["overlap", "leaning", (d) => d.p === null && !d.apart],
  ["flips", "leaning", (d) => d.holds !== true],
  ["some settings", "leaning", (d) => d.agreeing !== null && d.agreeing < strengthRule.steady],
  ["untried", "leaning", (d) => d.agreeing === null],
  ["uncoded", "leaning", (d) => d.uncoded > 0],
  ["slight", "leaning", isClose],
];

/** How much a comparison lets one say: what the first of the rules that applies says, else "clear in this set". */
export function comparisonStrength(facts: ComparisonFacts): Verdict {
  const decided = rules.find(([, , applies]) => applies(facts));
  return decided
    ? { strength: decided[1], rule: decided[0] }
    : { strength: "clear in this set", rule: "clear" };
}
