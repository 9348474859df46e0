import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatOf, formatPercent, formatShare } from "../domain/format.js";
import { inCampOrder } from "./camp-order.js";
import { styleOf } from "./camp-style.js";
import { type ChartTable, distinct, shareOf } from "./chart-table.js";
import { type Chart, emptyChart, type Label, labels } from "./draw.js";
import { phone } from "./facing-pages.js";
import { type Counted, drawOpening, type Target } from "./open-marks.js";
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
  readonly empty?: string | undefined;
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
  const { width, camps } = options;
  const drawn = rows.filter((d) => d.of > 0);
  if (drawn.length === 0) return emptyChart(options.empty ?? "No post has words to count.");
  const sheet = sheetOf(drawn, options);
  const { stacked, left, right } = sheet;
  const posts = inCamps(drawn, camps).map((post, i) =>
    placePost(
      drawn.filter((d) => d.post === post),
      24 + i * (stacked ? 54 : 32),
      sheet,
      options,
    ),
  );
  const bars = posts.flatMap((post) => post.bars);
  const opened = bars.map(targetOf);
  const marks = [
    ...barMarks(bars),
    labels(
      posts.map(({ name }) => name),
      { textAnchor: "start", fontSize: size, fontWeight: 600 },
    ),
    labels([{ x: left, y: 8, text: "own words" }], { textAnchor: "start" }),
    labels([{ x: width - right, y: 8, text: "quoted" }], { textAnchor: "end" }),
    labels(
      posts.flatMap(({ said }) => said),
      { textAnchor: stacked ? "end" : "start" },
    ),
  ];
  return drawOpening(width, 24 + posts.length * (stacked ? 54 : 32), marks, opened, options.onOpen);
}

/** Pixels before the bars, which names take, and behind them, which counts take; none where both stand over the bar. */
interface Sheet {
  readonly stacked: boolean;
  readonly left: number;
  readonly right: number;
}

function sheetOf(rows: readonly VoiceShare[], { width, camps }: QuotedShareOptions): Sheet {
  if (width < phone) return { stacked: true, left: 0, right: 0 };
  const names = rows.map((row) => nameOf(row, camps));
  return { stacked: false, left: nameRoom(names, size, Math.min(200, width * 0.2), width * 0.3), right: 220 };
}

const nameOf = ({ camp, short }: VoiceShare, camps: readonly Camp[]): string =>
  `${styleOf(camp, camps).glyph} ${short}`;

/** The bars of one post with its name, and what is quoted of it in words. */
interface PlacedPost {
  readonly bars: readonly Bar[];
  readonly name: Label;
  readonly said: readonly Label[];
}

/** Places the parts of one post, own words and then quoted ones; `top` is where its row begins. */
function placePost(
  parts: readonly VoiceShare[],
  top: number,
  { stacked, left, right }: Sheet,
  { width, camps }: QuotedShareOptions,
): PlacedPost {
  const [first] = parts;
  const style = styleOf(first?.camp ?? "", camps);
  const y = top + (stacked ? 32 : 14);
  const textY = stacked ? top + 10 : y;
  let x = left;
  const bars = (["own", "quoted"] as const).flatMap((voice): Bar[] => {
    const row = parts.find((d) => d.voice === voice);
    if (row === undefined) return [];
    const x1 = x;
    x += (width - left - right) * (shareOf(row) ?? 0);
    return [{ row, x1, x2: x, y, mark: style.mark }];
  });
  const name = first === undefined ? "" : nameOf(first, camps);
  return {
    bars,
    name: {
      x: 0,
      y: textY,
      text: fitText(name, stacked ? width / 2 : left - 12, size * bold),
      fill: style.text,
    },
    said: parts
      .filter((d) => d.voice === "quoted")
      .map((row) => ({
        x: stacked ? width : width - right + 14,
        y: textY,
        text: spoken(row, stacked),
        fill: "var(--ink)",
      })),
  };
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

const inCamps = (rows: readonly VoiceShare[], camps: readonly Camp[]): string[] =>
  distinct(inCampOrder(rows, camps), ({ post }) => post);

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
