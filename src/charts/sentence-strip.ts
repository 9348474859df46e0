import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { joinWords } from "../domain/format.js";
import { inCampOrder } from "./camp-order.js";
import { type CampStyle, styleOf } from "./camp-style.js";
import type { ChartTable } from "./chart-table.js";
import { type Chart, dotted, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, drawOpening, type Target } from "./open-marks.js";
import { bold, fitText, nameRoom } from "./text-width.js";

/** A sentence of a post. Its `count` is 1: it opens itself. */
export interface StripSentence extends Counted {
  readonly sentence: string;
  readonly ordinal: number;
  readonly post: string;
  readonly short: string;
  readonly camp: string;
  readonly text: string;
  readonly heading: boolean;
  readonly voice: "own" | "quoted";
  /** Ids of the frames it has. */
  readonly frames: readonly string[];
}

export interface StripOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  /** One to three frames to show, each on a line of its own; more are not drawn. */
  readonly frames: readonly { readonly id: string; readonly label: string }[];
  readonly onOpen?: (row: StripSentence) => void;
  /** Whether cue words found the frames, and no coder: then marks are open, and dotted where the words are quoted. */
  readonly cue?: boolean;
  readonly empty?: string | undefined;
}

interface Placed {
  readonly row: StripSentence;
  readonly x: number;
  /** Middle of the line of sentences. */
  readonly y: number;
  readonly style: CampStyle;
}

const cell = 24;
const size = 13;
const lane = 15;

/**
 * One line a post, one place a sentence, in the order of the text. A sentence with one of the chosen frames carries its camp's
 * shape, hollow where the words are quoted, open where cue words found it; with two or three frames each has its own level, as notes on a staff.
 * Any other sentence is a tick, a heading a hairline. Lines wrap where the page is narrow. Without sentences, a sentence.
 */
export function sentenceStrip(rows: readonly StripSentence[], options: StripOptions): Chart {
  if (rows.length === 0) return emptyChart(options.empty ?? "No post has a sentence to show.");
  const frames = options.frames.slice(0, 3);
  const nameOf = ({ camp, short }: StripSentence): string => `${styleOf(camp, options.camps).glyph} ${short}`;
  const left = options.width < phone ? 0 : nameRoom(rows.map(nameOf), size, 170, options.width * 0.25);
  const perLine = Math.max(1, Math.floor((options.width - left) / cell));
  const tall = Math.max(cell, frames.length * lane + 6);
  const names: Label[] = [];
  const placed: Placed[] = [];
  let top = frames.length < 2 ? 4 : left === 0 ? 16 * frames.length + 10 : 30;
  for (const [post, own] of byPost(inCampOrder(rows, options.camps))) {
    const here = own.toSorted((a, b) => a.ordinal - b.ordinal);
    const style = styleOf(here[0]?.camp ?? "", options.camps);
    const name = here[0] === undefined ? post : nameOf(here[0]);
    const below = left === 0 ? 22 : 0;
    names.push({
      x: 0,
      y: top + (left === 0 ? 9 : tall / 2),
      text: fitText(name, left === 0 ? options.width : left - 12, size * bold),
      fill: style.text,
    });
    for (const [i, row] of here.entries())
      placed.push({
        row,
        x: left + (i % perLine) * cell + cell / 2,
        y: top + below + Math.floor(i / perLine) * (tall + 4) + tall / 2,
        style,
      });
    top += below + Math.ceil(here.length / perLine) * (tall + 4) + 12;
  }
  const opened = placed.map((d) => targetOf(d, frames, tall));
  const marks = [
    ...staff(placed, frames.length),
    ...notes(placed, frames, options.cue === true),
    labels(names, { textAnchor: "start", fontSize: size, fontWeight: 600 }),
    ...key(frames, left, options.width),
  ];
  return drawOpening(options.width, top, marks, opened, options.onOpen);
}

