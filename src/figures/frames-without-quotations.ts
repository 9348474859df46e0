import type { CountIndex } from "../analysis/count-index.js";
import { voiceShares } from "../analysis/voices/voice-shares.js";
import { atWidth } from "../charts/at-width.js";
import { figure } from "../charts/figure.js";
import { type VoiceDot, voiceDots, voiceDotsTable } from "../charts/voice-dots.js";
import type { Finding } from "../domain/finding.js";
import { type FramesContext, withoutFrames } from "./frames-context.js";
import { openRow } from "./open-row.js";

/** What becomes of each side's frames when quotations are taken out; `found` is what that does to comparisons. */
export function framesWithoutQuotations(
  context: Omit<FramesContext, "shares"> & { readonly index: CountIndex },
  found: Finding,
): HTMLElement {
  const { contest, findings, source, open } = context;
  const { camps } = contest;
  const dots = voiceShares({ ...context, camps });
  const words = {
    title: found.title,
    subtitle:
      "Share of sentences with each frame. Solid: the writers’ own voice alone. Hollow: quotations counted too. Frames that hardly move are left out.",
    alt: findings
      .filter(({ metric }) => metric === "voices.frames")
      .map(({ text }) => text)
      .join(" "),
    source,
    table: voiceDotsTable(dots, camps),
    name: "frames-without-quotations",
  };
  const options = {
    camps,
    empty: withoutFrames(context),
    onOpen: openRow(open, (row: VoiceDot) => row.label),
  };
  return atWidth((width) => figure(voiceDots(dots, { ...options, width }), words));
}
