import type { Camp } from "../../domain/contest.js";
import { writersWords } from "../one-writer.js";
import { campComparisons } from "./camp-comparisons.js";

/** One side of a comparison of words, in words. */
export interface ComparedSide {
  readonly label: string;
  /** Its label inside a sentence. */
  readonly quoted: string;
  /** Inside a sentence: "writers for the levy". */
  readonly writers: string;
  /** Null for several camps together, or none. */
  readonly camp: Camp | null;
}

/** The side that some camps make with so many posts. */
export function comparedSide(ids: readonly string[], camps: readonly Camp[], posts: number): ComparedSide {
  if (ids.length > 1)
    return {
      label: "the other camps",
      quoted: "the other camps",
      writers: "writers for the other camps",
      camp: null,
    };
  const camp = camps.find(({ id }) => id === ids[0]) ?? null;
  const label = camp?.label ?? "nobody";
  return { label, quoted: `“${label}”`, writers: writersWords(camp?.writers ?? "nobody", posts), camp };
}

/** Every comparison that the camps allow, in words, each by its place in {@link campComparisons}. */
export function comparisonChoices(
  camps: readonly Camp[],
): { readonly value: string; readonly label: string }[] {
  const said = (ids: readonly string[]): string => comparedSide(ids, camps, 0).quoted;
  return campComparisons(camps.map(({ id }) => id)).map(({ target, reference }, i) => ({
    value: String(i),
    label: `${said(target)} against ${said(reference)}`,
  }));
}
