import type { FrameAgreement, Reliability } from "../domain/agreement.js";
import { reliabilityRule } from "../domain/reliability-rule.js";
import type { Row } from "../domain/tables.js";
import { bootstrap } from "./bootstrap.js";
import { gwetAC1 } from "./gwet-ac1.js";
import { krippendorffAlpha, unitsAlpha } from "./krippendorff-alpha.js";
import { observedAgreement } from "./observed-agreement.js";
import { seededRandom } from "./random.js";
import { unitCounts } from "./ratings.js";

/** What alpha and the sentences marked by any coder allow to be said. */
export function reliabilityOf(alpha: number | null, positives: number): Reliability {
  if (alpha === null) return "undefined";
  if (positives < reliabilityRule.positives) return "counts only";
  if (alpha >= reliabilityRule.reliable) return "reliable";
  return alpha >= reliabilityRule.tentative ? "tentative" : "not reliable";
}

/** Who coded which sentence, and which frames they gave. */
export interface CodedRows {
  readonly sentences: readonly Pick<Row<"sentences">, "sentence_id" | "coders">[];
  readonly frame_hits: readonly Pick<Row<"frame_hits">, "frame_id" | "coder" | "sentence_id">[];
}

const seed = 1;

interface Unit {
  readonly sentence_id: string;
  /** One rating a coder: 1 marked, 0 not marked, null not coded. */
  readonly ratings: readonly (0 | 1 | null)[];
}

/**
 * Agreement on each frame, in the order given. A coder who coded a sentence and did not mark the frame rated it
 * absent. Without a sentence coded twice, units are 0 and every figure is null. The same coding gives the same
 * interval, whatever the other frames.
 */
export function frameAgreement(
  frames: readonly string[],
  rows: CodedRows,
  { draws = 1000 }: { readonly draws?: number } = {},
): FrameAgreement[] {
  const coders = [...new Set(rows.sentences.flatMap((sentence) => sentence.coders))].sort();
  const coded = rows.sentences
    .filter((sentence) => sentence.coders.length > 1)
    .sort((a, b) => (a.sentence_id < b.sentence_id ? -1 : 1));
  const marked = new Set(
    rows.frame_hits.map((hit) => JSON.stringify([hit.frame_id, hit.coder, hit.sentence_id])),
  );
  return frames.map((frame) => {
    const units = coded.map(({ sentence_id, coders: by }): Unit => {
      const rate = (coder: string) => (marked.has(JSON.stringify([frame, coder, sentence_id])) ? 1 : 0);
      return { sentence_id, ratings: coders.map((coder) => (by.includes(coder) ? rate(coder) : null)) };
    });
    return agreementOf(frame, coders, units, draws);
  });
}

function agreementOf(
  frame_id: string,
  coders: readonly string[],
  units: readonly Unit[],
  draws: number,
): FrameAgreement {
  const matrix = matrixOf(coders, units);
  const alpha = krippendorffAlpha(matrix);
  const random = seededRandom(seed);
  const disagree =
    alpha !== null && units.some((unit) => unit.ratings.includes(0) && unit.ratings.includes(1));
  const interval = disagree
    ? bootstrap(unitCounts<number>(matrix), (drawn) => unitsAlpha(drawn), { random, draws })
    : null;
  const positives = units.filter((unit) => unit.ratings.includes(1));
  return {
    frame_id,
    coders,
    units: units.length,
    prevalence: Object.fromEntries(
      coders.map((coder, i) => [coder, units.filter((unit) => unit.ratings[i] === 1).length]),
    ),
    positives: positives.length,
    observed: observedAgreement(matrix),
    alpha,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    ac1: gwetAC1(matrix),
    reliability: reliabilityOf(alpha, positives.length),
    ...disagreements(coders, positives),
  };
}

const matrixOf = (coders: readonly string[], units: readonly Unit[]) =>
  coders.map((_, coder) => units.map((unit) => unit.ratings[coder] ?? null));

function disagreements(
  coders: readonly string[],
  positives: readonly Unit[],
): Pick<FrameAgreement, "both" | "only"> {
  const ids = (units: readonly Unit[]) => units.map((unit) => unit.sentence_id);
  const split = positives.filter((unit) => unit.ratings.includes(0));
  return {
    both: ids(positives.filter((unit) => !unit.ratings.includes(0))),
    only: Object.fromEntries(
      coders.map((coder, i) => [coder, ids(split.filter((unit) => unit.ratings[i] === 1))]),
    ),
  };
}
