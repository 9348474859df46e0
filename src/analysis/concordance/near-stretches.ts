import { WordSteps } from "../../domain/word-steps.js";
import type { TokenRow } from "./find-nodes.js";

/** Places of a phrase among some tokens, in order, and its words. */
export interface PhrasePlaces {
  readonly places: readonly number[];
  readonly words: number;
}

/** Tokens from one phrase to another near it, and those that part the two. */
export interface NearStretch {
  readonly from: number;
  readonly past: number;
  readonly gap: readonly [from: number, past: number];
}

/**
 * The stretches from one phrase to the other, either first, within so many words: at 1 the two touch. Both stand in one sentence and
 * voice, and no other voice speaks between them; marks between them are not counted. A stretch that holds a shorter one is none, so
 * that it does not matter which phrase is named first. In order; empty where either phrase has no place.
 *
 * Source: Clarke, Cormack & Burkowski 1995, shortest substrings.
 */
export function nearStretches(
  tokens: readonly TokenRow[],
  one: PhrasePlaces,
  other: PhrasePlaces,
  within: number,
): NearStretch[] {
  const steps = stepsOf(tokens);
  const isNear = ({ gap }: NearStretch): boolean => {
    const [last, next] = [gap[0] - 1, gap[1]];
    if (tokens[last]?.post_id !== tokens[next]?.post_id) return false;
    return (steps[next] ?? 0) - (steps[last] ?? 0) <= within;
  };
  const met = [...eachNext(one, other), ...eachNext(other, one)].filter(isNear);
  return shortest(met);
}

function stepsOf(tokens: readonly TokenRow[]): Int32Array {
  const counter = new WordSteps();
  return Int32Array.from(tokens, ({ is_word, post_id, sentence_id, voice }) =>
    is_word ? counter.next(post_id, sentence_id, voice) : 0,
  );
}

/** From each place of a phrase to the next of the other that begins behind it. */
function eachNext(first: PhrasePlaces, second: PhrasePlaces): NearStretch[] {
  let at = 0;
  return first.places.flatMap((from) => {
    const end = from + first.words;
    while ((second.places[at] ?? end) < end) at++;
    const next = second.places[at];
    return next === undefined ? [] : [{ from, past: next + second.words, gap: [end, next] as const }];
  });
}

/** Those that hold no other, the last first and then put in order. */
function shortest(stretches: readonly NearStretch[]): NearStretch[] {
  const kept: NearStretch[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const stretch of stretches.toSorted((a, b) => b.from - a.from || a.past - b.past)) {
    if (stretch.past >= least) continue;
    least = stretch.past;
    kept.push(stretch);
  }
  return kept.reverse();
}
