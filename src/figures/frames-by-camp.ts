import { correctedNote, framesTitle } from "../analysis/findings/frames-title.js";
import { markNote } from "../charts/dumbbell.js";
import { intervalNote } from "../charts/interval-note.js";
import { codersAgree, type FramesContext, withoutFrames } from "./frames-context.js";
import { sharesFigure } from "./shares-figure.js";

/** The share of sentences with each frame, camp against camp. */
export function framesByCamp(context: FramesContext): HTMLElement {
  const { contest, findings, settings, shares } = context;
  const said = [
    correctedNote(findings),
    "Share of sentences with each frame. Each mark is a post, each tick a camp; any of them opens its sentences.",
  ];
  return sharesFigure(context, shares, {
    title: framesTitle(findings),
    measure: said.join(" ").trim() + markNote(settings) + intervalNote(shares.posts, contest.camps),
    caveat: codersAgree(context),
    cue: settings.source === "cue",
    empty: withoutFrames(context),
    name: "frames-by-camp",
  });
}
