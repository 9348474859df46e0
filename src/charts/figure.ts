import type { ChartTable } from "./chart-table.js";
import type { Chart } from "./draw.js";

/** What every download says of where it is from. */
export interface FigureSource {
  /** The source in words. */
  readonly text: string;
  /** Hash of the corpus; null where there is none. */
  readonly hash: string | null;
  /** How things are counted, in words; empty or left out where nothing can be chosen. */
  readonly counted?: string;
}

export interface FigureOptions {
  /** The finding, as a sentence. */
  readonly title: Node | string;
  /** Measure, unit and n. */
  readonly subtitle: Node | string;
  readonly caveat?: Node | string | null;
  readonly source: FigureSource;
  /** The chart in words; the title where it is blank. */
  readonly alt: string;
  readonly table: ChartTable;
  /** Name of the files to save, without an extension. */
  readonly name: string;
}

/**
 * A chart with its title and subtitle above, caveat and source below, and a row of quiet actions: the table behind it, and the
 * chart as CSV, SVG and PNG, each with title, source, what is counted, corpus hash and the day on which it is saved. A chart
 * with marks to open is a group, any other an image; `alt` names it. Where there is no picture, only the table is offered; without rows, nothing.
 */
export function figure(chart: Chart, options: FigureOptions): HTMLElement {
  const element = document.createElement("figure");
  element.className = "figure";
  const heading = document.createElement("figcaption");
  heading.append(paragraph("figure-title", options.title), paragraph("figure-subtitle", options.subtitle));
  const holder = document.createElement("div");
  holder.className = "figure-chart";
  holder.append(chart);
  name(chart, wordsOf(options));
  element.append(heading, holder);
  if (options.caveat != null && options.caveat !== "")
    element.append(paragraph("figure-caveat", options.caveat));
  element.append(paragraph("figure-source", sourceLines(options.source).join(". ")));
  if (options.table.rows.length > 0) element.append(...actions(chart, options));
  return element;
}

/** Where a figure is from and how it counts, in words. */
export const sourceLines = ({ text, counted = "" }: FigureSource): string[] => [
  `Source: ${text}`,
  ...(counted === "" ? [] : [`Counted: ${counted}`]),
];

const isPicture = (chart: Chart): chart is SVGSVGElement => chart instanceof SVGSVGElement;

function name(chart: Chart, alt: string): void {
  if (!isPicture(chart)) return;
  chart.setAttribute("role", chart.querySelector("[data-evidence], a") === null ? "img" : "group");
  chart.setAttribute("aria-label", alt);
  // Plot labels its groups, which have no role to carry a label.
  for (const group of chart.querySelectorAll("g[aria-label]:not([role])"))
    group.removeAttribute("aria-label");
}

function paragraph(className: string, content: Node | string): HTMLElement {
  const element = document.createElement("p");
  element.className = className;
  element.append(content);
  return element;
}

const textOf = (content: Node | string): string =>
  (typeof content === "string" ? content : (content.textContent ?? "")).trim();

/** What a picture is called for who cannot see it. */
const wordsOf = ({ alt, title }: FigureOptions): string => alt.trim() || textOf(title);

function actions(chart: Chart, options: FigureOptions): HTMLElement[] {
  const row = document.createElement("div");
  row.className = "figure-actions";
  const table = document.createElement("div");
  table.className = "figure-table";
  table.tabIndex = 0;
  table.hidden = true;
  table.setAttribute("role", "region");
  table.setAttribute("aria-label", `Table: ${textOf(options.title)}`);
  row.append(toggle(table, options), ...downloads(chart, options));
  return [row, table];
}

/** The table, and what makes it, is fetched when it is first asked for. */
function toggle(table: HTMLElement, options: FigureOptions): HTMLButtonElement {
  const button = action("Table", async () => {
    const { tableElement } = await import("./table-element.js");
    if (table.childElementCount === 0) table.append(tableElement(options.table, textOf(options.title)));
    table.hidden = !table.hidden;
    button.setAttribute("aria-expanded", String(!table.hidden));
  });
  button.setAttribute("aria-expanded", "false");
  return button;
}

/** What makes the files is fetched when one is asked for. */
function downloads(chart: Chart, options: FigureOptions): HTMLButtonElement[] {
  const file = (label: string, save: (files: typeof import("./figure-files.js")) => void | Promise<void>) =>
    action(label, async () => save(await import("./figure-files.js")));
  const said = {
    ...options,
    title: textOf(options.title),
    subtitle: textOf(options.subtitle),
    caveat: textOf(options.caveat ?? ""),
    alt: wordsOf(options),
  };
  const csv = file("CSV", ({ saveCsv }) => saveCsv(said));
  if (!isPicture(chart)) return [csv];
  return [
    csv,
    file("SVG", ({ saveSvg }) => saveSvg(chart, said)),
    file("PNG", ({ savePng }) => savePng(chart, said)),
  ];
}

function action(label: string, run: () => void | Promise<void>): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => {
    Promise.resolve(run()).catch((error: unknown) => {
      button.textContent = `${label}: ${error instanceof Error ? error.message : String(error)}`;
    });
  });
  return button;
}
