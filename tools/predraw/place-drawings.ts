import { JSDOM } from "jsdom";
import { escapeHtml } from "../escape-html.ts";
import type { Drawing } from "./draw-page.ts";
import { sketch } from "./sketch.ts";
import { wholeMark } from "./whole-mark.ts";

/**
 * A drawing for wide windows and one for narrow ones; which is shown is the style sheet's. `whole` where nothing that the page's cells
 * show is missing in either.
 */
export type Drawings = { readonly wide: Drawing; readonly narrow: Drawing; readonly whole: boolean };

type Widths = Omit<Drawings, "whole">;

/**
 * Choices kept in the address change what cells show: then the page waits for them rather than show what was
 * drawn for none.
 */
const askedScript =
  '<script>if (location.search !== "") document.documentElement.classList.add("asked");</script>';

const both = (wide: string, narrow: string): string =>
  wide === narrow ? wide : `<div class="drawn-wide">${wide}</div><div class="drawn-narrow">${narrow}</div>`;

/** HTML that a parser would take apart where it stands, such as a block in a paragraph, cannot be placed there. */
const survives = (html: string, ids: readonly string[]): Set<string> => {
  const { document } = new JSDOM(html).window;
  const kept = [...document.querySelectorAll("observablehq-loading[data-drawn]")]
    .map((element) => [element.nextSibling, element] as const)
    .filter(([root]) => root?.nodeType === 8)
    .map(([root]) => (root as Comment).data.slice(1, -1));
  return new Set(kept.filter((id) => ids.includes(id)));
};

const place = (html: string, { wide, narrow }: Widths, ids: Iterable<string>): string => {
  const chosen = new Set(ids);
  return html.replace(
    /(?:<observablehq-loading><\/observablehq-loading>)?<!--:([0-9a-f]{8}(?:-\d+)?):-->/g,
    (root, id: string) => {
      const [atWide, atNarrow] = [wide.get(id), narrow.get(id)];
      if (!chosen.has(id) || atWide === undefined || atNarrow === undefined) return root;
      return `<observablehq-loading data-drawn>${both(atWide, atNarrow)}</observablehq-loading><!--:${id}:-->`;
    },
  );
};

/** Most UTF-16 units of drawings that a page takes as they are. */
const fullRoom = 200_000;

/** The cells drawn both ways, in the page's order, as far as there is room: none stands after one that is missing. */
const inRoom = ({ wide, narrow }: Widths, room: number): string[] => {
  const chosen: string[] = [];
  let used = 0;
  for (const [id, atWide] of wide) {
    const atNarrow = narrow.get(id);
    if (atNarrow === undefined) continue;
    used += both(atWide, atNarrow).length;
    if (used > room) break;
    chosen.push(id);
  }
  return chosen;
};

const fits = (drawings: Widths, room: number): boolean =>
  inRoom(drawings, room).length === inRoom(drawings, Number.POSITIVE_INFINITY).length;

/**
 * Puts what cells show where they will show it, as the loading mark that Framework takes away when the cell shows
 * something itself. `room` is how many UTF-16 units of drawings the page takes: past them a page that reads sooner would be slower
 * to arrive. Where not all fits the usual room, what is placed is sketched. A page that then shows all that its cells do says so in its head.
 * Without drawings, or where a page has no such place, the page stays as it is.
 */
export function placeDrawings(html: string, drawings: Drawings, room = fullRoom): string {
  const { wide, narrow, whole: ended } = drawings;
  const placed = fits(drawings, fullRoom) ? drawings : { wide: sketch(wide), narrow: sketch(narrow) };
  const ids = inRoom(placed, room);
  const kept = survives(place(html, placed, ids), ids);
  if (kept.size === 0) return html;
  const whole = ended && [wide.size, narrow.size].every((size) => size === kept.size);
  return place(html, placed, kept).replace(
    "</head>",
    `${askedScript}\n${whole ? `${wholeMark}\n` : ""}</head>`,
  );
}

/** Gives the page the title that its cells gave it, as that of a post has its post's; the rest stays. */
export const withTitle = (html: string, title: string): string =>
  html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`);
