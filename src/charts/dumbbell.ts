import * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatOf, formatPercent, formatRate, formatShare } from "../domain/format.js";
import type { Settings } from "../domain/selection.js";
import { type ChartTable, shareOf } from "./chart-table.js";
import { type Chart, dotted, emptyChart, type Label, labels, lines } from "./draw.js";
import { arrange, bandSize, bandsOf, type Naming, nameOn, type Placed, postsOf } from "./dumbbell-bands.js";
import { type Marks, marksOf } from "./dumbbell-marks.js";
import { anchored, headingOf, headings, type Scale, shareAxis } from "./dumbbell-pages.js";
import { countWidth, radius } from "./dumbbell-row.js";
import { facingPages, type Pages } from "./facing-pages.js";
import type { CampShare, PostShare } from "./frame-share.js";
import { type Counted, drawOpening } from "./open-marks.js";
import { type LetterKey, letterKey } from "./post-letters.js";
import { scaleEnd } from "./scale-end.js";

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
  /** Whether cue words found what is counted, and no coder: then marks are open, and dotted where only quoted words are counted. */
  readonly cue?: boolean;
  readonly empty?: string | undefined;
}

/**
 * Shares a frame, camp against camp: each post a dot in its camp's shape, each camp a thin tick that ends in its count, one row a
 * frame, read across the spine. Posts are named over the first row with room for the names of its page; where a page has no such row, every post
 * has a letter, with a key over the rows. Frames keep the order of `rows`. A row without a denominator is not drawn. A share of few sentences or rate of few words that
 * lies past the others' scale ({@link scaleEnd}) stands at its end with a wedge. Without rows, a sentence.
 */
export function dumbbell(rows: readonly PostShare[], options: DumbbellOptions): Chart {
  const counted = rows.filter((d) => d.of > 0);
  if (counted.length === 0) return emptyChart(options.empty ?? "No post has a sentence to count.");
  const totals = (options.totals ?? []).filter((d) => d.of > 0);
  const sheet = layOut(counted, totals, options);
  const { layout, placed, heading, height } = sheet;
  const list = placed.flatMap((band) =>
    band.rows.map((row) => marksOf(band, row, sheet.naming, sheet.brief, sayer(options))),
  );
  const opened = list.flatMap((d) => d.targets);
  const marks = [
    ...shareAxis(
      layout,
      sheet.end,
      layout.stacked ? placed.map((d) => [d.y - 14, d.y + 14] as const) : [[heading - 6, height]],
      options.scale,
      heading,
    ),
    ...headings(layout, counted, totals, options.unit ?? "sentence"),
    ...anchored(sheet.key.lines),
    labels(
      placed.map((band) => bandLabel(band, layout)),
      { textAnchor: layout.label.anchor, fontSize: bandSize, fontWeight: 600 },
    ),
    ...rowMarks(list, options),
  ];
  return drawOpening(options.width, height, marks, opened, options.onOpen);
}

/** Where everything stands; heights and widths in CSS pixels. */
interface Sheet {
  readonly layout: Pages;
  /** The share or rate at the outer end of every page's scale. */
  readonly end: number;
  readonly naming: Naming;
  readonly key: LetterKey;
  readonly heading: number;
  readonly placed: readonly Placed[];
  readonly height: number;
  /** Whether counts stand without their denominators, since a page is too narrow for them. */
  readonly brief: boolean;
}

function layOut(
  counted: readonly PostShare[],
  totals: readonly CampShare[],
  options: DumbbellOptions,
): Sheet {
  const { width, camps, marked, scale } = options;
  const drawn = counted.filter((d) => marked?.has(d.post) ?? true);
  const others = counted.some((d) => !camps.some((camp) => camp.id === d.camp));
  const widest = [...drawn, ...totals].reduce(
    (most, row) => Math.max(most, countWidth(formatOf(row.count, row.of))),
    0,
  );
  // Counts stand under their row: past the end of a narrow scale only a dot needs room.
  const layout = facingPages(width, camps, others, { full: widest, brief: 0 });
  const end = scaleEnd(scale ?? "share", drawn, totals);
  const bands = bandsOf(drawn, totals, layout, end);
  const posts = postsOf(drawn, layout);
  const naming = nameOn(bands, posts, layout);
  const key = letterKey(posts, naming.letters, layout, width, headingOf(layout) - 20);
  const heading = headingOf(layout) + key.height;
  const placed = arrange(bands, naming, layout, heading);
  const height = (placed.at(-1)?.bottom ?? heading) + 2;
  const brief = layout.pages.some((page) => page.length + page.room < widest + 8);
  return { layout, end, naming, key, heading, placed, height, brief };
}

