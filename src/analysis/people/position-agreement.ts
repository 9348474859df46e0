import { unitsAlpha } from "../krippendorff-alpha.js";
import type { EvaluatedSentence } from "./evaluated-sentences.js";

/** How coders judge a target, sentence by sentence. */
export interface PositionAgreement<J> {
  /** Judged by two coders or more, the same way. */
  readonly alike: readonly J[];
  /** Judged by two or more, not the same way. */
  readonly differ: readonly J[];
  /** Judged by one coder alone, where another saw no judgement or did not code. */
  readonly alone: readonly J[];
  /** Krippendorff's alpha at the interval level, over what two or more judge; null where nothing varies. */
  readonly alpha: number | null;
}

type Judged = Pick<EvaluatedSentence, "marks">;

/** Compares what coders say of one target from -1 to 1. Null where there are not two who judge it. */
export function positionAgreement<J extends Judged>(rows: readonly J[]): PositionAgreement<J> | null {
  if (new Set(rows.flatMap(({ marks }) => marks.map(({ coder }) => coder))).size < 2) return null;
  const scores = ({ marks }: Judged): number[] => marks.map(({ score }) => score);
  const several = rows.filter(({ marks }) => marks.length > 1);
  const isAlike = (row: Judged): boolean => new Set(scores(row)).size === 1;
  return {
    alike: several.filter(isAlike),
    differ: several.filter((row) => !isAlike(row)),
    alone: rows.filter(({ marks }) => marks.length === 1),
    alpha: unitsAlpha(
      several.map((row) => countsOf(scores(row))),
      "interval",
    ),
  };
}

function countsOf(scores: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return counts;
}
