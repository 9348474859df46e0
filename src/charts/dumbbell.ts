import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber, formatOf, formatPercent, formatRate, formatShare } from "../domain/format.js";
import { type ChartTable, distinct, shareOf } from "./chart-table.js";
import { type Chart, draw, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import { anchored, headingOf, headings, onPage, type Scale, shareAxis } from "./dumbbell-pages.js";
import {
  countedOf,
  countSpan,
  countWidth,
  letterSpans,
  nameSpans,
  namesFit,
  type PageRow,
  pageRow,
  radius,
  reachOf,
  type Span,
} from "./dumbbell-row.js";
import { facingPages, type Page, type Pages } from "./facing-pages.js";
import type { CampShare, PostShare } from "./frame-share.js";
import { type Counted, openMarks, type Target, targets } from "./open-marks.js";
import { type Letters, letterKey, lettersOf, type PagePost } from "./post-letters.js";
import { wrapText } from "./text-width.js";

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
  /** Whether only quoted words are counted: then marks are hollow. */
  readonly quoted?: boolean;
  readonly empty?: string;
}

interface Band {
  readonly id: string;
  readonly label: string;
  readonly text: readonly string[];
  readonly rows: readonly PageRow[];
}

/** How posts are named: over the first row of a page that has room for all its names, or by letters over every row. */
interface Naming {
  readonly rows: ReadonlySet<PageRow>;
  readonly letters: Letters;
}

/** A band with the middle of the line on which its dots lie, and how far its marks reach from there. */
interface Placed extends Band {
  readonly y: number;
  readonly labelY: number;
  readonly reach: number;
  readonly bottom: number;
}

const size = 13;
const leading = 17;
/** Height of a line of texts over a row, and of the one under it. */
const [overRow, underRow] = [16, 15];

/**
 * Shares a frame, camp against camp: each post a dot in its camp's shape, each camp a thin tick that ends in its count, one row a
 * frame, read across the spine. Posts are named over the first row with room for the names of its page; where a page has no such row, every post
 * has a letter, with a key over the rows. Frames keep the order of `rows`. A row without a denominator is not drawn. Without rows, a sentence.
 */
export function dumbbell(rows: readonly PostShare[], options: DumbbellOptions): Chart {
  const counted = rows.filter((d) => d.of > 0);
  if (counted.length === 0) return emptyChart(options.empty ?? "No post has a sentence to count.");
  const drawn = counted.filter((d) => options.marked?.has(d.post) ?? true);
  const totals = (options.totals ?? []).filter((d) => d.of > 0);
  const others = counted.some((d) => !options.camps.some((camp) => camp.id === d.camp));
  const widest = [...drawn, ...totals].reduce(
    (most, row) => Math.max(most, countWidth(formatOf(row.count, row.of))),
    0,
  );
  // Counts stand under their row: past the end of a narrow scale only a dot needs room.
  const layout = facingPages(options.width, options.camps, others, { full: widest, brief: 0 });
  const end = Math.max(
    options.scale === "rate" ? 0.002 : 0.05,
    ...[...drawn, ...totals].map((d) => shareOf(d) ?? 0),
  );
  const bands = bandsOf(drawn, totals, layout, end);
  const posts = postsOf(drawn, layout);
  const naming = nameOn(bands, posts, layout);
  const key = letterKey(posts, naming.letters, layout, options.width, headingOf(layout) - 20);
  const heading = headingOf(layout) + key.height;
  const placed = arrange(bands, naming, layout, heading);
  const height = (placed.at(-1)?.bottom ?? heading) + 2;
  const brief = layout.pages.some((page) => page.length + page.room < widest + 8);
  const list = placed.flatMap((band) =>
    band.rows.map((row) => marksOf(band, row, naming, brief, sayer(options))),
  );
  const opened = list.flatMap((d) => d.targets);
  const chart = draw(options.width, height, [
    ...shareAxis(
      layout,
      end,
      layout.stacked ? placed.map((d) => [d.y - 14, d.y + 14] as const) : [[heading - 6, height]],
      options.scale,
      heading,
    ),
    ...headings(layout, counted, totals, options.unit ?? "sentence"),
    ...anchored(key.lines),
    labels(
      placed.map((band) => bandLabel(band, layout)),
      {
        textAnchor: layout.label.anchor,
        fontSize: size,
        fontWeight: 600,
      },
    ),
    lines(
      list.flatMap((d) => d.reach),
      { strokeWidth: 1 },
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
        fill: options.quoted === true ? "var(--paper)" : "fill",
        stroke: options.quoted === true ? "fill" : "var(--paper)",
        strokeWidth: options.quoted === true ? 1.75 : 1,
      },
    ),
    labels(
      list.flatMap((d) => d.counts),
      { fontWeight: 600, ...onPaper },
    ),
    labels(
      list.flatMap((d) => d.names),
      onPaper,
    ),
    targets(opened),
  ]);
  openMarks(chart, opened, options.onOpen);
  return chart;
}