/** The rows behind {@link sentenceStrip}: each sentence with those of `frames` that it has, by label. */
export const stripTable = (rows: readonly StripSentence[], frames: StripOptions["frames"]): ChartTable => ({
  columns: ["Post", "post_id", "Sentence", "Voice", "Frames shown", "Text"],
  rows: rows.map((d) => {
    const has = frames.filter((frame) => d.frames.includes(frame.id)).map((frame) => frame.label);
    return [d.short, d.post, d.ordinal, d.voice, joinWords(has), d.text];
  }),
});

/** Posts with their sentences. */
function byPost(rows: readonly StripSentence[]): Map<string, StripSentence[]> {
  const posts = new Map<string, StripSentence[]>();
  for (const row of rows) {
    const own = posts.get(row.post);
    if (own === undefined) posts.set(row.post, [row]);
    else own.push(row);
  }
  return posts;
}

/** How far a frame's level lies from the middle of the line. */
const level = (position: number, count: number): number => (position - (count - 1) / 2) * lane;

function targetOf(
  { row, x, y }: Placed,
  frames: StripOptions["frames"],
  tall: number,
): Target<StripSentence> {
  const has = frames.filter((d) => row.frames.includes(d.id)).map((d) => d.label);
  const what = has.length === 0 ? "none of the frames shown" : joinWords(has);
  const voice = row.heading ? ", heading" : row.voice === "quoted" ? ", quoted" : "";
  return {
    row,
    x,
    y,
    width: cell,
    height: tall,
    label: `${row.short}, sentence ${row.ordinal}${voice}: ${what}`,
  };
}

/** The sentences that have none of the frames, and the faint levels on which the others lie. */
function staff(placed: readonly Placed[], count: number): Plot.Markish[] {
  const levels = Array.from({ length: count }, (_, i) => level(i, count));
  const faint = placed.flatMap(({ x, y }) =>
    levels.map((dy): Line => ({ x1: x - cell / 2, x2: x + cell / 2, y1: y + dy, y2: y + dy })),
  );
  return [lines(faint)];
}

function notes(placed: readonly Placed[], frames: StripOptions["frames"], cue: boolean): Plot.Markish[] {
  const without = placed.filter((d) => !frames.some((frame) => d.row.frames.includes(frame.id)));
  const rest = without.map(({ row, x, y }): Line => {
    const reach = row.heading ? (frames.length * lane) / 2 + 3 : 3.5;
    return { x1: x, x2: x, y1: y - reach, y2: y + reach, stroke: "var(--muted)" };
  });
  const marks = frames.flatMap((frame, i) =>
    placed
      .filter((d) => d.row.frames.includes(frame.id))
      .map(({ row, x, y, style }) => ({
        x,
        y: y + level(i, frames.length),
        symbol: style.symbol,
        quoted: row.voice === "quoted",
        fill: cue || row.voice === "quoted" ? "var(--paper)" : style.mark,
        stroke: style.mark,
      })),
  );
  const dashed = cue ? marks.filter((d) => d.quoted) : [];
  return [
    lines(rest),
    Plot.dot(
      marks.filter((d) => !dashed.includes(d)),
      mark,
    ),
    ...(dashed.length > 0 ? [Plot.dot(dashed, { ...mark, strokeDasharray: dotted })] : []),
  ];
}

const mark = {
  x: "x",
  y: "y",
  symbol: "symbol",
  fill: "fill",
  stroke: "stroke",
  strokeWidth: 1.75,
  r: 5,
} as const;

/** Which level is which frame; one frame needs no key, as the title names it. */
function key(frames: StripOptions["frames"], left: number, width: number): Plot.Markish[] {
  if (frames.length < 2) return [];
  const where =
    frames.length === 2 ? ["Upper line", "Lower line"] : ["Top line", "Middle line", "Bottom line"];
  const words = frames.map((d, i) => `${where[i]}: ${d.label}`);
  const text =
    left === 0 ? words.map((d) => fitText(d, width, 12)) : [fitText(words.join("   "), width - left, 12)];
  return [labels([{ x: left, y: 2, text: text.join("\n") }], { textAnchor: "start", lineAnchor: "top" })];
}
