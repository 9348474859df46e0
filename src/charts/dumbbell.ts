import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber, formatOf, formatPercent, formatRate, formatShare } from "../domain/format.js";
import { type ChartTable, distinct, shareOf } from "./chart-table.js";
import { type Chart, draw, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import {
  type Anchored,
  anchored,
  headingOf,
  headings,
  onPage,
  type Scale,
  shareAxis,
} from "./dumbbell-pages.js";
import { beforeCount, type CountWidths, facingPages, type Page, type Pages } from "./facing-pages.js";
import type { CampShare, PostShare } from "./frame-share.js";
import { type Counted, openMarks, type Target, targets } from "./open-marks.js";
import { spread } from "./spread.js";
import { textWidth, wrapText } from "./text-width.js";

export interface DumbbellOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  /** The camps' own figures: a thin tick with its count. */
  readonly totals?: readonly CampShare[];
  /** The posts that get a dot, by id; all unless given. What stands over the pages counts all. */
  readonly marked?: ReadonlySet<string>;
  readonly onOpen?: (row: PostShare | CampShare) => void;
  /** What is counted, in the singular; with `scale` a rate, what it is counted in. */
  readonly unit?: string;
  /** A share in per cent unless told. */
  readonly scale?: Scale;
  readonly empty?: string;
}

interface Band {
  readonly id: string;
  readonly label: string;
  readonly text: readonly string[];
  /** Middle of the line on which the dots lie. */
  readonly y: number;
  readonly labelY: number;
  readonly posts: readonly PostShare[];
  readonly totals: readonly CampShare[];
  readonly names: ReadonlySet<Page>;
}

const size = 13;
const leading = 17;
const radius = 5;

/**
 * Shares a frame, camp against camp: each post a dot in its camp's shape, each camp a thin tick with its count, one row a
 * frame, read across the spine. Frames keep the order of `rows`. A row without a denominator is not drawn. Without rows, a sentence.
 */
export function dumbbell(rows: readonly PostShare[], options: DumbbellOptions): Chart {
  const counted = rows.filter((d) => d.of > 0);
  if (counted.length === 0) return emptyChart(options.empty ?? "No post has a sentence to count.");
  const drawn = counted.filter((d) => options.marked?.has(d.post) ?? true);
  const totals = (options.totals ?? []).filter((d) => d.of > 0);
  const others = counted.some((d) => !options.camps.some((camp) => camp.id === d.camp));
  const layout = facingPages(options.width, options.camps, others, widestCounts([...drawn, ...totals]));
  const end = Math.max(
    options.scale === "rate" ? 0.002 : 0.05,
    ...[...drawn, ...totals].map((d) => shareOf(d) ?? 0),
  );
  const bands = arrange(drawn, totals, layout, end);
  const height = (bands.at(-1)?.y ?? 0) + 24;
  const list = bands.flatMap((band) =>
    layout.pages.map((page) => place(band, page, end, layout, sayer(options))),
  );
  const opened = list.flatMap((d) => d.targets);
  const chart = draw(options.width, height, [
    ...shareAxis(
      layout,
      end,
      layout.stacked ? bands.map((d) => [d.y - 14, d.y + 14] as const) : [[headingOf(layout) - 6, height]],
      options.scale,
    ),
    ...headings(layout, counted, totals, options.unit ?? "sentence"),
    labels(
      bands.flatMap((band) => bandLabel(band, layout)),
      {
        textAnchor: layout.label.anchor,
        fontSize: size,
        fontWeight: 600,
      },
    ),
    lines(
      list.flatMap((d) => d.reach),
      { strokeWidth: 1.5, strokeOpacity: 0.55 },
    ),
    lines(
      list.flatMap((d) => d.ticks),
      { strokeWidth: 2.5 },
    ),
    Plot.dot(
      list.flatMap((d) => d.dots),
      {
        x: "x",
        y: "y",
        r: radius,
        symbol: "symbol",
        fill: "fill",
        stroke: "var(--paper)",
        strokeWidth: 1,
      },
    ),
    ...anchored(
      list.flatMap((d) => d.counts),
      { fontWeight: 600 },
    ),
    ...anchored(list.flatMap((d) => d.names)),
    targets(opened),
  ]);
  openMarks(chart, opened, options.onOpen);
  return chart;
}

/** The rows behind {@link dumbbell}; `columns` names what a row is, what is counted and out of what. */
export function dumbbellTable(
  rows: readonly PostShare[],
  camps: readonly Camp[],
  totals: readonly CampShare[] = [],
  columns: readonly [what: string, counted: string, of: string] = ["Frame", "Sentences with it", "Sentences"],
): ChartTable {
  const campName = (id: string): string => camps.find((d) => d.id === id)?.label ?? "";
  const labels = new Map(rows.map((d) => [d.id, d.label]));
  return {
    columns: [columns[0], "Camp", "Post", columns[1], columns[2], "Share"],
    rows: [
      ...rows.map((d) => [d.label, campName(d.camp), d.short, d.count, d.of, rounded(d)]),
      ...totals.map((d) => [
        labels.get(d.id) ?? d.id,
        campName(d.camp),
        "all posts",
        d.count,
        d.of,
        rounded(d),
      ]),
    ],
  };
}

const rounded = (row: Counted): number | null => {
  const share = shareOf(row);
  return share === null ? null : Number(share.toPrecision(3));
};

const position = (page: Page, row: Counted, end: number): number =>
  page.zero + (page.direction * page.length * (shareOf(row) ?? 0)) / end;

