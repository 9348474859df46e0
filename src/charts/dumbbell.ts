import * as Plot from "npm:@observablehq/plot";
import type { Camp } from "../domain/contest.ts";
import { formatNumber, formatOf, formatPercent, formatShare, plural } from "../domain/format.ts";
import { type ChartTable, distinct, shareOf } from "./chart-table.ts";
import { type Chart, draw, emptyChart, type Label, type Line, labels, lines } from "./draw.ts";
import { facingPages, type Page, type Pages } from "./facing-pages.ts";
import { type Counted, openMarks, type Target, targets } from "./open-marks.ts";
import { shareTicks } from "./share-axis.ts";
import { spread } from "./spread.ts";
import { fitText, textWidth, wrapText } from "./text-width.ts";

/** How many of a post's sentences have a frame. */
export interface PostShare extends Counted {
  /** Frame id. */
  readonly id: string;
  readonly label: string;
  readonly camp: string;
  readonly post: string;
  readonly short: string;
}

/** How many of a camp's sentences have a frame. */
export interface CampShare extends Counted {
  readonly id: string;
  readonly camp: string;
}

export interface DumbbellOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  /** The camps' own figures: a thin tick with its count. */
  readonly totals?: readonly CampShare[];
  readonly onOpen?: (row: PostShare | CampShare) => void;
  /** What is counted, in the singular. */
  readonly unit?: string;
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
const headingOf = (layout: Pages): number => (layout.stacked ? 84 : 64);

/**
 * Shares a frame, camp against camp: each post a dot in its camp's shape, each camp a thin tick with its count, one row a
 * frame, read across the spine. Frames keep the order of `rows`. A row without a denominator is not drawn. Without rows, a sentence.
 */
