import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatOf, formatPercent, formatShare } from "../domain/format.js";
import { styleOf } from "./camp-style.js";
import { type ChartTable, distinct, shareOf } from "./chart-table.js";
import { type Chart, draw, emptyChart, type Label, labels } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, openMarks, type Target, targets } from "./open-marks.js";
import { bold, fitText, nameRoom } from "./text-width.js";

/** Words of a post in one voice: the writer's own, or quoted. `count` words of `of`; it opens the `sentences` that hold them. */
export interface VoiceShare extends Counted {
  readonly post: string;
  readonly short: string;
  readonly camp: string;
  readonly voice: "own" | "quoted";
}

export interface QuotedShareOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  readonly onOpen?: (row: VoiceShare) => void;
  readonly empty?: string;
}

interface Bar {
  readonly row: VoiceShare;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly mark: string;
}

const thick = 12;
const size = 13;

/**
 * Each post's words as one bar of the same length: the writer's own solid, quoted words hollow after them, in the order of the
 * camps. A post without words is left out. Without rows, a sentence.
 */
export function quotedShare(rows: readonly VoiceShare[], options: QuotedShareOptions): Chart {
  const drawn = rows.filter((d) => d.of > 0);
  if (drawn.length === 0) return emptyChart(options.empty ?? "No post has words to count.");
  const stacked = options.width < phone;
  const nameOf = ({ camp, short }: VoiceShare): string => `${styleOf(camp, options.camps).glyph} ${short}`;
  const left = stacked
    ? 0
    : nameRoom(drawn.map(nameOf), size, Math.min(200, options.width * 0.2), options.width * 0.3);
  const right = stacked ? 0 : 220;
  const bars: Bar[] = [];
  const names: Label[] = [];
  const says: Label[] = [];
  let top = 24;
  for (const post of inCamps(drawn, options.camps)) {
    const parts = drawn.filter((d) => d.post === post);
    const style = styleOf(parts[0]?.camp ?? "", options.camps);
    const y = top + (stacked ? 32 : 14);
    names.push({
      x: 0,
      y: stacked ? top + 10 : y,
      text: fitText(
        parts[0] === undefined ? post : nameOf(parts[0]),
        stacked ? options.width / 2 : left - 12,
        size * bold,
      ),
      fill: style.text,
    });
    let x = left;
    for (const voice of ["own", "quoted"] as const) {
      const row = parts.find((d) => d.voice === voice);
      if (row === undefined) continue;
      const length = (options.width - left - right) * (shareOf(row) ?? 0);
      bars.push({ row, x1: x, x2: x + length, y, mark: style.mark });
      x += length;
    }
    const quoted = parts.find((d) => d.voice === "quoted");
    if (quoted !== undefined)
      says.push({
        x: stacked ? options.width : options.width - right + 14,
        y: stacked ? top + 10 : y,
        text: spoken(quoted, stacked),
        fill: "var(--ink)",
      });
    top += stacked ? 54 : 32;
  }
  const opened = bars.map(targetOf);
  const chart = draw(options.width, top, [
    ...barMarks(bars),
    labels(names, { textAnchor: "start", fontSize: size, fontWeight: 600 }),
    labels([{ x: left, y: 8, text: "own words" }], { textAnchor: "start" }),
    labels([{ x: options.width - right, y: 8, text: "quoted" }], { textAnchor: "end" }),
    labels(says, { textAnchor: stacked ? "end" : "start" }),
    targets(opened),
  ]);
  openMarks(chart, opened, options.onOpen);
  return chart;
}

/** The rows behind {@link quotedShare}. */
export const quotedShareTable = (rows: readonly VoiceShare[]): ChartTable => ({
  columns: ["Post", "post_id", "Voice", "Words", "Words in the post"],
  rows: rows.map((d) => [d.short, d.post, d.voice, d.count, d.of]),
});

const spoken = (row: VoiceShare, brief: boolean): string =>
  brief
    ? `quoted: ${formatOf(row.count, row.of)}`
    : `${formatShare(row.count, row.of, "word")} quoted, ${formatPercent(shareOf(row))}`;

function inCamps(rows: readonly VoiceShare[], camps: readonly Camp[]): string[] {
  const rank = (camp: string): number => {
    const found = camps.findIndex((d) => d.id === camp);
    return found < 0 ? camps.length : found;
  };
  return distinct(
    [...rows].sort((a, b) => rank(a.camp) - rank(b.camp)),
    (d) => d.post,
  );
}

const targetOf = ({ row, x1, x2, y }: Bar): Target<VoiceShare> => ({
  row,
  x: (x1 + x2) / 2,
  y,
  width: x2 - x1,
  height: 24,
  label: `${row.short}, ${row.voice === "own" ? "own words" : "quoted words"}: ${formatShare(row.count, row.of, "word")}`,
});

const barMarks = (bars: readonly Bar[]): Plot.Markish[] =>
  (["own", "quoted"] as const).map((voice) =>
    Plot.rect(
      bars.filter((d) => d.row.voice === voice && d.x2 > d.x1),
      {
        x1: "x1",
        x2: "x2",
        y1: (d: Bar) => d.y - thick / 2,
        y2: (d: Bar) => d.y + thick / 2,
        fill: voice === "own" ? "mark" : "var(--paper)",
        stroke: "mark",
        strokeWidth: 1.5,
        insetRight: voice === "quoted" ? 1 : 2,
        insetLeft: 1,
      },
    ),
  );
