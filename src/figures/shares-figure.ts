import { drawnPosts, mostMarks } from "../analysis/drawn-posts.js";
import { atWidth } from "../charts/at-width.js";
import { drawnNote } from "../charts/drawn-note.js";
import { dumbbell, dumbbellAlt, dumbbellTable } from "../charts/dumbbell.js";
import type { Scale } from "../charts/dumbbell-pages.js";
import { figure } from "../charts/figure.js";
import type { CampShare, PostShare } from "../charts/frame-share.js";
import { pastNote } from "../charts/scale-end.js";
import type { FigureContext } from "./context.js";
import { openRow } from "./open-row.js";

/** Shares or rates of posts and of their camps. */
export interface Shares {
  readonly posts: readonly PostShare[];
  readonly camps: readonly CampShare[];
}

export interface SharesFigureOptions {
  readonly title: string;
  /** What a mark measures, and what it opens: the subtitle's beginning. */
  readonly measure: string;
  readonly caveat?: Node | string | null | undefined;
  /** The chart in words; every share, unless given. */
  readonly alt?: string;
  /** Name of the files to save, without an extension. */
  readonly name: string;
  /** What is counted, in the singular: sentences unless given. */
  readonly unit?: string;
  /** A share unless given. */
  readonly scale?: Scale;
  /** Heads of the table: what a row is, what is counted, and out of what. */
  readonly heads?: readonly [what: string, counted: string, of: string];
  /** Whether cue words found what is counted. */
  readonly cue?: boolean;
  /** What stands in place of a chart without rows. */
  readonly empty?: string | undefined;
  /** What the panel is headed when a row is opened; its label unless given. */
  readonly titleOf?: (label: string) => string;
}

/**
 * Shares or rates, camp against camp across the spine, each post a mark that opens its sentences. The subtitle says besides what is
 * measured when posts are too many to draw, or a mark lies past the end of its scale.
 */
export function sharesFigure(
  { contest: { camps }, posts, settings, source, open }: FigureContext,
  shares: Shares,
  options: SharesFigureOptions,
): HTMLElement {
  const { unit = "sentence", scale = "share", titleOf = (label: string) => label } = options;
  const drawn = drawnPosts(posts, settings.placements, mostMarks);
  const labels = new Map(shares.posts.map(({ id, label }) => [id, label]));
  const chart = (width: number) =>
    dumbbell(shares.posts, {
      width,
      camps,
      unit,
      scale,
      totals: shares.camps,
      marked: drawn.ids,
      quoted: settings.voice === "quoted",
      cue: options.cue ?? false,
      empty: options.empty,
      onOpen: openRow(open, ({ id }) => titleOf(labels.get(id) ?? id)),
    });
  const words = {
    title: options.title,
    subtitle: options.measure + pastNote(shares, drawn.ids, scale, unit) + drawnNote(drawn),
    caveat: options.caveat ?? null,
    alt: options.alt ?? dumbbellAlt(shares.posts, camps, shares.camps),
    source,
    table: dumbbellTable(shares.posts, camps, shares.camps, options.heads, scale),
    name: options.name,
  };
  return atWidth((width) => figure(chart(width), words));
}
