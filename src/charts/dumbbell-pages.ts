import type * as Plot from "npm:@observablehq/plot/marks";
import { formatNumber, formatPercent, plural } from "../domain/format.js";
import { type Label, labels, lines } from "./draw.js";
import type { Page, Pages } from "./facing-pages.js";
import type { CampShare, PostShare } from "./frame-share.js";
import { rateTicks, shareTicks } from "./share-axis.js";
import { fitText, textWidth, wrapText } from "./text-width.js";

const size = 13;

/** Least distance of two words of an axis. */
const apart = 36;

/** The same of a zero and the one number that a narrow page has besides. */
const apartFromZero = 24;

/** Height of the headings and axis over the rows. */
export const headingOf = (layout: Pages): number => (layout.stacked ? 100 : 64);

/** Whether a page holds the posts of a camp; the page without a camp holds those of no other page. */
export const onPage = (page: Page, camp: string, layout: Pages): boolean =>
  page.camp === camp || (page.camp === null && !layout.pages.some((d) => d.camp === camp));

/** Text that runs away from its point: to the right (1) or to the left (-1). */
export interface Anchored extends Label {
  readonly side: 1 | -1;
}

/** Marks for such texts. */
export const anchored = (list: readonly Anchored[], options: Plot.TextOptions = {}): Plot.Markish[] =>
  ([1, -1] as const).map((side) =>
    labels(
      list.filter((d) => d.side === side),
      { textAnchor: side === 1 ? "start" : "end", ...options },
    ),
  );

/** What the axis counts: a share of the denominator in per cent, or a rate per 1,000 words. */
export type Scale = "share" | "rate";

/** A rule at zero and hairlines at round shares, each from and to the given heights, with their numbers over the rows, which begin at `heading`. */
export function shareAxis(
  layout: Pages,
  end: number,
  spans: readonly (readonly [number, number])[],
  scale: Scale = "share",
  heading = headingOf(layout),
): Plot.Markish[] {
  const shares = scale === "share" ? shareTicks(end) : rateTicks(end);
  const kept = layout.brief ? [0, shares.at(-1) ?? 0] : shares;
  const room = layout.brief ? apartFromZero : apart;
  const ticks = layout.pages.flatMap((page) =>
    kept.map((share, index) => ({
      share,
      page,
      x: page.zero + (page.direction * page.length * share) / end,
      // Words that would touch are left to the next hairline that has room.
      named: index % Math.ceil((room * end) / (page.length * ((kept[1] ?? end) || end))) === 0,
    })),
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
    .filter((d) => d.named && (d.share > 0 ? d.page.length >= 40 : d.page !== shared))
    .map((d) => ({
      x: shared !== null && d.share === 0 && d.page === layout.pages[1] ? (d.x + shared.zero) / 2 : d.x,
      y: heading - 14,
      text:
        d.share === 0
          ? "0"
          : scale === "share"
            ? formatPercent(d.share)
            : String(Number((1000 * d.share).toPrecision(3))),
    }));
  return [lines(grid), labels(words)];
}

/** Each page's camp, and what its shares are of. */
export function headings(
  layout: Pages,
  rows: readonly PostShare[],
  totals: readonly CampShare[],
  unit: string,
): Plot.Markish[] {
  const roomOf = (page: Page): number => page.length + page.room - 2;
  const details = layout.pages.map((page) => {
    const own = rows.filter((d) => onPage(page, d.camp, layout));
    // The first row of a post, whichever it is of: all are out of the same.
    const posts = [...new Map(own.toReversed().map((d) => [d.post, d.of])).values()];
    const of = totals.find((d) => d.camp === page.camp)?.of ?? posts.reduce((a, b) => a + b, 0);
    const full = `${plural(posts.length, "post")}, ${plural(of, unit)}`;
    return posts.length === 0
      ? { full: "no posts", brief: "no posts" }
      : { full, brief: `of ${formatNumber(of)}` };
  });
  const fit = layout.pages.every((page, i) => textWidth(details[i]?.full ?? "", 12) <= roomOf(page));
  const list = layout.pages.map((page, i) => {
    const room = roomOf(page);
    const detail = details[i]?.[layout.brief && !fit ? "brief" : "full"] ?? "";
    const join = room < 80 ? " " : "\u00a0";
    const label = `${page.style.glyph}${join}${page.label}`;
    const name = wrapText(label, room + 8, size * 1.1, layout.stacked ? 3 : 1).join("\n");
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
