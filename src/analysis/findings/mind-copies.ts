import type { FrameComparison } from "../compare-frame.js";

/**
 * A comparison with the same `once`, in which posts that repeat another of their side are left out: one that is clear only while such posts count
 * beside what they repeat is leaning, by the rule `copies`. As it is where no post repeats another.
 */
export const mindCopies = (found: FrameComparison, once: FrameComparison | undefined): FrameComparison =>
  found.strength === "clear in this set" && once !== undefined && once.strength !== found.strength
    ? { ...found, strength: "leaning", rule: "copies" }
    : found;
