import { WordSteps } from "../../domain/word-steps.js";
import { firstIndex } from "../first-index.js";
import type { TokenRow } from "./find-nodes.js";
import type { Near } from "./query.js";

/** Tokens from a first to a last phrase, and those that part the phrases, in order; of one phrase none. */
export interface NearStretch {
  readonly from: number;
  readonly past: number;
  readonly gaps: readonly Gap[];
}

/** The tokens between two phrases; empty where they touch. */
type Gap = readonly [from: number, past: number];

/** A stretch, and where the phrase begins that was found last. */
type Met = NearStretch & { readonly found: number };

/** Of a phrase that begins at each of some places, its stretches. */
export const phraseStretches = (places: readonly number[], words: number): NearStretch[] =>
  places.map((from) => ({ from, past: from + words, gaps: [] }));

/**
 * The stretches that reach from each of some to a phrase near it. Near is within so many words of the nearest word of the stretch that was asked for: at 1
 * the two touch. The phrase stands after the stretch or, where the order does not count, before it or in one of its gaps. Both stand in one sentence and
 * voice, and no other voice speaks between them; marks between them are not counted. A stretch that holds a shorter one is none, so that of two phrases
 * it does not matter which is named first. In order; empty where either has no place.
 *
 * Source: Clarke, Cormack & Burkowski 1995, shortest substrings.
 */
export function nearStretches(
  tokens: readonly TokenRow[],
  ones: readonly NearStretch[],
  phrases: readonly NearStretch[],
  { within, isAfter }: Omit<Near, "words">,
): NearStretch[] {
  const steps = stepsOf(tokens);
  const isNear = (last: number, next: number): boolean =>
    tokens[last]?.post_id === tokens[next]?.post_id && (steps[next] ?? 0) - (steps[last] ?? 0) <= within;
  const isPairNear = ([first, second]: Pair): boolean => isNear(first.past - 1, second.from);
  const after = eachNext(ones, phrases)
    .filter(isPairNear)
    .map((pair): Met => ({ ...joined(pair), found: pair[1].from }));
  if (isAfter) return shortest(after);
  const before = eachNext(phrases, ones)
    .filter(isPairNear)
    .map((pair): Met => ({ ...joined(pair), found: pair[0].from }));
  const inside = ones.flatMap((one) => insideOf(one, phrases, isNear));
  return shortest([...after, ...before, ...inside]);
}

type Pair = readonly [first: NearStretch, second: NearStretch];

/** The stretch from the first of two to the second, with the tokens between them as one more gap. */
const joined = ([first, second]: Pair): NearStretch => ({
  from: first.from,
  past: second.past,
  gaps: [...first.gaps, [first.past, second.from], ...second.gaps],
});

/** A stretch with each phrase that stands in a gap of it and nearest one of its ends, if that is near. */
function insideOf(
  one: NearStretch,
  phrases: readonly NearStretch[],
  isNear: (last: number, next: number) => boolean,
): Met[] {
  return one.gaps.flatMap(([from, past], i) => {
    const first = firstFrom(phrases, from);
    const held: NearStretch[] = [];
    for (let at = first; (phrases[at]?.past ?? Number.POSITIVE_INFINITY) <= past; at++)
      held.push(phrases[at] as NearStretch);
    const ends = held.filter((_, at) => at === 0 || at === held.length - 1);
    return ends
      .filter((phrase) => isNear(from - 1, phrase.from) || isNear(phrase.past - 1, past))
      .map((phrase): Met => {
        const parts: Gap[] = [
          [from, phrase.from],
          [phrase.past, past],
        ];
        return { ...one, gaps: one.gaps.toSpliced(i, 1, ...parts), found: phrase.from };
      });
  });
}

/** The number of the first stretch that begins at a token or behind it. */
const firstFrom = (stretches: readonly NearStretch[], from: number): number =>
  firstIndex(stretches, (stretch) => stretch.from >= from);

function stepsOf(tokens: readonly TokenRow[]): Int32Array {
  const counter = new WordSteps();
  return Int32Array.from(tokens, ({ is_word, post_id, sentence_id, voice }) =>
    is_word ? counter.next(post_id, sentence_id, voice) : 0,
  );
}

/** Each of some stretches with the next of others that begins behind it. */
function eachNext(first: readonly NearStretch[], second: readonly NearStretch[]): Pair[] {
  let at = 0;
  return first.flatMap((one) => {
    while ((second[at]?.from ?? one.past) < one.past) at++;
    const next = second[at];
    return next === undefined ? [] : [[one, next] as const];
  });
}

/** Those that hold no other, the last first and then put in order; of those alike the one whose phrase was found first. */
function shortest(stretches: readonly Met[]): NearStretch[] {
  const kept: NearStretch[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const { found: _, ...stretch } of stretches.toSorted(
    (a, b) => b.from - a.from || a.past - b.past || a.found - b.found,
  )) {
    if (stretch.past >= least) continue;
    least = stretch.past;
    kept.push(stretch);
  }
  return kept.reverse();
}
