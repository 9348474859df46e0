import * as Plot from "npm:@observablehq/plot/marks";

/** What every chart gives back: an SVG, or a sentence where there is nothing to draw. */
export type Chart = SVGSVGElement | HTMLElement;

const style = {
  background: "transparent",
  color: "var(--ink)",
  fontFamily: "var(--sans, system-ui, sans-serif)",
  fontSize: "12px",
  fontVariantNumeric: "tabular-nums",
  overflow: "visible",
};

/**
 * Marks on a sheet of `width` by `height` pixels. Positions and radii are pixels, from the top left: the charts lay out
 * pages, columns and a spine between them, for which no single scale would do.
 */
export function draw(width: number, height: number, marks: Plot.Markish[]): SVGSVGElement {
  const chart = Plot.plot({
    width,
    height: Math.max(1, height),
    margin: 0,
    className: "chart",
    style,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks,
  });
  for (const layer of chart.querySelectorAll("g[aria-label]:not(.targets)"))
    layer.removeAttribute("aria-label");
  return chart as SVGSVGElement;
}

/** The sentence that stands where a chart has nothing to draw. */
export function emptyChart(sentence: string): HTMLElement {
  const note = document.createElement("p");
  note.className = "chart-empty";
  note.textContent = sentence;
  return note;
}

/** A text to place. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill?: string;
  readonly href?: string | null;
}

/** Texts of one kind; `muted` ink unless a label says otherwise. */
export function labels(list: readonly Label[], options: Plot.TextOptions = {}): Plot.Markish {
  return Plot.text(list, {
    x: "x",
    y: "y",
    text: "text",
    fill: (d: Label) => d.fill ?? "var(--muted)",
    lineHeight: 1.3,
    ...options,
  });
}

/** A straight line to draw. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke?: string;
}

/** Lines of one kind; hairlines unless told otherwise. */
export function lines(list: readonly Line[], options: Plot.LinkOptions = {}): Plot.Markish {
  return Plot.link(list, {
    x1: "x1",
    y1: "y1",
    x2: "x2",
    y2: "y2",
    stroke: (d: Line) => d.stroke ?? "var(--hairline)",
    strokeWidth: 1,
    ...options,
  });
}

/** How the outline of an open mark is drawn where its words are quoted, so that it is not taken for one of the writer's own. */
export const dotted = "2 1.6";
