import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber, plural } from "../domain/format.js";
import { sentenceOrdinal } from "../domain/sentence-id.js";
import { signOf } from "../domain/sign-of-score.js";
import { type CampStyle, campStyle } from "./camp-style.js";
import { type ChartTable, distinct } from "./chart-table.js";
import { type Chart, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, drawOpening, type Target } from "./open-marks.js";
import { fitText } from "./text-width.js";

/** What one sentence says of a target. Its `count` is 1: it opens itself. */
export interface EvaluationDot extends Counted {
  readonly target: string;
  readonly label: string;
  readonly sentence_id: string;
  readonly post: string;
  readonly short: string;
  readonly camp: string;
  readonly source: "coder" | "lexicon";
  /** From -1, against the target, to 1, for it. */
  readonly score: number;
  readonly terms: readonly string[];
}

export interface EvaluationDotsOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  /** Posts whose sentences get a dot; all unless given. The numbers at the side count every sentence. */
  readonly marked?: ReadonlySet<string>;
  readonly onOpen?: (row: EvaluationDot) => void;
  readonly empty?: string | undefined;
}

interface Lane {
  readonly rows: readonly EvaluationDot[];
  readonly style: CampStyle;
  readonly name: string;
  readonly source: EvaluationDot["source"];
}

interface Placed {
  readonly row: EvaluationDot;
  readonly style: CampStyle;
  readonly x: number;
  readonly y: number;
}

const size = 13;
const pitch = 9;
const leastLane = 26;

/**
 * What is said of each target: a dot a sentence from against to for, a line a side. Dots of one score stand beside each other in columns
 * about it; coders have full marks, the word list open ones. Without evaluations, a sentence.
 */
export function evaluationDots(rows: readonly EvaluationDot[], options: EvaluationDotsOptions): Chart {
  if (rows.length === 0)
    return emptyChart(options.empty ?? "No sentence has been judged for what it says of anybody.");
  const sheet = sheetOf(options.width);
  const { targets: blocks, height } = layOut(rows, sheet, options);
  const lanes = blocks.flatMap((block) => block.lanes);
  const placed = lanes.flatMap(({ dots }) => dots);
  const opened = placed.map(targetOf);
  const marks = [
    ...axis(sheet, lanes, height),
    Plot.dot(placed, {
      x: "x",
      y: "y",
      r: 3.75,
      symbol: (d: Placed) => d.style.symbol,
      fill: (d: Placed) => (d.row.source === "coder" ? d.style.mark : "var(--paper)"),
      stroke: (d: Placed) => d.style.mark,
      strokeWidth: 1.5,
    }),
    labels(
      blocks.map(({ name }) => name),
      { textAnchor: "start", fontSize: size, fontWeight: 600, stroke: "var(--paper)", strokeWidth: 5 },
    ),
    labels(
      lanes.map(({ side }) => side),
      { textAnchor: "start", fontWeight: 600 },
    ),
    labels(
      lanes.map(({ count }) => count),
      { textAnchor: "end" },
    ),
  ];
  return drawOpening(options.width, height, marks, opened, options.onOpen);
}

/** The scale of scores: where each stands, between the sides' names at the left and the counts at the right or, stacked, under both. */
interface Sheet {
  readonly stacked: boolean;
  readonly width: number;
  readonly left: number;
  readonly x: (score: number) => number;
}

function sheetOf(width: number): Sheet {
  const stacked = width < phone;
  const left = stacked ? 16 : Math.min(250, width * 0.26);
  const right = stacked ? 16 : 112;
  const x = (score: number): number => left + 20 + ((score + 1) / 2) * (width - left - right - 40);
  return { stacked, width, left, x };
}

/** A lane with its place: the height of its line, its dots, the side at its left and the count at its right. */
interface PlacedLane {
  readonly y: number;
  readonly dots: readonly Placed[];
  readonly side: Label;
  readonly count: Label;
}

/** A target over its lanes. */
interface Block {
  readonly name: Label;
  readonly lanes: readonly PlacedLane[];
}

function layOut(
  rows: readonly EvaluationDot[],
  sheet: Sheet,
  options: EvaluationDotsOptions,
): { readonly targets: readonly Block[]; readonly height: number } {
  let top = 34;
  const blocks = distinct(rows, (d) => d.target).map((target): Block => {
    const here = rows.filter((d) => d.target === target);
    const name = { x: 0, y: top + 10, text: here[0]?.label ?? target, fill: "var(--ink)" };
    top += 24;
    const lanes = lanesOf(here, options.camps).map((lane) => {
      if (sheet.stacked) top += 18;
      const dots = stack(marked(lane.rows, options), sheet.x);
      const tall = Math.max(leastLane, ...dots.map((d) => 2 * Math.abs(d.dy) + 18));
      const placed = placeLane(lane, dots, [top, tall], sheet);
      top += tall + 3;
      return placed;
    });
    top += 14;
    return { name, lanes };
  });
  return { targets: blocks, height: top };
}

