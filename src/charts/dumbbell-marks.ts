import { formatNumber, formatOf } from "../domain/format.js";
import type { Label, Line } from "./draw.js";
import type { Naming, Placed } from "./dumbbell-bands.js";
import {
  countedOf,
  countSpan,
  letterSpans,
  nameSpans,
  type PageRow,
  radius,
  type Span,
} from "./dumbbell-row.js";
import type { Page } from "./facing-pages.js";
import type { CampShare, PostShare } from "./frame-share.js";
import type { Counted, Target } from "./open-marks.js";

/** What stands on one page of a band. */
export interface Marks {
  readonly dots: { x: number; y: number; symbol: string; fill: string }[];
  /** Beside each dot that stands at the end of the scale since it lies past it. */
  readonly wedges: Label[];
  readonly reach: Line[];
  readonly ticks: Line[];
  readonly counts: Label[];
  readonly names: Label[];
  readonly targets: Target<PostShare | CampShare>[];
}

/** A count as it stands under its row. */
const countText = ({ count, of }: Counted, brief: boolean): string =>
  brief ? formatNumber(count) : formatOf(count, of);

/** The marks of a row; `said` puts a number into words for who cannot see its mark, and a brief count leaves out its denominator. */
export function marksOf(
  band: Placed,
  row: PageRow,
  naming: Naming,
  brief: boolean,
  said: (row: Counted) => string,
): Marks {
  const { page, posts, xs, offsets, past, total, tick } = row;
  const far = [...xs, ...(tick === null ? [] : [tick])].reduce(
    (a, b) => (Math.abs(b - page.zero) > Math.abs(a - page.zero) ? b : a),
    page.zero,
  );
  const counted = countedOf(row);
  const countY = band.y + band.reach + 9;
  const count =
    counted === undefined ? null : countSpan(page, tick ?? xs[0] ?? page.zero, countText(counted, brief));
  const names = naming.rows.has(row) ? nameSpans(row) : letterSpans(row, naming.letters);
  const says = (counted: Counted, who: string): string => `${who}, ${band.label}: ${said(counted)}`;
  return {
    dots: posts.map((_, i) => ({
      x: xs[i] ?? 0,
      y: band.y + (offsets[i] ?? 0),
      symbol: page.style.symbol,
      fill: page.style.mark,
    })),
    wedges: posts.flatMap((_, i) =>
      past[i] === true
        ? [
            {
              x: (xs[i] ?? 0) + page.direction * (radius + 6),
              y: band.y + (offsets[i] ?? 0),
              text: page.direction === 1 ? "▸" : "◂",
              fill: page.style.text,
            },
          ]
        : [],
    ),
    reach:
      far === page.zero ? [] : [{ x1: page.zero, x2: far, y1: band.y, y2: band.y, stroke: page.style.mark }],
    ticks:
      tick === null
        ? []
        : [{ x1: tick, x2: tick, y1: band.y - 9, y2: band.y + band.reach + 2, stroke: page.style.text }],
    counts: count === null ? [] : [textOf(count, countY, page)],
    names: names.map((d) => textOf(d, band.y - band.reach - 9, page)),
    targets: [
      ...posts.map((row, i) => ({
        row,
        x: xs[i] ?? 0,
        y: band.y + (offsets[i] ?? 0),
        label: says(row, row.short),
      })),
      ...(total === undefined || count === null
        ? []
        : [
            {
              row: total,
              x: (count.start + count.end) / 2,
              y: countY,
              width: count.end - count.start,
              label: says(total, page.label),
            },
          ]),
    ],
  };
}

const textOf = ({ start, end, text }: Span, y: number, { style }: Page): Label => ({
  x: (start + end) / 2,
  y,
  text,
  fill: style.text,
});
