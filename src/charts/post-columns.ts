import type * as Plot from "npm:@observablehq/plot/marks";
import type { Camp } from "../domain/contest.js";
import { formatNumber } from "../domain/format.js";
import { styleOf } from "./camp-style.js";
import { distinct } from "./chart-table.js";
import { labels } from "./draw.js";
import { phone } from "./facing-pages.js";
import type { PostShare } from "./frame-share.js";
import { bold, fitText, textWidth, wrapText } from "./text-width.js";

/** Pixels of letters of names. */
const nameSize = 13;

/** Pixels of the longest turned name, and of what stands between names and rows. */
const [mostTurned, underNames] = [150, 28];

/** Widest that one of so many columns is: few share the room of five. */
const widest = (columns: number): number => Math.min(360, Math.max(150, 750 / columns));

/** A post, or a camp, as a column. */
export interface ColumnOf {
  readonly post: string;
  readonly short: string;
  readonly of: number;
  readonly camp: string;
  readonly x: number;
}

/** Where columns and row labels go. */
export interface PostColumns {
  readonly columns: readonly ColumnOf[];
  readonly cell: number;
  readonly label: { readonly x: number; readonly width: number; readonly anchor: "middle" | "start" };
  readonly stacked: boolean;
  readonly heading: number;
  /** How far columns and row labels reach: few columns do not fill the width. */
  readonly width: number;
}

/**
 * Lays posts out as columns grouped by camp: two camps on either side of a spine, posts of no camp at the right; with any other number of
 * camps, and on a phone, all to the right of the row labels or below them.
 */
export function layOutColumns(
  rows: readonly PostShare[],
  width: number,
  camps: readonly Camp[],
): PostColumns {
  const stacked = width < phone;
  const groups = [...camps.map((d) => d.id), null]
    .map((camp) =>
      rows.filter((d) => (camp === null ? !camps.some((c) => c.id === d.camp) : d.camp === camp)),
    )
    .map((members) =>
      distinct(members, (d) => d.post).flatMap((post) => members.find((d) => d.post === post) ?? []),
    )
    .filter((members) => members.length > 0);
  const posts = groups.flat().length;
  const facing = !stacked && camps.length === 2 && groups.length >= 2;
  const spine = stacked ? 0 : Math.min(230, Math.max(130, width * 0.22));
  const gap = stacked ? 10 : 24;
  const gaps = facing ? groups.length - 2 : groups.length - 1;
  const cell = Math.max(8, Math.min(widest(posts), (width - spine - gaps * gap) / posts));
  let x = facing ? 0 : spine;
  const columns = groups.flatMap((members, i) => {
    if (i > 0) x += facing && i === 1 ? spine : gap;
    return members.map((d): ColumnOf => {
      x += cell;
      return { post: d.post, short: d.short, of: d.of, camp: d.camp, x: x - cell / 2 };
    });
  });
  const middle = (groups[0]?.length ?? 0) * cell + spine / 2;
  const label = facing
    ? { x: middle, width: spine - 20, anchor: "middle" as const }
    : { x: 0, width: stacked ? width : spine - 16, anchor: "start" as const };
  return { columns, cell, label, stacked, heading: headingOf(columns, cell), width: x };
}

/** Height over the rows: of names in two lines, or of the longest that is turned, and of the numbers under them. */
function headingOf(columns: readonly ColumnOf[], cell: number): number {
  if (!steep(columns, cell)) return 82;
  const longest = columns.reduce((most, d) => Math.max(most, textWidth(`● ${d.short}`, nameSize * bold)), 0);
  return underNames + Math.min(mostTurned, Math.ceil(longest));
}

/** Whether names of posts must be turned to fit over their column. */
const steep = (columns: readonly ColumnOf[], cell: number): boolean =>
  columns.some(
    (d) =>
      headLines(d.short, cell).length > 2 ||
      d.short.split(/\s+/).some((word) => textWidth(word, nameSize * bold) > cell - 4),
  );

const headLines = (short: string, cell: number): string[] => wrapText(short, cell - 4, nameSize * bold, 9);

/** Whether numbers of so many pixels stand apart from one another, each in the middle of its column; all of them or none are shown. */
export const standApart = (numbers: readonly number[], size: number, cell: number): boolean =>
  numbers.every((number) => textWidth(formatNumber(number), size) + 4 <= cell);

/** The name of each column, turned where it does not fit, over what its numbers are of; nothing of that where these would run into one another. */
export function columnHeads(grid: PostColumns, camps: readonly Camp[]): Plot.Markish[] {
  const turned = steep(grid.columns, grid.cell);
  const heads = grid.columns.map((d) => {
    const style = styleOf(d.camp, camps);
    const name = turned
      ? fitText(`${style.glyph} ${d.short}`, mostTurned, nameSize * bold)
      : [style.glyph, ...headLines(d.short, grid.cell)].join("\n");
    return { x: d.x, y: grid.heading - underNames, text: name, fill: style.text };
  });
  const isTold = standApart(
    grid.columns.map((d) => d.of),
    12,
    grid.cell,
  );
  const denominators = (isTold ? grid.columns : []).map((d) => ({
    x: d.x,
    y: grid.heading - 16,
    text: `${grid.cell < 44 ? "" : "of "}${formatNumber(d.of)}`,
  }));
  return [
    labels(denominators),
    turned
      ? labels(heads, { rotate: -90, textAnchor: "start", fontWeight: 600 })
      : labels(heads, { lineAnchor: "bottom", fontWeight: 600 }),
  ];
}