function placeLane(
  { rows, style, name }: Lane,
  dots: ReturnType<typeof stack>,
  [top, tall]: readonly [top: number, tall: number],
  { stacked, width, left }: Sheet,
): PlacedLane {
  const y = top + tall / 2;
  const textY = stacked ? top - 8 : y;
  return {
    y,
    dots: dots.map((d) => ({ row: d.row, style, x: d.x, y: y + d.dy })),
    side: {
      x: stacked ? 0 : 12,
      y: textY,
      text: fitText(`${style.glyph} ${name}`, stacked ? width - 60 : left - 16, 12),
      fill: style.text,
    },
    count: {
      x: width,
      y: textY,
      text: stacked ? formatNumber(rows.length) : plural(rows.length, "sentence"),
    },
  };
}

/** The ends and the middle of the scale with what they mean, and a line under the dots of each lane. */
function axis({ x }: Sheet, lanes: readonly PlacedLane[], height: number): Plot.Markish[] {
  const [y1, y2] = [26, height - 12];
  const ground: Line[] = [
    { x1: x(0), x2: x(0), y1, y2, stroke: "var(--muted)" },
    ...[-1, 1].map((score) => ({ x1: x(score), x2: x(score), y1, y2 })),
  ];
  const bases = lanes.map(({ y }): Line => ({ x1: x(-1) - 14, x2: x(1) + 14, y1: y, y2: y }));
  return [
    lines([...ground, ...bases]),
    labels([
      { x: x(-1), y: 12, text: "against" },
      { x: x(0), y: 12, text: "neither" },
      { x: x(1), y: 12, text: "for" },
    ]),
  ];
}

/** The rows behind {@link evaluationDots}. */
export const evaluationDotsTable = (rows: readonly EvaluationDot[]): ChartTable => ({
  columns: ["Target", "Post", "post_id", "Sentence", "Judged by", "Score", "Terms"],
  rows: rows.map((d) => [
    d.label,
    d.short,
    d.post,
    String(sentenceOrdinal(d.sentence_id)),
    d.source === "coder" ? "coders" : "word list",
    Number(d.score.toPrecision(3)),
    d.terms.join(", "),
  ]),
});

/** A line for each camp that says anything, then one for what is outside; the word list below the coders. */
function lanesOf(rows: readonly EvaluationDot[], camps: readonly Camp[]): Lane[] {
  const heads = [
    ...camps.map((camp) => ({ id: camp.id, name: camp.label, style: campStyle(camp.colour) })),
    { id: null, name: "Outside the camps", style: campStyle(null) },
  ];
  const both = new Set(rows.map((d) => d.source)).size > 1;
  return heads.flatMap(({ id, name, style }) =>
    (["coder", "lexicon"] as const).flatMap((source): Lane[] => {
      const own = rows.filter(
        (d) =>
          d.source === source && (id === null ? !camps.some((camp) => camp.id === d.camp) : d.camp === id),
      );
      const by = source === "coder" ? "coders" : "word list";
      return own.length === 0 ? [] : [{ rows: own, style, source, name: both ? `${name}, ${by}` : name }];
    }),
  );
}

const marked = (
  rows: readonly EvaluationDot[],
  { marked: posts }: EvaluationDotsOptions,
): readonly EvaluationDot[] => (posts === undefined ? rows : rows.filter(({ post }) => posts.has(post)));

/** Most dots that stand above each other. */
const columnOf = 3;

/** Places dots of about one score in columns of up to three about it, and closes the columns up where there are many. */
function stack(
  rows: readonly EvaluationDot[],
  x: (score: number) => number,
): { row: EvaluationDot; x: number; dy: number }[] {
  const bins = distinct(rows, (d) => d.score.toFixed(1)).map((bin) =>
    rows.filter((d) => d.score.toFixed(1) === bin),
  );
  const room = (x(1) - x(0)) / Math.max(2, bins.length - 1);
  return bins.flatMap((list) => {
    const columns = Math.ceil(list.length / columnOf);
    const apart = Math.min(pitch, room / Math.max(1, columns));
    const middle = x(Math.max(-1, Math.min(1, Number((list[0]?.score ?? 0).toFixed(1)))));
    return list.map((row, i) => {
      const column = Math.floor(i / columnOf);
      const tall = Math.min(columnOf, list.length - column * columnOf);
      return {
        row,
        x: middle + (column - (columns - 1) / 2) * apart,
        dy: ((i % columnOf) - (tall - 1) / 2) * pitch,
      };
    });
  });
}

const targetOf = ({ row, x, y }: Placed): Target<EvaluationDot> => ({
  row,
  x,
  y,
  label: `${row.short}, sentence ${sentenceOrdinal(row.sentence_id)}, on ${row.label}, ${row.source === "coder" ? "coders" : "word list"}: ${stand(row.score)}${row.terms.length ? `: ${row.terms.join(", ")}` : ""}`,
});

const stands = { "-1": "against", "0": "neither for nor against", "1": "for" } as const;

function stand(score: number): string {
  const sign = signOf(score);
  return sign === 0 ? stands[sign] : `${stands[sign]}, ${formatNumber(score, 1)}`;
}
