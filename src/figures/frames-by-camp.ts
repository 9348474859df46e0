import { correctedNote, framesTitle } from "../analysis/findings/frames-title.js";
import { intervalNote } from "../charts/interval-note.js";
import { codersAgree, type FramesContext, framesMeasure, withoutFrames } from "./frames-context.js";
import { sharesFigure } from "./shares-figure.js";

/** The share of sentences with each frame, camp against camp. */
export function framesByCamp(context: FramesContext): HTMLElement {
  const { contest, findings, settings, shares } = context;
  const said = [correctedNote(findings), framesMeasure(context)].filter(Boolean).join(" ");
  return sharesFigure(context, shares, {
    title: framesTitle(findings),
    measure: said + intervalNote(shares.posts, contest.camps),
    caveat: codersAgree(context),
    cue: settings.source === "cue",
    empty: withoutFrames(context),
    name: "frames-by-camp",
  });
}
