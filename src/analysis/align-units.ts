import { indexAt, type Spanned } from "./locate.js";

/** The least share of unit and of sentence that must lie in both where their lengths differ. */
const leastShare = 0.5;

/** Code units of a span. */
export const lengthOf = ({ char_start, char_end }: Spanned): number => char_end - char_start;

const moved = ({ char_start, char_end }: Spanned, by: number): Spanned => ({
  char_start: char_start + by,
  char_end: char_end + by,
});

/**
 * The sentence of each coded unit of a post; a unit that has none is not in it. Offsets are those of the text as it was coded, which may have
 * been edited since, so units are gone through in the order of the text, and how far the last one had moved says where the next is looked for:
 * there by equal offsets; else at the nearest place where it and the unit after it both have a sentence of their lengths; else on the sentence
 * that shares most with it there, if that is half of both.
 */
export function alignUnits<U extends Spanned, S extends Spanned>(
  units: readonly U[],
  sentences: readonly S[],
): Map<U, S> {
  const byStart = new Map(sentences.map((sentence) => [sentence.char_start, sentence]));
  const sentenceAt = (unit: Spanned, by: number): S | undefined => {
    const sentence = byStart.get(unit.char_start + by);
    return sentence !== undefined && lengthOf(sentence) === lengthOf(unit) ? sentence : undefined;
  };
  const aligned = new Map<U, S>();
  const inOrder = units.toSorted((a, b) => a.char_start - b.char_start);
  let shift = 0;
  for (const [at, unit] of inOrder.entries()) {
    const elsewhere = (): S | undefined => {
      const next = nextBehind(inOrder, at);
      return (
        next &&
        sentences
          .filter((sentence) => lengthOf(sentence) === lengthOf(unit))
          .map((sentence) => ({ sentence, by: sentence.char_start - unit.char_start }))
          .filter(({ by }) => sentenceAt(next, by) !== undefined)
          .sort((a, b) => Math.abs(a.by - shift) - Math.abs(b.by - shift))[0]?.sentence
      );
    };
    const sentence = sentenceAt(unit, shift) ?? elsewhere() ?? sharingMost(moved(unit, shift), sentences);
    if (sentence === undefined) continue;
    aligned.set(unit, sentence);
    shift = sentence.char_end - unit.char_end;
  }
  return aligned;
}

/** The first unit that starts behind the one at a place, of units in order; several may be coded on one sentence. */
function nextBehind(units: readonly Spanned[], at: number): Spanned | undefined {
  let next = at + 1;
  while (units[next]?.char_start === units[at]?.char_start) next++;
  return units[next];
}

/** The sentence that shares most with a span, undefined where none shares enough. */
function sharingMost<S extends Spanned>(span: Spanned, sentences: readonly S[]): S | undefined {
  let best: S | undefined;
  let most = 0;
  for (let at = indexAt(sentences, span.char_start); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.char_start >= span.char_end) break;
    const shared =
      Math.min(sentence.char_end, span.char_end) - Math.max(sentence.char_start, span.char_start);
    if (shared / Math.max(lengthOf(sentence), lengthOf(span)) >= leastShare && shared > most) {
      best = sentence;
      most = shared;
    }
  }
  return best;
}
