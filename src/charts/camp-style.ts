import type { Camp } from "../domain/contest.js";

/** How a camp is told apart: a shape, and colours by reference so that the page's scheme decides them. */
export interface CampStyle {
  readonly symbol: "circle" | "square" | "triangle" | "star" | "hexagon" | "wye" | "diamond";
  /** The shape as a character, for headings. */
  readonly glyph: string;
  readonly mark: string;
  readonly text: string;
}

const shapes = [
  { symbol: "circle", glyph: "●" },
  { symbol: "square", glyph: "■" },
  { symbol: "triangle", glyph: "▲" },
  { symbol: "star", glyph: "★" },
  { symbol: "hexagon", glyph: "⬢" },
  { symbol: "wye", glyph: "⅄" },
] as const;

const none: CampStyle = {
  symbol: "diamond",
  glyph: "◆",
  mark: "var(--camp-none)",
  text: "var(--camp-none-text)",
};

/** The style of palette entry `index`; past the sixth they start again, and null is no camp: a grey diamond. */
export function campStyle(index: number | null): CampStyle {
  if (index === null) return none;
  const entry = ((index % shapes.length) + shapes.length) % shapes.length;
  const shape = shapes[entry];
  return shape === undefined
    ? none
    : { ...shape, mark: `var(--camp-${entry})`, text: `var(--camp-${entry}-text)` };
}

/** The style of the camp with this id; an id that is none of `camps` is drawn as no camp. */
export const styleOf = (camp: string, camps: readonly Camp[]): CampStyle =>
  campStyle(camps.find((d) => d.id === camp)?.colour ?? null);
