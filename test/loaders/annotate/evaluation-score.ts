import { evaluated, signs } from "./evaluated.ts";
import { macroF1 } from "./macro-f1.ts";

/** A text marked by hand: the sign of the writer's judgement of each person, null where there is none. */
export interface EvaluationCase {
  readonly covers: string;
  readonly text: string;
  readonly people: Readonly<Record<string, string>>;
  readonly wanted: Readonly<Record<string, number | null>>;
  readonly fails?: boolean;
  readonly got?: Readonly<Record<string, number | null>>;
}

/** The signs that the rules give to a case; words that only stand near a name are no judgement. */
export const signsOf = ({ text, people, wanted }: EvaluationCase) =>
  signs(
    evaluated(text, people).evaluations.filter(({ basis }) => basis === "said"),
    Object.keys(wanted),
  );

/** Macro-F1 over all targets of all cases; no judgement and a balanced one count as 0. */
export function scoreOf(cases: readonly EvaluationCase[]) {
  const pairs = cases.flatMap((item) => {
    const given = signsOf(item);
    return Object.entries(item.wanted).map(([id, sign]) => ({ expected: sign ?? 0, given: given[id] ?? 0 }));
  });
  const right = pairs.filter(({ expected, given }) => expected === given).length;
  return { targets: pairs.length, accuracy: right / pairs.length, f1: macroF1(pairs, [-1, 0, 1]) };
}
