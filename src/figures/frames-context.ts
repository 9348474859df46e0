import type { FindingFrame } from "../analysis/findings/context.js";
import type { FrameShares } from "../analysis/frame-shares.js";
import { markNote } from "../charts/dumbbell.js";
import type { Frame } from "../domain/contest.js";
import type { Finding } from "../domain/finding.js";
import { noCodebook } from "../domain/no-codebook.js";
import { agreementBadge } from "../evidence/agreement-badge.js";
import type { FigureContext } from "./context.js";

/** What figures of frames are drawn from besides: the frames, their shares, and what is found of them under the same settings. */
export interface FramesContext extends FigureContext {
  readonly frames: readonly (FindingFrame & Pick<Frame, "noun">)[];
  readonly shares: FrameShares;
  readonly findings: readonly Finding[];
}

/** How far coders agree on these frames; null where cue words are counted. */
export const codersAgree = (
  { settings, findings, frames, openFigure }: Omit<FramesContext, "shares">,
  isShown: (frame: { readonly id: string }) => boolean = () => true,
): HTMLElement | null =>
  settings.source === "cue" ? null : agreementBadge(findings, frames.filter(isShown), openFigure);

/** What marks of shares of frames measure and open, and how they are drawn. */
export const framesMeasure = ({ settings }: Pick<FramesContext, "settings">): string =>
  `Share of sentences with each frame. Each mark is a post, each tick a camp; any of them opens its sentences.${markNote(settings)}`;

/** What stands in place of a chart of frames where there are none. */
export const withoutFrames = ({ frames }: Pick<FramesContext, "frames">): string | undefined =>
  frames.length === 0 ? noCodebook : undefined;