function arrange(
  rows: readonly PostShare[],
  totals: readonly CampShare[],
  layout: Pages,
  end: number,
): Band[] {
  const named = new Set<Page>();
  let top = headingOf(layout);
  return distinct(rows, (d) => d.id).map((id) => {
    const posts = rows.filter((d) => d.id === id);
    const label = posts[0]?.label ?? id;
    const text = wrapText(label, layout.label.width, size * 1.1, 3);
    const lean = layout.stacked || text.length > 1 || layout.label.anchor === "start" ? 4 : 48;
    const names = new Set(
      layout.pages.filter((page) => !named.has(page) && namesFit(page, posts, end, layout, lean)),
    );
    for (const page of names) named.add(page);
    const block = text.length * leading;
    const above = names.size > 0 ? 18 : 0;
    const tall = layout.stacked ? block + above + 44 : Math.max(38 + above, block + 14);
    const y = layout.stacked ? top + block + above + 18 : top + above + (tall - above) / 2;
    const labelY = layout.stacked ? top + block / 2 : y;
    top += tall;
    return { id, label, text, y, labelY, posts, totals: totals.filter((d) => d.id === id), names };
  });
}

const bandLabel = (band: Band, layout: Pages): Label[] => [
  { x: layout.label.x, y: band.labelY, text: band.text.join("\n"), fill: "var(--ink)" },
];

/** Names stand above the first dots of a page that leave room for all of them; they may lean over its zero by `lean` pixels. */
function namesFit(
  page: Page,
  posts: readonly PostShare[],
  end: number,
  layout: Pages,
  lean: number,
): boolean {
  const placed = nameSpans(
    page,
    posts.filter((d) => onPage(page, d.camp, layout)),
    end,
  );
  const ends = [page.zero - page.direction * lean, page.zero + page.direction * (page.length + page.room)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return (
    placed.length > 0 &&
    placed.every((d, i) => d.start >= low && d.end <= high && d.start >= (placed[i - 1]?.end ?? -1e4) + 8)
  );
}

interface NameSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function nameSpans(page: Page, posts: readonly PostShare[], end: number): NameSpan[] {
  const sorted = posts.map((d) => ({ text: d.short, x: position(page, d, end) })).sort((a, b) => a.x - b.x);
  return sorted.map(({ text, x }, i) => {
    const width = textWidth(text, 12);
    const outward = sorted.length === 2 ? (i === 0 ? -1 : 1) : 0;
    const middle = x + outward * Math.max(0, width / 2 - radius);
    const start =
      page.direction === 1 && sorted.length === 1
        ? Math.max(middle - width / 2, page.zero)
        : middle - width / 2;
    return { text, start, end: start + width };
  });
}

interface Placed {
  readonly dots: { x: number; y: number; symbol: string; fill: string }[];
  readonly reach: Line[];
  readonly ticks: Line[];
  readonly counts: Anchored[];
  readonly names: Anchored[];
  readonly targets: Target<PostShare | CampShare>[];
}

/** A count as it stands at the end of its row. */
const countText = ({ count, of }: Counted, brief: boolean): string =>
  brief ? formatNumber(count) : formatOf(count, of);

const countWidth = (text: string): number => textWidth(text, 12);

function widestCounts(rows: readonly Counted[]): CountWidths {
  const widest = (brief: boolean): number =>
    rows.reduce((most, row) => Math.max(most, countWidth(countText(row, brief))), 0);
  return { full: widest(false), brief: widest(true) };
}

/** Says a number with its denominator and its share or rate. */
const sayer =
  ({ unit = "sentence", scale = "share" }: DumbbellOptions) =>
  (row: Counted): string =>
    scale === "share"
      ? `${formatShare(row.count, row.of, unit)}, ${formatPercent(shareOf(row))}`
      : `${formatShare(row.count, row.of, unit)}, ${formatRate(row.count, row.of)}`;

function place(band: Band, page: Page, end: number, layout: Pages, said: (row: Counted) => string): Placed {
  const posts = band.posts.filter((d) => onPage(page, d.camp, layout));
  const total = page.camp === null ? undefined : band.totals.find((d) => d.camp === page.camp);
  const xs = posts.map((d) => position(page, d, end));
  const offsets = spread(xs, 2 * radius + 1, 14);
  const tick = total === undefined ? [] : [position(page, total, end)];
  const far = [...xs, ...tick].reduce(
    (a, b) => (Math.abs(b - page.zero) > Math.abs(a - page.zero) ? b : a),
    page.zero,
  );
  const counted = total ?? (posts.length === 1 ? posts[0] : undefined);
  const text = counted === undefined ? "" : countText(counted, layout.brief);
  const x = far + page.direction * beforeCount;
  const wide = countWidth(text);
  const says = (row: Counted, who: string): string => `${who}, ${band.label}: ${said(row)}`;
  return {
    dots: posts.map((_, i) => ({
      x: xs[i] ?? 0,
      y: band.y + (offsets[i] ?? 0),
      symbol: page.style.symbol,
      fill: page.style.mark,
    })),
    reach:
      far === page.zero ? [] : [{ x1: page.zero, x2: far, y1: band.y, y2: band.y, stroke: page.style.mark }],
    ticks: tick.map((d) => ({ x1: d, x2: d, y1: band.y - 9, y2: band.y + 9, stroke: page.style.text })),
    counts: text === "" ? [] : [{ x, y: band.y, text, side: page.direction, fill: page.style.text }],
    names: band.names.has(page)
      ? nameSpans(page, posts, end).map((d) => ({ x: d.start, y: band.y - 19, text: d.text, side: 1 }))
      : [],
    targets: [
      ...posts.map((row, i) => ({
        row,
        x: xs[i] ?? 0,
        y: band.y + (offsets[i] ?? 0),
        label: says(row, row.short),
      })),
      ...(total === undefined
        ? []
        : [
            {
              row: total,
              x: x + (page.direction * wide) / 2,
              y: band.y,
              width: wide,
              label: says(total, page.label),
            },
          ]),
    ],
  };
}
