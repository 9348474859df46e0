import { logLikelihood } from "./log-likelihood.js";

/** How often two things meet, in the notation of the field: both, the first, the second, all. */
export interface Meeting {
  /** Cases with both. */
  readonly joint: number;
  /** Cases with the first. */
  readonly first: number;
  /** Cases with the second. */
  readonly second: number;
  /** All cases. */
  readonly all: number;
}

/** G2 of a meeting, 4-term; below 0 where the two meet less than by chance. Null without cases. Source: Dunning 1993. */
export function meetingG2({ joint, first, second, all }: Meeting): number | null {
  const g2 = logLikelihood(joint, first - joint, second - joint, all - first - second + joint);
  return g2 === null ? null : joint * all < first * second ? -g2 : g2;
}

/**
 * Pointwise mutual information in bits; 0 where the two meet as often as by chance. Null where they never meet.
 * Source: Church & Hanks 1990: log2(O N / (f1 f2)).
 */
export const mutualInformation = ({ joint, first, second, all }: Meeting): number | null =>
  joint > 0 ? Math.log2((joint / first) * (all / second)) : null;

/**
 * t score; favours frequent pairs. Null where the two never meet.
 * Source: Church, Gale, Hanks & Hindle 1991: (O - E) / sqrt(O), E = f1 f2 / N.
 */
export const tScore = ({ joint, first, second, all }: Meeting): number | null =>
  joint > 0 ? (joint - (first * second) / all) / Math.sqrt(joint) : null;

/**
 * logDice: 14 where neither occurs without the other, 1 less each time the association halves; does not depend on
 * the size of the corpus. Null where the two never meet. Source: Rychlý 2008: 14 + log2(2 O / (f1 + f2)).
 */
export const logDice = ({
  joint,
  first,
  second,
}: Pick<Meeting, "joint" | "first" | "second">): number | null =>
  joint > 0 ? 14 + Math.log2((2 * joint) / (first + second)) : null;

/** Delta P both ways, each from -1 to 1; null where the thing given is always or never there. */
export interface DeltaP {
  /** How much the first raises the chance of the second. */
  readonly forward: number | null;
  /** How much the second raises the chance of the first. */
  readonly backward: number | null;
}

/** Source: Ellis 2006; Gries 2013: P(second | first) - P(second | not first), and the other way. */
export function deltaP({ joint, first, second, all }: Meeting): DeltaP {
  const given = (cue: number, outcome: number): number | null =>
    cue > 0 && cue < all ? joint / cue - (outcome - joint) / (all - cue) : null;
  return { forward: given(first, second), backward: given(second, first) };
}