export function dumbbell(rows: readonly PostShare[], options: DumbbellOptions): Chart {
  const drawn = rows.filter((d) => d.of > 0);
  if (drawn.length === 0) return emptyChart(options.empty ?? "No post has a sentence to count.");
  const totals = (options.totals ?? []).filter((d) => d.of > 0);
  const others = drawn.some((d) => !options.camps.some((camp) => camp.id === d.camp));
  const layout = facingPages(options.width, options.camps, others);
  const end = Math.max(0.05, ...[...drawn, ...totals].map((d) => shareOf(d) ?? 0));
  const bands = arrange(drawn, totals, layout, end);
  const height = (bands.at(-1)?.y ?? 0) + 24;
  const list = bands.flatMap((band) =>
    layout.pages.map((page) => place(band, page, end, layout, options.unit ?? "sentence")),
  );
  const opened = list.flatMap((d) => d.targets);
  const chart = draw(options.width, height, [
    ...axis(
      layout,
      end,
      layout.stacked ? bands.map((d) => [d.y - 14, d.y + 14] as const) : [[headingOf(layout) - 6, height]],
    ),
    ...headings(layout, drawn, totals, options.unit ?? "sentence"),
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

/** The rows behind {@link dumbbell}. */
export function dumbbellTable(
  rows: readonly PostShare[],
  camps: readonly Camp[],
  totals: readonly CampShare[] = [],
): ChartTable {
  const campName = (id: string): string => camps.find((d) => d.id === id)?.label ?? "";
  const frameName = (id: string): string => rows.find((d) => d.id === id)?.label ?? id;
  return {
    columns: ["Frame", "Camp", "Post", "Sentences with it", "Sentences", "Share"],
    rows: [
      ...rows.map((d) => [d.label, campName(d.camp), d.short, d.count, d.of, rounded(d)]),
      ...totals.map((d) => [frameName(d.id), campName(d.camp), "all posts", d.count, d.of, rounded(d)]),
    ],
  };
}

const rounded = (row: Counted): number | null => {
  const share = shareOf(row);
  return share === null ? null : Math.round(share * 1000) / 1000;
};

const onPage = (page: Page, camp: string, layout: Pages): boolean =>
  page.camp === camp || (page.camp === null && !layout.pages.some((d) => d.camp === camp));

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
    const names = new Set(
      layout.pages.filter((page) => !named.has(page) && namesFit(page, posts, end, layout)),
    );
    for (const page of names) named.add(page);
    const label = posts[0]?.label ?? id;
    const text = wrapText(label, layout.label.width, size * 1.08, 3);
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

/** Names stand above the first dots of a page that leave room for all of them. */
function namesFit(page: Page, posts: readonly PostShare[], end: number, layout: Pages): boolean {
  const placed = nameSpans(
    page,
    posts.filter((d) => onPage(page, d.camp, layout)),
    end,
  );
  const lean = layout.stacked || layout.label.anchor === "start" ? 4 : 48;
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

interface Anchored extends Label {
  readonly side: 1 | -1;
}

/** Text that runs away from its point: to the right (1) or to the left (-1). */
const anchored = (list: readonly Anchored[], options: Plot.TextOptions = {}): Plot.Markish[] =>
  ([1, -1] as const).map((side) =>
    labels(
      list.filter((d) => d.side === side),
      { textAnchor: side === 1 ? "start" : "end", ...options },
    ),
  );

function place(band: Band, page: Page, end: number, layout: Pages, unit: string): Placed {
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
  const text =
    counted === undefined
      ? ""
      : layout.brief
        ? formatNumber(counted.count)
        : formatOf(counted.count, counted.of);
  const x = far + page.direction * 12;
  const wide = textWidth(text, 12);
  const says = (row: Counted, who: string): string =>
    `${who}, ${band.label}: ${formatShare(row.count, row.of, unit)}, ${formatPercent(shareOf(row))}`;
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

function axis(layout: Pages, end: number, spans: readonly (readonly [number, number])[]): Plot.Markish[] {
  const shares = shareTicks(end);
  const kept = layout.brief ? [0, shares.at(-1) ?? 0] : shares;
  const ticks = layout.pages.flatMap((page) =>
    kept.map((share) => ({ share, page, x: page.zero + (page.direction * page.length * share) / end })),
  );
  const grid = ticks.flatMap(({ share, x }) =>
    spans.map(([y1, y2]) => ({
      x1: x,
      x2: x,
      y1,
      y2,
      stroke: share === 0 ? "var(--muted)" : "var(--hairline)",
    })),
  );
  const shared = layout.stacked && layout.pages[0]?.direction === -1 ? layout.pages[0] : null;
  const words = ticks
    .filter((d) => d.share > 0 || d.page !== shared)
    .map((d) => ({
      x: shared !== null && d.share === 0 && d.page === layout.pages[1] ? (d.x + shared.zero) / 2 : d.x,
      y: headingOf(layout) - 14,
      text: d.share === 0 ? "0" : formatPercent(d.share),
    }));
  return [lines(grid), labels(words)];
}

function headings(
  layout: Pages,
  rows: readonly PostShare[],
  totals: readonly CampShare[],
  unit: string,
): Plot.Markish[] {
  const list = layout.pages.map((page) => {
    const own = rows.filter((d) => onPage(page, d.camp, layout));
    const posts = distinct(own, (d) => d.post).map((post) => own.find((d) => d.post === post)?.of ?? 0);
    const of = totals.find((d) => d.camp === page.camp)?.of ?? posts.reduce((a, b) => a + b, 0);
    const room = page.length + page.room - 2;
    const full = `${plural(posts.length, "post")}, ${plural(of, unit)}`;
    const detail = posts.length === 0 ? "no posts" : layout.brief ? `of ${formatNumber(of)}` : full;
    const name = wrapText(
      `${page.style.glyph}\u00a0${page.label}`,
      room,
      size * 1.12,
      layout.stacked ? 2 : 1,
    ).join("\n");
    return {
      x: page.zero,
      side: page.direction,
      name,
      detail: fitText(detail, room, 12),
      fill: page.style.text,
    };
  });
  const y = headingOf(layout);
  return [
    ...anchored(
      list.map((d) => ({ x: d.x, side: d.side, y: y - 46, text: d.name, fill: d.fill })),
      { fontSize: size, fontWeight: 600, lineAnchor: "bottom" },
    ),
    ...anchored(list.map((d) => ({ x: d.x, side: d.side, y: y - 37, text: d.detail }))),
  ];
}
