import { distinct } from "./chart-table.js";
import { onPage } from "./dumbbell-pages.js";
import { countedOf, namesFit, type PageRow, pageRow, reachOf } from "./dumbbell-row.js";
import type { Pages } from "./facing-pages.js";
import type { CampShare, PostShare } from "./frame-share.js";
import { type Letters, lettersOf, type PagePost } from "./post-letters.js";
import { wrapText } from "./text-width.js";

/** What is compared in one line across the pages, with the lines of its label. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly text: readonly string[];
  readonly rows: readonly PageRow[];
}

/** How posts are named: over the first row of a page that has room for all its names, or by letters over every row. */
export interface Naming {
  readonly rows: ReadonlySet<PageRow>;
  readonly letters: Letters;
}

/** A band with the middle of the line on which its dots lie, and how far its marks reach from there. */
export interface Placed extends Band {
  readonly y: number;
  readonly labelY: number;
  readonly reach: number;
  readonly bottom: number;
}

/** Letters of a band's label. */
export const bandSize = 13;
const leading = 17;
/** Height of a line of texts over a row, and of the one under it. */
const [overRow, underRow] = [16, 15];

/** The bands of rows, in their order, with the marks of each page. */
export function bandsOf(
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
      text: wrapText(label, layout.label.width, bandSize * 1.1, 3),
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
export const postsOf = (rows: readonly PostShare[], layout: Pages): PagePost[] =>
  layout.pages.flatMap((page) => [
    ...new Map(
      rows
        .filter((d) => onPage(page, d.camp, layout))
        .map(({ post, short }) => [post, { page, post, short }] as const),
    ).values(),
  ]);

/** How posts are named: by name where every page has a row with room for its names, else by letters. */
export function nameOn(bands: readonly Band[], posts: readonly PagePost[], layout: Pages): Naming {
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
export function arrange(bands: readonly Band[], naming: Naming, layout: Pages, heading: number): Placed[] {
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