/** The marks of all rows, those of a kind together; names and counts lie over dots, dots over ticks. */
const rowMarks = (
  list: readonly Marks[],
  { quoted = false, cue = false }: DumbbellOptions,
): Plot.Markish[] => [
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
      fill: quoted || cue ? "var(--paper)" : "fill",
      stroke: quoted || cue ? "fill" : "var(--paper)",
      strokeWidth: quoted || cue ? 1.75 : 1,
      ...(quoted && cue ? { strokeDasharray: dotted } : {}),
    },
  ),
  labels(list.flatMap((d) => d.wedges)),
  labels(
    list.flatMap((d) => d.counts),
    { fontWeight: 600, ...onPaper },
  ),
  labels(
    list.flatMap((d) => d.names),
    onPaper,
  ),
];

/** Keeps a text clear of the hairlines that it crosses. */
const onPaper = { stroke: "var(--paper)", strokeWidth: 4 };

/** The rows behind {@link dumbbell}; `columns` names what a row is, what is counted and out of what. The last column is what the axis of `scale` says. */
export function dumbbellTable(
  rows: readonly PostShare[],
  camps: readonly Camp[],
  totals: readonly CampShare[] = [],
  columns: readonly [what: string, counted: string, of: string] = ["Frame", "Sentences with it", "Sentences"],
  scale: Scale = "share",
): ChartTable {
  const campName = (id: string): string => camps.find((d) => d.id === id)?.label ?? "";
  const labels = new Map(rows.map((d) => [d.id, d.label]));
  const [name, whole] = scale === "share" ? ["Share", 1] : ["Per 1,000 words", 1000];
  const rounded = (row: Counted): number | null => {
    const share = shareOf(row);
    return share === null ? null : Number((whole * share).toPrecision(3));
  };
  return {
    columns: [columns[0], "Camp", "Post", "post_id", columns[1], columns[2], name],
    rows: [
      ...rows.map((d) => [d.label, campName(d.camp), d.short, d.post, d.count, d.of, rounded(d)]),
      ...totals.map((d) => [
        labels.get(d.id) ?? d.id,
        campName(d.camp),
        "all posts",
        null,
        d.count,
        d.of,
        rounded(d),
      ]),
    ],
  };
}

/** Most posts that a description names one by one. */
const mostNamed = 12;

/** Every row that the pages draw, for who cannot see it: what each camp has, and each post where they are few. */
export function dumbbellAlt(
  rows: readonly PostShare[],
  camps: readonly Camp[],
  totals: readonly CampShare[],
): string {
  const counted = rows.filter((d) => d.of > 0);
  const said = (who: string, row: Counted): string =>
    `${who} ${formatOf(row.count, row.of)} (${formatPercent(shareOf(row))})`;
  return [...new Map(counted.map((d) => [d.id, d.label]))]
    .map(([id, label]) => {
      const posts = counted.filter((d) => d.id === id);
      const sides = camps.flatMap((camp) =>
        totals.filter((d) => d.id === id && d.camp === camp.id && d.of > 0).map((d) => said(camp.label, d)),
      );
      const named = posts.length > mostNamed ? [] : posts.map((d) => said(`“${d.short}”`, d));
      return `${label}: ${[sides, named]
        .map((list) => list.join(", "))
        .filter(Boolean)
        .join("; ")}.`;
    })
    .join(" ");
}

/** Says a number with its denominator and its share or rate. */
const sayer =
  ({ unit = "sentence", scale = "share" }: DumbbellOptions) =>
  (row: Counted): string =>
    scale === "share"
      ? `${formatShare(row.count, row.of, unit)}, ${formatPercent(shareOf(row))}`
      : `${formatShare(row.count, row.of, unit)}, ${formatRate(row.count, row.of)}`;

const bandLabel = (band: Placed, layout: Pages): Label => ({
  x: layout.label.x,
  y: band.labelY,
  text: band.text.join("\n"),
  fill: "var(--ink)",
});

/**
 * What a chart of frames says of marks that are not full: hollow where only quoted words are counted, open where cue words found the frames and nobody read
 * for them, dotted where both are so. Nothing where marks are full. Begins with a space.
 */
export function markNote({ source, voice }: Pick<Settings, "source" | "voice">): string {
  const quoted = voice === "quoted";
  if (source !== "cue") return quoted ? " Hollow marks: quoted words." : "";
  return quoted
    ? " Open, dotted marks: cue words found the frames in quoted words."
    : " Open marks: cue words found the frames.";
}
