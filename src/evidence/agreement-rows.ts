import type { PlottedAgreement } from "../charts/agreement-plot.js";
import type { FrameAgreement } from "../domain/agreement.js";
import type { Frame } from "../domain/contest.js";
import { theseSentences } from "../domain/selection.js";

const notes: Readonly<Record<string, string>> = {
  undefined: "no variation: alpha is not defined",
  "counts only": "too few sentences for a figure",
};

/** Agreement as its chart takes it, of frames that two coders looked for; each row opens the sentences that any coder gave the frame. */
export function agreementRows(
  agreement: readonly FrameAgreement[],
  frames: readonly Frame[],
): PlottedAgreement[] {
  return agreement.flatMap((row) => {
    if (row.units === 0) return [];
    const marked = [...row.both, ...new Set(Object.values(row.only).flat())];
    const given = row.reliability !== "counts only";
    return {
      id: row.frame_id,
      label: frames.find(({ id }) => id === row.frame_id)?.label ?? row.frame_id,
      count: row.positives,
      of: row.units,
      selection: theseSentences(marked),
      alpha: given ? row.alpha : null,
      low: given ? row.low : null,
      high: given ? row.high : null,
      ac1: row.ac1,
      note: notes[row.reliability] ?? null,
    };
  });
}
