import * as Plot from "npm:@observablehq/plot/marks";
import { selectionText } from "../domain/selection-text.js";
import { draw } from "./draw.js";

/** A number that opens onto the sentences it counts. */
export interface Counted {
  readonly count: number;
  /** Sentences behind the number, where it counts something else, such as words or names. */
  readonly sentences?: number;
  /** Denominator; 0 where there is none. */
  readonly of: number;
  /** What the number counts, as the evidence panel resolves it; anything JSON can hold. */
  readonly selection: unknown;
}

/** How many sentences a number opens. */
export const sentencesOf = (row: Counted): number => row.sentences ?? row.count;

/** Where such a number is drawn, centred on (x, y), and what it says aloud. */
export interface Target<T extends Counted = Counted> {
  readonly row: T;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  readonly label: string;
}

const smallest = 24;
const half = (size: number | undefined): number => Math.max(smallest, size ?? 0) / 2;

/**
 * Draws marks on a sheet ({@link draw}) whose numbers open: over them lie areas that nobody sees, none under 24 pixels either way, in
 * reading order. A click, or a key on one, calls `onOpen` with its row.
 */
export function drawOpening<T extends Counted>(
  width: number,
  height: number,
  marks: readonly Plot.Markish[],
  list: readonly Target<T>[],
  onOpen?: (row: T) => void,
): SVGSVGElement {
  const chart = draw(width, height, [...marks, targets(list)]);
  openMarks(chart, list, onOpen);
  return chart;
}

function targets(list: readonly Target[]): Plot.Markish {
  return Plot.rect(list, {
    x1: (d: Target) => d.x - half(d.width),
    x2: (d: Target) => d.x + half(d.width),
    y1: (d: Target) => d.y - half(d.height),
    y2: (d: Target) => d.y + half(d.height),
    fill: "transparent",
    rx: 3,
    title: "label",
    render(index, scales, values, dimensions, context, next) {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      group?.setAttribute("class", "targets");
      group?.removeAttribute("aria-label");
      for (const [position, element] of [...(group?.children ?? [])].entries()) {
        const target = list[index[position] ?? -1];
        if (target !== undefined) mark(element, target);
      }
      return group;
    },
  });
}

function mark(element: Element, { row, label }: Target): void {
  element.setAttribute("class", "target");
  element.setAttribute("role", "button");
  element.setAttribute("tabindex", "-1");
  element.setAttribute(
    "aria-label",
    `${label}; opens ${sentencesOf(row) > 0 ? "the sentences" : "what was looked for"}`,
  );
  element.setAttribute("data-count", String(sentencesOf(row)));
  element.setAttribute("data-evidence", selectionText(row.selection));
}

/**
 * Makes the targets of a chart work: one tab stop for the chart; left and right go through them in reading order, up and down to
 * the nearest in the next line, Home and End to the ends; Enter, space or a click calls `onOpen` with the target's row.
 */
function openMarks<T extends Counted>(
  chart: SVGSVGElement,
  list: readonly Target<T>[],
  onOpen?: (row: T) => void,
): void {
  const elements = [...chart.querySelectorAll<SVGElement>(".target")];
  elements[0]?.setAttribute("tabindex", "0");
  const open = (position: number): void => {
    const row = list[position]?.row;
    if (row !== undefined) onOpen?.(row);
  };
  const focus = (position: number): void => {
    for (const [i, element] of elements.entries())
      element.setAttribute("tabindex", i === position ? "0" : "-1");
    elements[position]?.focus();
  };
  chart.addEventListener("click", (event) => {
    const clicked = elements.indexOf(event.target as SVGElement);
    if (clicked < 0) return;
    const meant = nearest(event, elements, clicked);
    // The browser has focused what lies on top; the panel gives the focus back to what it opened.
    if (meant !== clicked) focus(meant);
    open(meant);
  });
  chart.addEventListener("keydown", (event) => {
    const position = elements.indexOf(event.target as SVGElement);
    if (position < 0) return;
    const next = step(event.key, position, list);
    if (event.key === "Enter" || event.key === " ") open(position);
    else if (next !== null) focus(next);
    else return;
    event.preventDefault();
  });
}

/** Which target a click means where areas overlap: the one whose middle is nearest. */
function nearest(event: MouseEvent, elements: readonly Element[], clicked: number): number {
  const distance = (element: Element): number => {
    const box = element.getBoundingClientRect();
    const inside =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    return inside
      ? Math.hypot(event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2)
      : Number.POSITIVE_INFINITY;
  };
  let best = clicked;
  let least = elements[clicked] === undefined ? 0 : distance(elements[clicked]);
  for (const [position, element] of elements.entries()) {
    const length = distance(element);
    if (length < least) [best, least] = [position, length];
  }
  return best;
}

function step(key: string, from: number, list: readonly Target[]): number | null {
  if (list.length === 0) return null;
  if (key === "ArrowRight") return Math.min(from + 1, list.length - 1);
  if (key === "ArrowLeft") return Math.max(from - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return list.length - 1;
  if (key === "ArrowDown") return nextLine(1, from, list);
  if (key === "ArrowUp") return nextLine(-1, from, list);
  return null;
}

/** The nearest target in the line below (1) or above (-1), a line being at least half a target away; else the same. */
function nextLine(direction: 1 | -1, from: number, list: readonly Target[]): number {
  const here = list[from];
  if (here === undefined) return from;
  const away = (d: Target): number => (d.y - here.y) * direction;
  const distance = Math.min(...list.map(away).filter((d) => d >= smallest / 2));
  let [best, least] = [from, Number.POSITIVE_INFINITY];
  for (const [position, target] of list.entries()) {
    const aside = Math.abs(target.x - here.x);
    if (Math.abs(away(target) - distance) < smallest / 2 && away(target) > 0 && aside < least)
      [best, least] = [position, aside];
  }
  return best;
}
