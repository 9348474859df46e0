import { partingTitle } from "../analysis/findings/frames-title.js";
import { leadingFrames } from "../analysis/findings/leading-findings.js";
import { codersAgree, type FramesContext, framesMeasure, withoutFrames } from "./frames-context.js";
import { sharesFigure } from "./shares-figure.js";

/** The share of sentences with each frame that leads the page, camp against camp. */
export function leadingFramesFigure(context: FramesContext): HTMLElement {
  const { findings, frames, settings, shares } = context;
  const { frames: led, isCut } = leadingFrames(findings, frames);
  const leads = ({ id }: { readonly id: string }): boolean => led.some((frame) => frame.id === id);
  return sharesFigure(
    context,
    { posts: shares.posts.filter(leads), camps: shares.camps.filter(leads) },
    {
      title: partingTitle(findings, frames),
      measure: framesMeasure(context) + (isCut ? " Only the first of these frames are drawn." : ""),
      caveat: codersAgree(context, leads),
      cue: settings.source === "cue",
      empty: withoutFrames(context),
      name: "frames-by-camp",
    },
  );
}
