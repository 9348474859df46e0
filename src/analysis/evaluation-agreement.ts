import type { Row } from "../domain/tables.js";
import { voiceClass } from "../domain/voice.js";
import { groupBy } from "./group-by.js";
import { type F1, macroF1 } from "./macro-f1.js";
import { type Sign, signOf, signs } from "./sign-of-score.js";

type Evaluation = Pick<
  Row<"evaluations">,
  "sentence_id" | "target_id" | "score" | "source" | "coder" | "terms" | "voice"
>;

/** A sentence and target that the coders agree on and the lexicon speaks of. */
export interface RatedTarget {
  readonly sentence_id: string;
  readonly target_id: string;
  readonly coders: Sign;
  readonly lexicon: Sign;
  readonly score: number;
  readonly terms: readonly string[];
}

export interface EvaluationAgreement {
  /** Sentence and target pairs with a sign that all coders of the pair, two at least, agree on. */
  readonly agreedByCoders: number;
  /** Of these, pairs for which the lexicon has a score too: what every figure below rests on. */
  readonly both: number;
  /** Pairs that coders agree are for or against and that the lexicon says nothing of. */
  readonly missed: number;
  /** Lexicon scores for pairs that no coder rated. */
  readonly lexiconOnly: number;
  /** Share of `both` with the same sign; null where there is none. */
  readonly sameSign: number | null;
  readonly f1: F1<Sign> | null;
  /** Every combination of signs, in order, with its count. */
  readonly confusion: readonly { readonly coders: Sign; readonly lexicon: Sign; readonly count: number }[];
  /** Pairs on which the two differ, by sentence id and target. */
  readonly disagreements: readonly RatedTarget[];
}

const keyOf = ({ sentence_id, target_id }: Evaluation): string => JSON.stringify([sentence_id, target_id]);

/** How the lexicon's own-voice scores compare with the sign that the coders agree on. */
export function evaluationAgreement(evaluations: readonly Evaluation[]): EvaluationAgreement {
  const coded = groupBy(
    evaluations.filter(({ source }) => source === "coder"),
    keyOf,
  );
  const scored = new Map(
    evaluations
      .filter(({ source, voice }) => source === "lexicon" && voiceClass(voice) === "own")
      .map((row) => [keyOf(row), row]),
  );
  const agreed = [...coded].flatMap(([key, rows]) => {
    const sign = agreedSign(rows);
    return sign === null ? [] : [{ key, sign }];
  });
  const rated = agreed.flatMap(({ key, sign }): RatedTarget[] => {
    const row = scored.get(key);
    if (row === undefined) return [];
    const { sentence_id, target_id, score, terms } = row;
    return [{ sentence_id, target_id, coders: sign, lexicon: signOf(score), score, terms }];
  });
  const same = rated.filter(({ coders, lexicon }) => coders === lexicon).length;
  return {
    agreedByCoders: agreed.length,
    both: rated.length,
    missed: agreed.filter(({ key, sign }) => sign !== 0 && !scored.has(key)).length,
    lexiconOnly: [...scored.keys()].filter((key) => !coded.has(key)).length,
    sameSign: rated.length === 0 ? null : same / rated.length,
    f1: macroF1(
      rated.map(({ coders, lexicon }) => ({ expected: coders, given: lexicon })),
      signs,
    ),
    confusion: signs.flatMap((coders) =>
      signs.map((lexicon) => ({ coders, lexicon, count: count(rated, coders, lexicon) })),
    ),
    disagreements: rated.filter(({ coders, lexicon }) => coders !== lexicon).sort(byPlace),
  };
}

/** The sign that all coders gave; null where they differ or only one rated. */
function agreedSign(rows: readonly Evaluation[]): Sign | null {
  const [first, ...rest] = rows.map(({ score }) => signOf(score));
  return first !== undefined && rest.length > 0 && rest.every((sign) => sign === first) ? first : null;
}

const count = (rated: readonly RatedTarget[], coders: Sign, lexicon: Sign): number =>
  rated.filter((pair) => pair.coders === coders && pair.lexicon === lexicon).length;

const byPlace = (a: RatedTarget, b: RatedTarget): number =>
  a.sentence_id === b.sentence_id
    ? a.target_id < b.target_id
      ? -1
      : 1
    : a.sentence_id < b.sentence_id
      ? -1
      : 1;
