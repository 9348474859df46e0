import * as Plot from "npm:@observablehq/plot/marks";
import { type Camp, campLabel } from "../domain/contest.js";
import { formatPercent, formatShare } from "../domain/format.js";
import { type ChartTable, distinct, shareOf } from "./chart-table.js";
import { type Chart, emptyChart, type Label, type Line, labels, lines } from "./draw.js";
import { anchored, headingOf, headings, onPage, shareAxis } from "./dumbbell-pages.js";
import { facingPages, type Page, type Pages } from "./facing-pages.js";
import { type Counted, drawOpening, type Target } from "./open-marks.js";
import { textWidth, wrapText } from "./text-width.js";

/** A frame's share of a side's sentences: all of them, or those in the writers' own voice. */
export interface VoiceDot extends Counted {
  readonly id: string;
  readonly label: string;
  readonly camp: string;
  readonly voice: "own" | "all";
  /** Posts of the side. */
  readonly posts: number;
}

export interface VoiceDotsOptions {
  readonly width: number;
  readonly camps: readonly Camp[];
  readonly onOpen?: (row: VoiceDot) => void;
  readonly empty?: string | undefined;
}

const size = 13;
const leading = 17;
const radius = 5;

/**
 * What quotations add: for each frame and side a solid mark at the share in the writers' own voice and a hollow one with quotations, joined
 * by a line. Sides are pages across the spine, as in every comparison. Without rows, a sentence.
 */
export function voiceDots(rows: readonly VoiceDot[], options: VoiceDotsOptions): Chart {
  const drawn = rows.filter((d) => d.of > 0);
  if (drawn.length === 0)
    return emptyChart(options.empty ?? "No frame’s share changes when quotations are taken out.");
  const others = drawn.some((d) => !options.camps.some((camp) => camp.id === d.camp));
  const layout = facingPages(options.width, options.camps, others);
  const end = Math.max(0.05, ...drawn.map((d) => shareOf(d) ?? 0));
  const names: Label[] = [];
  const placed: Placed[] = [];
  let top = headingOf(layout);
  for (const id of distinct(drawn, (d) => d.id)) {
    const here = drawn.filter((d) => d.id === id);
    const text = wrapText(here[0]?.label ?? id, layout.label.width, size * 1.1, 3);
    const block = text.length * leading;
    const tall = layout.stacked ? block + 34 : Math.max(36, block + 12);
    const y = layout.stacked ? top + block + 16 : top + tall / 2;
    names.push({
      x: layout.label.x,
      y: layout.stacked ? top + block / 2 : y,
      text: text.join("\n"),
      fill: "var(--ink)",
    });
    placed.push(...layout.pages.flatMap((page) => place(here, page, end, y, layout)));
    top += tall;
  }
  const opened = placed.map(targetOf);
  const spans = layout.stacked
    ? names.map((_, i) => [placedY(placed, i) - 12, placedY(placed, i) + 12] as const)
    : [[headingOf(layout) - 6, top] as const];
  const layers = [
    ...shareAxis(layout, end, spans),
    ...headings(layout, asPosts(drawn), asTotals(drawn), "sentence"),
    labels(names, { textAnchor: layout.label.anchor, fontSize: size, fontWeight: 600 }),
    ...marks(placed),
    ...anchored(placed.flatMap((d) => countOf(d, placed, layout))),
  ];
  return drawOpening(options.width, top + 4, layers, opened, options.onOpen);

  function placedY(list: readonly Placed[], band: number): number {
    return [...new Set(list.map((d) => d.y))][band] ?? 0;
  }
}

/** The rows behind {@link voiceDots}. */
export const voiceDotsTable = (rows: readonly VoiceDot[], camps: readonly Camp[]): ChartTable => ({
  columns: ["Frame", "Camp", "Sentences of", "With it", "Sentences"],
  rows: rows.map((d) => [
    d.label,
    campLabel(camps, d.camp),
    d.voice === "own" ? "the writers alone" : "all voices",
    d.count,
    d.of,
  ]),
});

interface Placed {
  readonly row: VoiceDot;
  readonly page: Page;
  readonly x: number;
  readonly y: number;
}

/** The hollow mark first, so that the solid one lies on it where they meet. */
function place(rows: readonly VoiceDot[], page: Page, end: number, y: number, layout: Pages): Placed[] {
  const here = rows.filter((d) => onPage(page, d.camp, layout));
  return (["all", "own"] as const).flatMap((voice) =>
    here
      .filter((d) => d.voice === voice)
      .map((row) => ({
        row,
        page,
        y,
        x: page.zero + (page.direction * page.length * (shareOf(row) ?? 0)) / end,
      })),
  );
}

const targetOf = ({ row, page, x, y }: Placed): Target<VoiceDot> => ({
  row,
  x,
  y,
  label: `${page.label}, ${row.label}, ${row.voice === "own" ? "own voice" : "all voices"}: ${formatShare(row.count, row.of)}, ${formatPercent(shareOf(row))}`,
});

/** What the headings say of each page: its sentences in all voices. */
const asPosts = (rows: readonly VoiceDot[]) =>
  rows
    .filter((d) => d.voice === "all")
    .flatMap((d) =>
      Array.from({ length: d.posts }, (_, i) => ({ ...d, post: `${d.camp} ${i}`, short: d.camp })),
    );
const asTotals = (rows: readonly VoiceDot[]) => rows.filter((d) => d.voice === "all");

function marks(placed: readonly Placed[]): Plot.Markish[] {
  const joined = placed.flatMap((own): Line[] => {
    if (own.row.voice !== "own") return [];
    const all = placed.find((d) => d.page === own.page && d.y === own.y && d.row.voice === "all");
    return all === undefined
      ? []
      : [{ x1: all.x, x2: own.x, y1: own.y, y2: own.y, stroke: own.page.style.mark }];
  });
  return [
    lines(joined, { strokeWidth: 2 }),
    Plot.dot(placed, {
      x: "x",
      y: "y",
      r: radius,
      symbol: (d: Placed) => d.page.style.symbol,
      fill: (d: Placed) => (d.row.voice === "own" ? d.page.style.mark : "var(--paper)"),
      stroke: (d: Placed) => d.page.style.mark,
      strokeWidth: 1.75,
    }),
  ];
}

/** Both counts beside the outer mark, with quotations and then without; nothing where none goes. */
function countOf(own: Placed, placed: readonly Placed[], layout: Pages) {
  const { page } = own;
  if (own.row.voice === "all") return [];
  const all = placed.find((d) => d.page === page && d.y === own.y && d.row.voice === "all");
  if (all === undefined || all.row.count === own.row.count) return [];
  const full = `${all.row.count} of ${all.row.of} → ${own.row.count} of ${own.row.of}`;
  const brief = `${all.row.count} → ${own.row.count}`;
  const [near = 0, far = 0] = [own.x, all.x].map((x) => Math.abs(x - page.zero)).sort((x, y) => x - y);
  const outside = page.length + page.room - far - 10;
  const text = layout.brief || textWidth(full, 12) > outside ? brief : full;
  const outward = textWidth(text, 12) <= outside;
  if (!outward && textWidth(text, 12) > near - 10) return [];
  const x = page.zero + page.direction * (outward ? far + 10 : near - 10);
  const side: 1 | -1 = outward === (page.direction === 1) ? 1 : -1;
  return [{ x, y: own.y, text, side, fill: page.style.text }];
}