/** Keeps a text clear of the hairlines that it crosses. */
const onPaper = { stroke: "var(--paper)", strokeWidth: 4 };

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

function bandsOf(
  rows: readonly PostShare[],
  totals: readonly CampShare[],
  layout: Pages,
  end: number,
): Band[] {
  return distinct(rows, (d) => d.id).map((id) => {
    const posts = rows.filter((d) => d.id === id);
    const label = posts[0]?.label ?? id;
    return {
      id,
      label,
      text: wrapText(label, layout.label.width, size * 1.1, 3),
      rows: layout.pages.map((page) =>
        pageRow(
          page,
          posts.filter((d) => onPage(page, d.camp, layout)),
          page.camp === null ? undefined : totals.find((d) => d.id === id && d.camp === page.camp),
          end,
        ),
      ),
    };
  });
}

/** The posts drawn on each page, page by page. */
const postsOf = (rows: readonly PostShare[], layout: Pages): PagePost[] =>
  layout.pages.flatMap((page) => [
    ...new Map(
      rows
        .filter((d) => onPage(page, d.camp, layout))
        .map(({ post, short }) => [post, { page, post, short }] as const),
    ).values(),
  ]);

function nameOn(bands: readonly Band[], posts: readonly PagePost[], layout: Pages): Naming {
  const pages = new Set(posts.map(({ page }) => page));
  const rows = [...pages].flatMap((page) => {
    const band = bands.find(({ text, rows: all }) => {
      const row = all.find((d) => d.page === page);
      // Beside a label of one line there is room in the spine.
      const lean = layout.stacked || text.length > 1 || layout.label.anchor === "start" ? 4 : 48;
      return row !== undefined && row.posts.length > 0 && namesFit(row, lean);
    });
    return band?.rows.filter((d) => d.page === page) ?? [];
  });
  return rows.length === pages.size
    ? { rows: new Set(rows), letters: new Map() }
    : { rows: new Set(), letters: lettersOf(posts) };
}

/** From where on each band lies below the one before: what names it, the texts over its row, its marks, and its counts under them. */
function arrange(bands: readonly Band[], naming: Naming, layout: Pages, heading: number): Placed[] {
  let top = heading;
  return bands.map((band) => {
    const reach = reachOf(band.rows);
    const block = band.text.length * leading;
    const isNamed = naming.letters.size > 0 || band.rows.some((d) => naming.rows.has(d));
    const over = (isNamed ? overRow : 0) + reach;
    const under = reach + (band.rows.some((d) => countedOf(d) !== undefined) ? underRow : 0);
    const tall = layout.stacked ? block + 2 + over + under + 12 : Math.max(38, over + under + 8, block + 14);
    const y = layout.stacked ? top + block + 2 + over : top + over + (tall - over - under) / 2;
    const besideRow = Math.max(top + block / 2 + 4, Math.min(y, top + tall - block / 2 - 4));
    const labelY = layout.stacked ? top + block / 2 : besideRow;
    top += tall;
    return { ...band, y, labelY, reach, bottom: top };
  });
}

const bandLabel = (band: Placed, layout: Pages): Label => ({
  x: layout.label.x,
  y: band.labelY,
  text: band.text.join("\n"),
  fill: "var(--ink)",
});

interface Marks {
  readonly dots: { x: number; y: number; symbol: string; fill: string }[];
  readonly reach: Line[];
  readonly ticks: Line[];
  readonly counts: Label[];
  readonly names: Label[];
  readonly targets: Target<PostShare | CampShare>[];
}

/** A count as it stands under its row. */
const countText = ({ count, of }: Counted, brief: boolean): string =>
  brief ? formatNumber(count) : formatOf(count, of);

/** Says a number with its denominator and its share or rate. */
const sayer =
  ({ unit = "sentence", scale = "share" }: DumbbellOptions) =>
  (row: Counted): string =>
    scale === "share"
      ? `${formatShare(row.count, row.of, unit)}, ${formatPercent(shareOf(row))}`
      : `${formatShare(row.count, row.of, unit)}, ${formatRate(row.count, row.of)}`;

function marksOf(
  band: Placed,
  row: PageRow,
  naming: Naming,
  brief: boolean,
  said: (row: Counted) => string,
): Marks {
  const { page, posts, xs, offsets, total, tick } = row;
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
